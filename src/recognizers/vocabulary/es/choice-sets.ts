import type { Vocabulary } from '../../vocabulary.ts';
import { readTable } from '../rows.ts';

/** What people type in Spanish for choices that no question of the intake has, by the name of their set. */
export const choiceSets: Vocabulary['synonyms'] = {
  schedule: readTable(`
    morning: manana, mananas, por la manana, en la manana, en las mananas, por las mananas, temprano, tempranito, mananitas, antes de mediodia, antes del mediodia, antes de las 12,
      los ninos en la escuela, ninos estan en la escuela, ninos andan en la escuela, de manana, antes del trabajo, antes de entrar a trabajar
    afternoon: tarde, tardes, por la tarde, en la tarde, en las tardes, por las tardes, despues de comer, despues del almuerzo, mediodia, despues de la comida, despues de mediodia, al mediodia
    evening: noche, noches, por la noche, en la noche, de noche, en las noches, por las noches, despues del trabajo, despues de trabajar, saliendo del trabajo, salgo de trabajar, tarde noche,
      despues de cenar, cuando salgo del trabajo, despues de las 5, despues de las 6, despues de las seis, despues de las cinco, cuando se duermen los ninos, saliendo de trabajar, salgo a las 5, salgo a las 6
    weekend: fin de semana, fines de semana, el fin de semana, los fines de semana, sabado, sabados, domingo, domingos, los fines, sabados y domingos, sabado o domingo, sabado y domingo
    any: cualquier hora, cualquiera, cuando sea, a cualquier hora, la que sea, no importa, me da igual, todo el dia, flexible, a la hora que sea, cuando puedan, cuando quieran, me da lo mismo,
      tengo todo el dia, todo el tiempo, estoy libre, libre todo el dia, cuando ustedes digan, el que sea, siempre estoy en casa, no trabajo, da igual, cualquier horario, a la hora que digan
  `),
  work: readTable(`
    full_time: tiempo completo, 40 horas, cuarenta horas, de lunes a viernes, lunes a sabado, lunes a viernes, jornada completa, trabajo todo el dia, full time, trabajo de planta, doble turno, dos trabajos,
      50 horas, 60 horas, 12 horas, diez horas diarias, todo el dia en la obra, de sol a sol, tengo mi propio negocio, turno completo
    part_time: medio tiempo, media jornada, tiempo parcial, unas horas, pocas horas, part time, unos dias a la semana, 20 horas, por ratos, algunos dias, trabajitos, chambitas, 3 dias a la semana, 2 dias a la semana,
      tres dias a la semana, dos dias a la semana, jale por dia, por dia, dias sueltos
    student: estudiante, escuela, estudio, estudiando, universidad, colegio, estudios, en la escuela, en la uni, prepa, preparatoria, high school, college, voy a clases, tomo clases, la uni, estudia
    caregiver: cuido, cuidando, cuido a mis hijos, cuido a mi mama, cuidar, ama de casa, en la casa con los ninos, con los ninos, me dedico al hogar, hogar, crio, cuido a mis nietos, en casa con mis hijos,
      atiendo a mi, me quedo en casa con, cuidadora, cuidador
    unemployed: desempleado, desempleada, sin trabajo, no trabajo, no tengo trabajo, me despidieron, me corrieron, me descansaron, me quede sin trabajo, perdi el trabajo, perdi mi trabajo, buscando trabajo,
      no estoy trabajando, sin chamba, no tengo chamba, sin empleo, busco trabajo, no hay trabajo, me desocuparon, ando sin jale, sin jale, no encuentro trabajo, parado, no hay jale
    retired: jubilado, jubilada, retirado, retirada, pensionado, pensionada, me jubile, ya me jubile, me retire, pension, ya me retire
    disability: discapacidad, incapacidad, incapacitado, incapacitada, discapacitado, discapacitada, deshabilitado, deshabilitada, licencia, de licencia, con permiso medico, en licencia medica, licencia medica, ssi, disability, fmla,
      de baja medica, de baja, permiso medico, me lastime y no puedo trabajar, ssdi
  `),
  transport: readTable(`
    own_car: carro, mi carro, coche, mi coche, manejo, yo manejo, puedo manejar, troca, mi troca, tengo carro, tengo troca, tengo coche, en mi carro, camioneta, mi camioneta, auto, tengo auto, mi auto, carro propio, moto, tengo licencia y carro
    ride: raite, ride, me llevan, me lleva, me puede llevar, me pueden llevar, me da raite, dar raite, me dan raite, aventon, un aventon, uber, taxi, lyft, alguien me lleva, mi hermano me lleva, me trae, me traen, me puede dar raite,
      didi, con un amigo, me acerca, me da un aventon, pedir raite, consigo raite
    transit: bus, autobus, camion, tren, metro, el bus, en bus, en camion, transporte publico, trolebus, guagua, la guagua, en tren, en metro, el camion, colectivo
    none: no tengo como llegar, no tengo carro, sin carro, no manejo, no tengo transporte, sin transporte, nadie me puede llevar, nadie me lleva, no hay quien me lleve, me quitaron la licencia, no tengo licencia, sin licencia,
      no hay camion, no hay bus, no tengo raite, sin raite, no tengo manera, no hay manera, no tengo quien me lleve, me quitaron el carro, se me descompuso el carro, no tengo modo, no tengo en que ir, ninguna, no tengo forma, a pie,
      ni carro ni raite, no tengo en que, no hay forma
    telehealth: video, en linea, por video, zoom, virtual, por zoom, telesalud, por internet, desde la casa, desde mi casa, por telefono, online, por computadora, videollamada, por videollamada, remoto, por el celular, por la compu
  `),
  cooccurring: readTable(`
    none: no, ninguno, ninguna, nada, nada de eso, no nada de eso, nel, que yo sepa no, no que yo sepa, nunca me han diagnosticado, ninguna de esas, ningun problema, no nada, solo el alcohol, solo la bebida, nunca, solo las drogas, ninguno de esos
    depression_anxiety: depresion, ansiedad, panico, ataques de panico, triste, tristeza, nervios, deprimido, deprimida, ansioso, ansiosa, depresion posparto, angustia, ataque de nervios, ataques de nervios, ataques de ansiedad, me la paso llorando,
      depre, no quiero ni levantarme, lloro mucho, sertralina, mucha tristeza
    ptsd: trauma, traumas, estres postraumatico, tept, ptsd, abusaron de mi, me violaron, pesadillas, violaron, postraumatico, abuso de nino, abuso de nina, flashbacks, la guerra
    bipolar: bipolar, bipolaridad, mania, manias, litio, trastorno bipolar, maniaco, maniaca, maniaco depresivo
    psychosis: esquizofrenia, escucho voces, oigo voces, psicosis, oye voces, escucha voces, voces, esquizofrenico, esquizofrenica, alucinaciones, veo cosas, ve cosas, delirios, brote psicotico
    other: otra, otro, otra cosa, tdah, toc, deficit de atencion, trastorno alimenticio, bulimia, anorexia, borderline, autismo, limite, obsesivo compulsivo, adhd, tlp, otro problema, hiperactividad, desorden alimenticio
  `),
  'contact.safe': readTable(`
    email: email, correo, correo electronico, por correo, e mail, gmail, al correo, mi correo, mandeme un correo, por email, un correo, mandenme un correo
  `),
};
