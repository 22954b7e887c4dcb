import { clue, denialClue } from '../../../clues.ts';
import type { Clues } from '../../../clues.ts';
import { KIN } from './kin.ts';

const SOMEONE = `(?:${KIN}|alguien|el|ella|ellos|de la iglesia)`;
const USE =
  'toman?|tomando|tomad\\w+|beben?|pistean?\\w*|chupan?|usan?|fuman?|consumen?|consume|inyecta\\w*|drog\\w+|venden?|borrach\\w+|pedos?|marihuan\\w+|mota|cervezas?|chelas?|botellas?|piedra|cristal|fiesta|le (?:entran?|hacen?|dan?)|se (?:mete|meten|pone|ponen|droga\\w*)|adict\\w+|alcoholic\\w+|viciosos?';

/** What speaks for a choice about work, the way here, the hour and the home, in Spanish. */
export const dailyLife: Clues = {
  schedule: [
    clue(
      '',
      '(?:trabajo|trabaja|chambeo|jalo|turno) (?:\\w+ ){0,3}(?:noches?|mananas?|tardes?|fines?|dia|sabados?)',
    ),
    denialClue(
      'any',
      'no (?:trabajo|importa|tengo (?:trabajo|nada que hacer|horario))|(?:me )?da (?:igual|lo mismo)',
    ),
    clue(
      'any',
      'cualquier\\w*|cuando (?:sea|gusten?|quieran?|puedan?|digan?)|(?:a )?la (?:hora )?que (?:sea|quieran|digan|gusten)|todo el (?:dia|tiempo)|flexible|jubilad\\w+|retirad\\w+|desemplead\\w+|(?:estoy|ando|siempre) (?:\\w+ )?(?:libre|disponible|en (?:la )?casa)|el que sea|ustedes digan',
    ),
    clue('weekend', 'fin(?:es)?(?: de semanas?)?|finde|sabados?|doming\\w+'),
    clue(
      'evening',
      'noches?|nochecita|tarde noche|noche\\w*|(?:despues|saliendo|salir|salgo|saliera) (?:de |del |\\w+ )*(?:trabaj\\w*|jale|chamba|turno|labor|obra|cenar?|escuela)|(?:despues de|como a|a|tipo|salgo a|salgo como a) las (?:5|6|7|8|9|cinco|seis|siete|ocho|nueve)|(?:se )?(?:duerm\\w+|acuest\\w+)|oscure\\w*|cena',
    ),
    clue(
      'afternoon',
      'tardes?|tardecita|medio ?dia|(?:despues|luego) de (?:comer|almorzar|la comida|mediodia|las 12|las doce)|(?:a |como a )?las? (?:1|2|3|4|una|dos|tres|cuatro)(?: (?:o|a|y) \\w+)?|a la una|(?:ya )?que coma|hora (?:de la comida|del lonche)|lonche|siesta',
    ),
    clue(
      'morning',
      'mananas?|mananita\\w*|tempran\\w*|antes (?:de|del) (?:\\w+ )*(?:trabaj\\w*|mediodia|jale|chamba|12|doce)|(?:ninos|hijos|chamacos|plebes) (?:\\w+ ){0,4}(?:escuela|kinder|colegio)|desayun\\w*|amanec\\w*|madrugad\\w*|primera hora|(?:a |como a )?las (?:8|9|10|11|ocho|nueve|diez|once)',
    ),
  ],
  work: [
    clue(
      'disability',
      'discapaci\\w+|incapaci\\w+|deshabilitad\\w+|ssi|ssdi|fmla|disability|de baja|licencia (?:medica|de|por)|permiso (?:medico|de maternidad|por)|worker\\w* comp\\w*|(?:me )?(?:lastim\\w+|accident\\w+) (?:\\w+ ){0,4}(?:trabaj\\w*|jale|obra|chamba)',
    ),
    clue(
      'caregiver',
      `cuid(?:o|a|ar|ando|amos|adora?)|atiend[oe]|ama de casa|al? (?:hogar|pendiente de)|crio|criando|en (?:la |mi )?casa (?:\\w+ ){0,3}(?:con|cuidando) (?:\\w+ ){0,3}(?:${KIN}|bebe)|me (?:quedo|encargo|dedico)(?: \\w+){0,4} (?:casa|hogar|${KIN}|bebe)|veo (?:a )?mis? (?:${KIN})`,
    ),
    clue('retired', 'jubil\\w+|retir(?:ad[oa]|e)|pension\\w*'),
    denialClue(
      'unemployed',
      'desemplead\\w+|desemple[oa]|desocupad\\w+|(?:me|lo|la|nos) (?:\\w+ )?(?:despidieron|corrieron|descansaron|desocuparon|liquidaron|echaron)|perdi (?:el|mi|la) (?:\\w+ )?(?:trabajo|jale|chamba|empleo)|(?:sin|no (?:hay|tengo|tiene|encuentro|consigo|agarro)) (?:\\w+ )?(?:trabajo|jale|chamba|empleo|nada)|no (?:\\w+ )?(?:trabaj\\w+|chambe\\w+)|busc\\w+ (?:trabajo|jale|chamba|empleo)|cerr(?:o|aron) (?:la|el) \\w+|parad[oa]|renuncie',
    ),
    clue(
      'student',
      'estudi(?:o|a|ante|antes|ando|os)|universi\\w+|la uni|colegio|prepa\\w*|semestre|clases|carrera|(?:en|a|voy a) (?:la|el) (?:escuela|colegio|college|high school)|college|ged|tesis|maestria',
    ),
    clue(
      'part_time',
      'medio (?:tiempo|turno)|media jornada|(?:tiempo|jornada) parcial|part ?time|(?:unas|unos|pocas|pocos|10|12|15|16|18|20|24|25|diez|quince|veinte|dos|tres|2|3) (?:\\w+ )?(?:horas|horitas|dias)(?! (?:diarias|al dia))|por (?:ratos|dia|horas)|chambitas?|trabajitos?|jalecitos?|a veces|(?:solo|nomas|puros?) (?:los )?fines|eventual\\w*|de vez en cuando|(?:cuando|si) (?:me )?(?:llaman|hay|sale|cae)',
    ),
    clue(
      'full_time',
      'tiempo completo|full ?time|(?:40|44|45|48|50|55|60|70|80|cuarenta|cincuenta|sesenta|setenta) (?:y \\w+ )?horas?|lunes a (?:viernes|sabado|domingo)|jornada completa|(?:turno|turnos) (?:completo|dobles?)|doble turno|(?:dos|2) (?:trabajos|jales|chambas)|(?:10|12|diez|doce|8|ocho) horas|de sol a sol|todo el (?:santo )?dia|(?:mi )?(?:propio )?negocio|de planta|(?:seis|6|cinco|5) dias|todos los dias|overtime',
    ),
  ],
  transport: [
    denialClue(
      'telehealth',
      'tele\\w*|zoom|video\\w*|en linea|online|virtual\\w*|por (?:internet|telefono|celular|computadora|la compu|el cel\\w*)|(?:desde|en) (?:mi|la) casa|remot\\w+|compu\\w*|a distancia',
    ),
    denialClue(
      'none',
      '(?:no|sin|ni) (?:\\w+ ){0,3}(?:carro|coche|troca|raite|ride|transporte|licencia|modo|manera|forma|como (?:ir|llegar|moverme|trasladarme)|quien|en que|bus|camion|autobus|llega)',
      'nadie (?:\\w+ )?(?:me|que|puede|lo|la)',
      'no (?:\\w+ )?(?:manejo|puedo manejar|se manejar|me dejan manejar)',
      '(?:me |le )?(?:quitaron|suspendieron|cancelaron|retuvieron|robaron|embargaron) (?:la|el|mi) (?:licencia|carro|troca|coche|camioneta)',
      '(?:carro|troca|coche|camioneta) (?:\\w+ ){0,3}(?:descompu\\w+|choc\\w+|no (?:sirve|jala|prende|arranca)|tronad\\w*|murio)|a pie|caminando|batallo|dui|vendi (?:el|la|mi)|choque',
    ),
    clue(
      'transit',
      'bus(?:es)?|autobus(?:es)?|camion|tren|metro|transporte publico|trolebus|guagua|colectivo|combi|pesero|bas',
    ),
    clue(
      'ride',
      `${SOMEONE} (?:\\w+ ){0,4}(?:llev\\w+|tra(?:e|er|erme|iga)|acerc\\w+|recog\\w+|manej\\w+|da (?:un )?(?:raite|ride|aventon)|dar(?:me)?|hace el (?:paro|favor))`,
      'me (?:\\w+ )?(?:llev\\w+|tra(?:e|en|er)|acerc\\w+|da[nr]? (?:un )?(?:raite|ride|aventon)|recog\\w+|jalan?)|(?:puede|pueden|podria|va a|van a) (?:llevar|traer|dar)(?:me|nos|lo|la)?|raites?|aventon|uber|taxi|lyft|didi|ride',
    ),
    clue(
      'own_car',
      '(?:mi|tengo|en|propi[oa]|mismo|traigo|agarro)(?: \\w+){0,2} (?:carro|carrito|coche|troca|troquita|camioneta|auto|moto|mueble|nave|carcacha)|(?:yo )?(?:manejo|me muevo solo)|puedo manejar|carro propio|manejando',
    ),
  ],
  'home.now': [
    denialClue(
      'unhoused',
      '(?:sin|no (?:tengo|tenemos|tiene)) (?:\\w+ )?(?:casa|hogar|techo|donde|lugar|cuarto|depa)|(?:en )?(?:la |las )?calles?|albergue|refugio|shelter|(?:en|adentro de) (?:el|mi|un|la|una)(?: \\w+)? (?:carro|coche|troca|van|camioneta|motel|carpa|parque|sofa|puente|hotel)|motel|carpa|sofa|donde (?:sea|caiga|me agarre|pueda|se pueda)|desaloj\\w+|(?:me )?(?:echaron|corrieron|sacaron) de|de arrimad[oa]|arrimad[oa]|puente|rodando|vago',
    ),
    denialClue(
      '',
      'antes me|ya me (?:fui|sali)|no (?:\\w+ )?(?:miedo|peligro|violent\\w+|insegur\\w+)',
    ),
    denialClue(
      'unsafe',
      `(?:el|ella|${KIN}|me|nos) (?:\\w+ ){0,4}(?:peg\\w+|golpe\\w+|avent(?:o|a|aron|ando)|maltrat\\w+|amenaz\\w+|grit\\w+|agred\\w+|ahorc\\w+|jalone\\w+|empuj\\w+|insult\\w+|violent\\w+|agresiv\\w+|cachete\\w+|viol[oa]|encierr\\w+|lastim\\w+)`,
      'no (?:\\w+ ){0,3}(?:segur[oa]|a salvo|tranquil[oa])|insegur[oa]|peligr\\w+|violen\\w+|abus\\w+|miedo|da miedo|orden de restriccion|golpes|golpiza|pistola|cuchillo|navaja|moretones',
    ),
    denialClue(
      'safe_sober',
      `(?:nadie|ningun[oa]?|no|ni|tampoco|jamas|nunca) (?:\\w+ ){0,4}(?:tom(?:a|an|o|amos)|beb(?:e|en)|us(?:a|an)|fum(?:a|an)|consum(?:e|en)|prueban?|toca\\w*|permit\\w+|alcohol|drogas?|vicios?|cerveza|licor|entra|le (?:hace|entra))`,
      'sin (?:\\w+ )?(?:alcohol|drogas?|vicios?)|sobri[oa]s?|limpi[oa]s?|abstemi\\w+|cero (?:alcohol|drogas|vicios)|(?:dejo|dejaron) de (?:tomar|fumar|usar|beber)',
    ),
    clue(
      'others_use',
      `(?:${KIN}|todos?|todas?|otros?|ellos?|el|ella|ahi|aqui|los demas|unos|alguien|puro|pura|hay|siempre) (?:\\w+ ){0,5}(?:${USE})`,
    ),
    clue(
      'safe_sober',
      'tranquil\\w+|segur[oa]|a gusto|viv[oe] sol[oa]|sol[oa]|cristian\\w+|evangelic\\w+|iglesia|casa limpia|en paz|estable|apoy\\w+|sano|decente',
    ),
  ],
};
