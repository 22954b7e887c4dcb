import type { Vocabulary } from '../../vocabulary.ts';
import { readTable } from '../rows.ts';

/** What people type in Spanish instead of a choice's label, by question and choice. */
export const synonyms: Vocabulary['synonyms'] = {
  'safety.now': readTable(`
    safe: si, sí estoy a salvo, a salvo, estoy a salvo, segura, seguro, estoy bien, estamos bien, bien, todo bien,
      estamos a salvo, si estoy bien, sip, simon, claro, ok, a salvo por ahora, estoy segura, estoy seguro, si segura,
      si seguro, estamos seguros, si estamos bien
    unsure: no se, no lo se, no estoy seguro, no estoy segura, tal vez, quizas, creo que si, mas o menos,
      no sabria decir, a lo mejor
    danger: no, nop, nel, no estoy a salvo, en peligro, peligro, estoy en peligro, hay peligro, emergencia,
      no estoy bien, no estamos a salvo, la verdad no, corro peligro, no estamos bien, esta en peligro
  `),
  'safety.check': readTable(`
    yes: a salvo, estoy a salvo, si estoy a salvo, estamos a salvo, estoy bien, si estoy bien, estamos bien,
      esta bien, esta a salvo, segura, seguro, si segura, si seguro, todo bien
    no: no estoy a salvo, en peligro, hay peligro, estoy en peligro, no estoy bien, no esta a salvo,
      no estamos a salvo, peligro
    unsure: no se, no estoy seguro, no estoy segura, creo que si, no sabria decir, mas o menos
  `),
  'safety.next': readTable(`
    go_on: seguir, ok seguir, si seguir, seguimos, si seguimos, podemos seguir, quiero seguir, ok sigamos, si sigamos, vamos a seguir, continuar, sigamos, siga, las preguntas, seguir con las preguntas, continuar con las preguntas,
      adelante, si, sigue, vamos a seguir, quiero seguir
    human: una persona, persona, hablar con una persona, hablar con alguien, alguien, agente, humano,
      quiero hablar con alguien
    stop: parar, parar aqui, alto, terminar, salir, adios, ya no, eso es todo, hasta aqui, dejarlo
  `),
  'who.for': readTable(`
    self: yo, para mi, mi, mi mismo, mi misma, es para mi, yo mismo, yo misma, soy yo, para mi mismo, para mi misma,
      necesito ayuda, yo necesito ayuda,
      soy yo el que, yo soy, el que toma soy yo, la que toma soy yo, soy alcoholico, soy alcoholica, soy adicto, soy adicta, tengo un problema, quiero dejar, para un servidor, para su servidor, yo mero, pa mi, yo soy el, yo soy la, soy el del problema, soy la del problema, mi problema
    loved_one: mi hijo, mi hija, mi esposo, mi esposa, mi marido, mi mujer, mi mama, mi madre, mi papa, mi padre,
      mi hermano, mi hermana, mi amigo, mi amiga, mi novio, mi novia, mi pareja, mi primo, mi prima, mi tio,
      mi tia, mi sobrino, mi sobrina, mi nieto, mi nieta, mi abuelo, mi abuela, un familiar, familiar,
      un ser querido, ser querido, otra persona, alguien mas, un amigo, una amiga, alguien que quiero, mi cunado,
      mi cunada, mi suegro, mi suegra, mi padrastro, mi hijastro, mi companero, mijo, mija,
      mi carnal, mi carnala, mi jefita, mi jefa, mi jefe, mi vieja, mi viejo, mi señora, mi compadre, mi comadre, mi ahijado, mi yerno, mi nuera, mi padre, mi chavo, mi chava, mi muchacho, mi muchacha, mi morro, mi morra, mi apa, mi ama, mis papas, mi ex, mi compa, mi vecino, mi vecina, mi familia, mi abuelita, mi abuelito, mi hermanito, mi hermanita, mi chamaco, mi bebe, mi gordo, mi niño, mi niña, mi hijastra, un pariente, mi prometido, mi prometida, un amigo mio, mi cuñis
    professional: profesional, soy profesional, un paciente, una paciente, mi paciente, un cliente, mi cliente,
      trabajadora social, trabajador social, soy trabajadora social, consejero, consejera, terapeuta, enfermera,
      enfermero, doctor, doctora, referir a alguien, una referencia, oficial de probatoria,
      soy enfermera, soy enfermero, soy consejero, soy consejera, soy doctor, soy doctora, soy terapeuta, soy medico, promotora, soy promotora, soy manejador de casos, manejadora de casos, referir, refiero, canalizar, un paciente mio, una clienta, trabajo en una clinica, trabajo en el hospital, psicologo, soy psicologa, soy psicologo, oficial de libertad condicional, pastor, soy pastor, soy maestra, le llamo de parte de
  `),
  'consent.adult': readTable(`
    yes: mayor de edad, soy mayor de edad, es mayor de edad, mayor de 18, soy mayor de 18, es mayor de 18, mas de 18,
      tengo mas de 18, adulto, adulta, soy adulto, soy adulta, es adulto, es adulta, 18 o mas, 18, tengo 18, mayor
    no: menor de edad, soy menor, soy menor de edad, es menor, es menor de edad, menor de 18, menor, menos de 18, 13, 14, 15, 16, 17,
      tengo 13, tengo 14, tengo 15, tengo 16, tengo 17, tiene 14, tiene 15, tiene 16, tiene 17, todavia no
  `),
  'who.knows': readTable(`
    willing: quiere ayuda, si quiere, si quiere ayuda, esta dispuesto, esta dispuesta, dispuesto, dispuesta, acepta, si acepta,
      ya lo sabe, si sabe, sabe, quiere, me lo pidio, me pidio ayuda, si, abierto, abierta
    unwilling: no quiere, no quiere ayuda, se niega, no acepta, lo niega, no quiere ir, no esta dispuesto,
      no esta dispuesta, no quiere nada, dice que no, no
    does_not_know: no sabe, no lo sabe, no sabe nada, no le he dicho, no le he dicho nada, es secreto, no esta enterado,
      no esta enterada, no sabe que pregunto
  `),
  'needs.focus': readTable(`
    substances: sustancias, drogas, alcohol, la bebida, beber, tomar, adiccion, consumo, uso de drogas,
      drogas y alcohol, alcohol y drogas, mi forma de tomar, el alcohol, las drogas, la tomada, dejar de tomar,
      dejar las drogas, dejar el alcohol, alcoholismo, drogadiccion, el trago, el pisto
    mental_health: mental, depresion, ansiedad, depresion y ansiedad, ansiedad y depresion, bipolar, trauma,
      mi salud mental, tristeza, nervios, estres
    both_substances_first: ambas mas alcohol, ambos mas alcohol, las dos mas drogas, mas alcohol, mas drogas, mas la bebida,
      sobre todo alcohol, sobre todo drogas, sobre todo sustancias, las dos mas alcohol, primero drogas,
      primero alcohol, primero sustancias, ambas sobre todo alcohol, ambas sobre todo drogas
    both_mental_health_first: las dos mas salud mental, mas salud mental, mas depresion, mas ansiedad, sobre todo salud mental,
      sobre todo depresion, sobre todo ansiedad, primero salud mental, ambas mas salud mental,
      ambas sobre todo salud mental
  `),
  'contact.safe': readTable(`
    call: llamada, llamadas, llamar, llamarme, llamenme, telefono, por telefono, llamada de telefono,
      llamame, marqueme, marcame, marquenme, una llamada, un telefonazo, un fonazo, echeme una llamada, por llamada, hablenme, me hablan, me pueden hablar, me pueden llamar, marcar, llameme, al cel, a mi cel, al celular, hableme, por cel
    text: texto, textos, mensaje de texto, mensajes de texto, mensaje, mensajes, texteo, sms, whatsapp, mandar mensaje,
      mensajito, un mensaje, por mensaje, mensajeo, texteame, textearme, texteenme, por texto, puro texto, solo texto, wasap, whats, por whats, por whatsapp, mandeme un mensaje, un texto, mandenme un texto, txt, mandame mensaje, mensajes nomas
    voicemail: buzon, buzon de voz, correo de voz, mensaje de voz, recado, dejar recado, dejar mensaje
    morning: manana, mananas, en la manana, por la manana, las mananas, por las mananas, temprano
    afternoon: tarde, tardes, en la tarde, por la tarde, las tardes, por las tardes, despues de comer
    evening: noche, noches, en la noche, por la noche, las noches, por las noches, despues del trabajo
    none: no me contacten, no me llamen, no me llame, no me manden mensajes, no contactar, ninguna, ninguno, nada,
      no me llamen ni me escriban, no me busquen,
      no me hablen, nadie me llame, que no me llamen, prefiero que no, no quiero que me llamen, no quiero llamadas, yo les llamo, yo les hablo, yo me comunico, yo llamo, no me marquen, de ninguna forma, no me escriban, no quiero que me contacten, que no me contacten, yo los busco, yo los contacto
  `),
  'use.last': readTable(`
    today: hoy, ahorita, ahora, hace rato, hoy en la manana, esta manana, hace una hora, hace unas horas, hace un rato,
      hoy mismo, esta tarde, hace poco, acabo de usar, acabo de tomar,
      ahorita mismo, hace unos minutos, hace ratito, hace un ratito, ando tomado, ando pedo, ando crudo, en la manana, hoy temprano, recien, hace media hora, sigo tomando, apenas, hoy en la mananita, al rato, esta noche, hoy en la tarde
    days: ayer, anoche, antier, anteayer, hace un dia, hace dos dias, hace tres dias, hace 1 dia, hace 2 dias, hace 3 dias,
      hace un par de dias, hace unos dias, antes de ayer,
      hace par de dias, antenoche, anteanoche, el otro dia, ayer en la noche, ayer por la noche, hace unos dos dias
    week: hace una semana, hace 1 semana, esta semana, la semana pasada, hace cuatro dias, hace cinco dias, hace seis dias,
      hace 4 dias, hace 5 dias, hace 6 dias, hace 7 dias, el fin de semana, el fin de semana pasado, la ultima semana,
      hace como una semana, hace casi una semana, este fin de semana, este fin, el fin, hace unos cinco dias
    month: hace dos semanas, hace tres semanas, hace 2 semanas, hace 3 semanas, hace unas semanas, este mes,
      hace quince dias, hace 15 dias, hace 10 dias, el ultimo mes, el mes pasado, hace una quincena,
      hace como un mes, hace un mes, hace par de semanas, a principios de mes, a principio del mes, hace como dos semanas
    longer: hace meses, hace dos meses, hace tres meses, hace 2 meses, hace 3 meses, hace 6 meses, hace seis meses, hace un ano,
      hace anos, el ano pasado, hace mucho, hace mucho tiempo, hace tiempo, mas de un mes, hace unos meses,
      hace mas de un mes, hace un buen, hace un chorro, un chingo de tiempo, mas de un ano, hace muchos anos, desde el ano pasado, hace un par de meses, ya tiene rato, hace varios meses, meses limpio, desde navidad
  `),
  'use.consequences': readTable(`
    work_school: trabajo, el trabajo, escuela, la escuela, mi trabajo, perdi mi trabajo, estudios, me corrieron, la chamba, chamba
    family_friends: familia, mi familia, amigos, matrimonio, mi matrimonio, pareja, mi pareja, mis hijos, mi esposa,
      mi esposo, divorcio, la familia, amistades
    health: salud, la salud, mi salud, mi cuerpo, higado, el higado
    money: dinero, el dinero, deudas, renta, gastos, economia, feria, lana, plata, finanzas
    law: ley, la ley, legal, corte, la corte, dui, arresto, me arrestaron, policia, carcel, la policia,
      problemas legales, problemas con la ley, probatoria, migracion
    cannot_cut_down: no puedo parar, no puedo dejarlo, no puedo dejar, no lo controlo, sin control, no puedo tomar menos,
      no puedo controlarme, no puedo bajarle
    none: ninguna, ninguno, nada, no, ninguna de estas, ninguno de estos, nada de eso, nada de esto
  `),
  'detox.history': readTable(`
    never_tried: nunca, no, jamas, nunca he intentado, nunca lo he intentado, no nunca, todavia no, nunca he ido, nel,
      nunca he estado en detox,
      nunca lo intente, no lo he intentado, no he intentado, jamas lo he intentado, nunca he tratado, no he tratado, primera vez, seria la primera vez, es la primera vez, nunca he parado, ni una vez, nunca fui, nunca he dejado
    completed: si, termine, si termine, lo termine, la termine, completo, completado, ya termine, si lo termine, terminado,
      se termino, lo complete, la complete,
      acabe, si acabe, lo acabe, la acabe, ya sali, sali bien, lo logre, completa, completo si, lo hice completo, hice todo, lo termine todo, me gradue, ya la hice, complete los dias, si la hice, aguante todo
    could_not_complete: no pude, no termine, no lo termine, no pude terminar, no lo pude terminar, me sali, me sali antes, deje antes,
      lo intente y no pude, intente pero no pude, fracase, no aguante, no lo complete, lo intente,
      me fui, me fui antes, me escape, me sali al tercer dia, no la termine, no la acabe, no lo acabe, no la hice, no la aguante, no pude con, me gano, me raje, a medias, la deje, la deje a medias, lo deje a medias, no aguanto, me corrieron, no llegue al final, me sali al segundo dia, abandone, no pude aguantar, recai antes
    in_detox_now: ahora, ahorita, estoy en detox, en detox, en detox ahorita, en este momento, estoy en desintoxicacion, sigo en detox, ahora mismo,
      estoy ahorita, me estoy desintoxicando,
      ahi estoy, ahi estoy ahorita, internado ahorita, estoy internado, estoy internada, en el hospital, en el hospital ahorita, desintoxicandome, me estan desintoxicando, sigo ahi, sigo adentro, todavia en detox, aqui estoy, en eso estoy, sigo internado, ahorita en detox, en pleno detox
  `),
  'safety.withdrawal': readTable(`
    none: ninguna, ninguno, nada, no, nunca, ninguna senal, sin senales, ninguna de estas, ni ahora ni antes, nada de eso,
      nunca he parado, sin problemas, nada de esto
    now_mild: un poco de temblor, tiemblo un poco, sudor, sudo, ahora leve, leve ahora, un poco de temblor ahora,
      algo de temblor, algo de sudor, malestar, malestar ahora, temblor ahora, temblores ahora, tiemblo ahora,
      tiembla ahora, temblando ahora, temblorina ahora, tembloroso ahora, temblorosa ahora, temblor de manos ahora,
      tiemblan las manos ahora, las manos me tiemblan ahora, sudor ahora, sudores ahora, sudo ahora, suda ahora,
      sudando ahora, nauseas ahora, asco ahora, mareo ahora, mareos ahora
    now_moderate: tiemblo mucho ahora, tiembla mucho ahora, mucho temblor ahora, vomito ahora, vomita ahora,
      vomitando ahora, mucho temblor, tiemblo mucho, mucho vomito, vomito mucho, ahora moderado, temblor fuerte
    now_severe: convulsion ahora, confusion ahora, visiones ahora, veo cosas ahora, ahora grave, estoy viendo cosas
    past_mild: temblor antes, sudor antes, malestar antes, antes leve, antes temblaba, antes temblor
    past_seizure_or_dt: convulsion antes, convulsiones antes, tuve una convulsion, tuve convulsiones, visiones antes,
      antes convulsion, vi cosas antes, delirium, alucinaciones antes
    unsure: no se, no lo se, no estoy seguro, no estoy segura, no sabria decir, quien sabe
  `),
  'treatment.prior': readTable(`
    none: ninguno, ninguna, nada, no, nunca, primera vez, es la primera vez, esta es la primera vez, ningun tratamiento,
      sin tratamiento, nunca he ido,
      nunca he ido a nada, nunca he recibido, nunca he tenido tratamiento, jamas, jamas he ido, nunca he estado, nunca me he tratado, no he ido, no he ido a ninguno, apenas voy a empezar, es mi primera vez, la primera vez, soy nuevo, soy nueva
    detox_only: detox, solo detox, desintoxicacion, solo desintoxicacion
    outpatient: terapia, terapeuta, consejeria, ambulatorio, consejero, consejera, terapia cada semana, consulta externa,
      psicologo, psicologa, platicas, terapias, una terapia, consejeria una vez, con un terapeuta, con una terapeuta, una vez por semana, consejeria cada semana, una vez a la semana
    iop: iop, ambulatorio intensivo, programa intensivo, intensivo,
      intensivo de tres dias, programa intensivo ambulatorio, tres dias a la semana, tres veces por semana, el intensivo
    php: php, hospitalizacion parcial, programa de dia, centro de dia
    residential: rehabilitacion, rehab, internado, interno, residencial, me internaron, estuve internado, estuve internada,
      anexo, un anexo, granja, centro de rehabilitacion,
      un centro, en un centro, en un anexo, en una granja, encerrado, internada, estuve interno, me anexaron, 28 dias, 30 dias, 90 dias, tres meses internado, tres meses adentro, encerrada, treinta dias, casa hogar, clinica interno, centro de rehabilitacion
    leaving_now: saliendo, estoy saliendo, voy a salir, estoy por salir, salgo ahora, estoy en un programa,
      estoy en un programa ahora, saliendo ahora, estoy saliendo de uno
    jail: carcel, prision, bote, tambo, sali de la carcel, sali de prision, acabo de salir de la carcel,
      acabo de salir de prision, salio de la carcel, salio de prision, acaba de salir de prision,
      recien sali de la carcel, recien salio de la carcel, recien salido de la carcel, me soltaron,
      me soltaron de la carcel, lo soltaron de la carcel, acabo de salir del bote, sali del bote
  `),
  'treatment.leaving': readTable(`
    detox: detox, desintoxicacion
    residential: rehabilitacion, rehab, residencial, internado, anexo, centro residencial
    php: php, programa de dia, hospitalizacion parcial
    iop: iop, ambulatorio intensivo, programa intensivo
    jail: carcel, prision, la carcel, la prision, bote, tambo, detencion
    none: ninguno, ninguna, nada, no, otro, otro lugar, ninguno de estos, ninguna de estas, ningun lugar
  `),
  'treatment.returned': readTable(`
    no: no, nunca, nop, no volvi, no he vuelto, jamas, para nada, ni una vez, no recai
    once: una vez, una, solo una vez, si una vez, una sola vez, nomas una vez
    several: varias, varias veces, muchas veces, muchas, dos veces, tres veces, mas de una vez, si varias veces, un par de veces,
      siempre, cada vez, si muchas veces, unas cuantas veces, seguido
  `),
  'health.conditions': readTable(`
    none: ninguna, ninguno, nada, no, ninguna de estas, ninguno de estos, nada de eso, estoy sano, estoy sana, nada de esto
    condition_stable: controlado, controlada, bajo control, estable, esta controlado, esta controlada
    condition_monitored: lo ve el doctor, me ve un doctor, control medico, me checa el doctor, vigilado, bajo supervision
    condition_unstable: empeora, esta peor, va empeorando, no esta controlado, no esta controlada, fuera de control, inestable,
      descontrolado, descontrolada
    pregnant: embarazada, embarazo, estoy embarazada, esperando, espero un bebe, encinta, esta embarazada
    methadone_buprenorphine: metadona, suboxone, suboxona, buprenorfina, tomo metadona, tomo suboxone, subutex, sublocade
    daily_benzodiazepine: xanax, xanax diario, clonazepam, rivotril, benzos, benzodiacepinas, ativan, valium, klonopin,
      tomo clonazepam, tomo xanax diario, clonazepam diario
    other_medication: medicinas, medicina, otras medicinas, otra medicina, pastillas, medicamentos, tomo medicina, insulina
    mental_health_care: terapia, terapeuta, psiquiatra, psicologo, psicologa, voy a terapia, voy al psicologo
  `),
  'health.mood': readTable(`
    none: bien, mas o menos bien, muy bien, ok, todo bien, sin problemas, normal
    mild: algunos dias malos, dias malos, regular, a ratos, altibajos, un poco triste, algunos dias dificiles
    moderate: mal casi todos los dias, ahi la llevo, dificil, mal casi siempre, ahi vamos, casi a diario
    moderate_severe: muy dificil, muy mal, una lucha, lucha diaria, me cuesta mucho
    severe_unstable: no puedo funcionar, no puedo ni levantarme, no puedo levantarme, no puedo hacer nada, no puedo con nada, no funciono
  `),
  'safety.thoughts': readTable(`
    no: no, nop, nel, nunca, jamas, para nada, ninguno, no he tenido, no nunca, ninguna vez
    yes: si, sip, simon, si he tenido, a veces, si a veces, un poco, una vez, de vez en cuando, algunas veces, he tenido, los he tenido,
      claro
    unsure: no se, no lo se, no estoy seguro, no estoy segura, tal vez, quizas, no sabria decir, mas o menos
  `),
  'home.now': readTable(`
    safe_sober: seguro, segura, es seguro, seguro y sobrio, nadie toma, nadie usa, nadie bebe, nadie consume, tranquilo,
      casa segura, lugar seguro, nadie toma ni usa, sobrio,
      vivo solo, vivo sola, solo, sola, nadie toma aqui, aqui nadie toma, ahi nadie toma, nadie toma ni fuma, no toman, no toma nadie, no hay alcohol, no entra el alcohol, no dejan entrar, puro cristiano, son cristianos, todo tranquilo, muy tranquilo, muy tranquila, casa limpia, sin vicios, no hay vicios, es segura, esta segura, estoy segura ahi, se esta a gusto, a gusto, no se permite, nadie consume aqui, nadie fuma ni toma, no usan nada
    others_use: otros toman, otros usan, otros beben, otros consumen, mi esposo toma, mi esposa toma, toman, usan, beben,
      hay quien toma, mis companeros usan, todos toman, mi pareja toma,
      toma, fuma, usa, tambien toma, tambien usa, fuman, le entran, se drogan, se droga, mi marido toma, mi viejo toma, mi papa toma, mi hermano usa, mi hermano toma, pistean, pistea, todos pistean, siempre hay cerveza, siempre hay chela, hay cerveza, roomies, fuman mota, fuma mota, echan fiesta, pura fiesta, mis primos toman, mi roommate fuma, mi roommate usa, le entran al vicio, venden, vende, mi novio usa
    unsafe: inseguro, insegura, no es seguro, no me siento seguro, no me siento segura, peligroso, no estoy seguro ahi,
      hay peligro, no es segura,
      me pega, me golpea, me maltrata, me da miedo, tengo miedo, miedo, violento, violenta, abusivo, abusa de mi, amenaza, me amenaza, me amenazo, violencia, no estoy segura ahi, no estoy a salvo, me grita y me pega, me agrede, no es un lugar seguro, no me siento a salvo, orden de restriccion, se pone violento, se pone agresivo, agresivo, corro peligro, me avienta cosas
    unhoused: sin casa, no tengo casa, en la calle, calle, albergue, en un albergue, refugio, en mi carro, en mi troca, de casa en casa,
      no tengo donde vivir, vivo en la calle, shelter,
      en el carro, vivo en mi carro, duermo en el carro, duermo en mi troca, duermo en la troca, duermo en, sofa, de sofa en sofa, en un sofa, me quedo donde sea, donde me agarre la noche, donde caiga, no tengo donde, no tengo donde quedarme, no tengo hogar, sin hogar, sin techo, debajo del puente, puente, motel, en un motel, me echaron, me corrieron de la casa, me desalojaron, casa de campana, en el shelter, de arrimado, arrimado, ando rodando, en la troca, no tengo lugar fijo
    support: apoyo, tengo apoyo, me apoyan, mi familia me apoya, alguien ayuda, mi mama me ayuda, me ayudan,
      familia que apoya, alguien me ayuda
  `),
  'constraints.readiness': readTable(`
    today: hoy, ahora, ahorita, ya, lo antes posible, cuanto antes, lo mas pronto posible, inmediatamente, de inmediato, manana,
      pronto, ya mismo,
      ya hoy, hoy mismo, cuanto antes mejor, lo mas rapido, lo antes que se pueda, ya ahorita, esta noche, urgente, me urge, en este momento, de volada, luego luego, ya por favor, estoy listo, estoy lista, ya estoy listo, manana mismo, ya ya, para ya, lo mas rapido posible, ahorita mismo, de ya
    this_week: esta semana, en unos dias, en estos dias, en un par de dias, en una semana,
      el viernes, el lunes, para el viernes, el fin de semana, este fin, esta misma semana, en dos dias, en tres dias, unos dias, en dos o tres dias, antes del fin de semana, el proximo lunes, estos dias, dentro de unos dias, en estos dias
    this_month: este mes, la proxima semana, el proximo mes, la semana que viene, en unas semanas, en dos semanas, el mes que viene,
      dos semanas, tres semanas, unas semanas, en un par de semanas, en tres semanas, a fin de mes, fin de mes, despues de las fiestas, despues de navidad, en un mes, para el proximo mes, dentro de dos semanas, cuando me paguen, en unas dos semanas, mas adelante este mes, en la quincena, la otra semana, principios del mes
    just_looking: solo informacion, solo viendo, nada mas viendo, nomas viendo, todavia no, solo pregunto, nomas preguntando,
      no estoy listo, no estoy lista, solo estoy viendo, informacion, solo busco informacion, busco informacion,
      solo viendo opciones, viendo opciones, viendo, preguntando, nada mas preguntando, solo preguntando, nomas preguntaba, curiosidad, por curiosidad, nomas por curiosidad, todavia no me decido, no estoy seguro todavia, investigando, averiguando, estoy averiguando, info, nomas info, nada mas informacion, nomas quiero saber, solo quiero saber, checando, nomas checando, todavia no estoy listo, aun no, pensandolo, lo estoy pensando, comparando
  `),
  'constraints.life': readTable(`
    none: ninguna, ninguno, nada, no, nada de esto, ninguna de estas, nada de eso
    work: trabajo, mi trabajo, chamba, el trabajo, trabajo de dia, trabajo tiempo completo, empleo, la chamba
    school: escuela, clases, estudios, universidad, colegio, la escuela, estudio
    time_off: tiempo libre, puedo pedir tiempo, puedo faltar, permiso, puedo pedir permiso, dias libres, puedo pedir dias, licencia
    children: ninos, hijos, mis hijos, mis ninos, mi hijo, mi hija, bebe, mi bebe, guarderia, cuidar a mis hijos, cuido a mis hijos
    older_parents: padres, mis padres, mi mama, mi papa, papas, mis papas, cuido a mi mama, cuidar a mi mama, padres mayores
    pets: perro, mi perro, gato, mi gato, perros, gatos, mascota, mis mascotas
    evening: noche, noches, en la noche, por la noche, por las noches, tarde noche, despues del trabajo, de noche
    weekend: fin de semana, fines de semana, sabado, sabados, domingo, domingos, los fines de semana
    no_transport: sin carro, no tengo carro, transporte, no manejo, no hay transporte, sin transporte, no tengo transporte,
      no tengo como llegar, sin coche, no tengo raite, raite
    telehealth: video, por video, en linea, zoom, virtual, telesalud, online, por internet
    cost: costo, el costo, dinero, precio, no tengo dinero, es caro, caro, no puedo pagar, pagar, seguro, costos, como pagar
  `),
  review: readTable(`
    send: enviar, envielo, enviarlo, enviarlas, enviala, mandar, mandalo, mandelo, si, si envielo, si enviar, esta bien, ok,
      correcto, confirmar, dale, adelante, mandarlo, enviar todo
    change: cambiar, cambiar algo, corregir, corregir algo, editar, cambiar una respuesta, quiero cambiar algo, arreglar algo
    dont_send: no, no enviar, no lo envie, no lo mande, no enviarlo, no enviarlas, no mandar, no las envie
  `),
};
