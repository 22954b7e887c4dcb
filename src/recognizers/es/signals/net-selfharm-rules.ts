import type { SignalRule } from '../../signals/rule.ts';

/** What shows that skin was broken, or why. */
const WOUND = [
  'sangre|sangrar|sangro|sangra|sangrando|sangrado',
  'moretones|moretes|marcas|CORTADAS',
  'para|pa NOT pensar|sentir|llorar',
  'para|pa sentir|calmar|calmarme|desahogarme|castigarme',
  'ansioso|ansiosa|ansiedad|coraje|enojo|triste|desesperada|desesperado|estres|culpa',
  'contra .. pared|espejo|puerta|piso|muro',
  'alivio|merezco|ADREDE',
  'cada noche|vez|dia',
  'cuando me|estoy|discuto|peleo|ando|siento',
  'diario|escondidas|encierro|encerrada',
];

/** Where skin is broken at work, at play or in the kitchen. */
const ACCIDENT =
  'pelo cabello barba unas cocinando cocina cocinar rasurando afeitando accidente jugando futbol gimnasio gym trabajo trabajando jale pelando perro gato escalera martillo moto aceite estufa horno comal cigarro';

/** Injury to oneself, whatever the verb and the tool. */
export const netSelfharmRules: readonly SignalRule[] = [
  {
    id: 'selfharm.es.net-wound',
    signal: 'selfharm',
    mode: 'interrupt',
    says: [
      'me ME_LESIONO',
      'me|se pellizca|muerde|rasguna|arranca|arranco|rasca .. piel|brazo|brazos|dedos|hasta',
      'me|se muerde|pellizca|rasguna .. hasta',
      'me doy|da|pego de|contra cabezazos|punetazos|golpes|la',
      'me|se meto|mete|clavo|clava|encajo .. agujas|aguja|alfiler|alfileres|vidrio|unas',
      'agarre|saque|use|busque .. FILO',
      'ver|veo .. sangre',
    ],
    near: WOUND,
    past: 'interrupt',
    lasting: true,
    notBefore: 'un susto lumbre duro feo',
    notNear: ACCIDENT,
  },
  {
    id: 'selfharm.es.net-wish',
    signal: 'selfharm',
    mode: 'interrupt',
    says: [
      'ganas|QUERER|PENSAR|urge|necesito|impulso|IR|volvi|vuelvo a|de|en? LESIONARSE',
      'autolesiona|autolesiono|autolesionan|autolesionandose|autolesionandome',
      'autoinfligidas|autoinfligidos|autoinfligida|autoagresion|autoagrede|autolesivas',
      'volvi|vuelvo|volvio|empece|empezo a cutear|cortarme|cortarse|quemarme|cutting',
      'me castigo LESIONARSE',
      'ver|veo|viendo mi sangre',
      'me|se saco|saca|sacarme sangre con|de|para',
      'me volvi|vuelvo a cortar|quemar|lastimar|rajar|rasgunar',
      'ella|el misma|mismo se hizo|hace|quemo|corto',
      'me di|doy .. proposito|adrede',
      'se golpea|pega .. frente|cabeza|cara|piernas',
      'se jala|golpea|pega|arranca .. pelo|frente|cabeza|cara|piernas .. enoja|solo|sola|pared|y|golpea',
      'se golpea solo|sola|mismo|misma',
      'QUERER sentir dolor',
      'me|se estoy|esta|ando|anda|estado|sigo|sigue haciendo|haciendome dano',
      'me|se da|doy|dando|daba golpes|cabezazos|punetazos|cachetadas en|contra|sola|solo',
      'tentacion|urgencia|necesidad de LESIONARSE|HERIRSE|cortarme|cortarse',
    ],
    past: 'interrupt',
    lasting: true,
    notNear: 'barba tatuaje tatuajes piercing futbol paper ensayo folleto clase',
  },
  {
    id: 'selfharm.es.net-marks',
    signal: 'selfharm',
    mode: 'check',
    says: [
      'PARTES lleno|llena|llenos|llenas de rayones|rayitas|cicatrices|marcas|CORTADAS|lineas',
      'rayones|tajos|cortaduras|rayitas .. PARTES',
      'CORTADAS .. PARTES',
      'me castigo|lastimo|desquito conmigo?',
      'LESIONARSE',
    ],
    lasting: true,
    notNear: `${ACCIDENT} tatuaje`,
  },
];
