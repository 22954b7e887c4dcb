import type { SignalRule } from '../../signals/rule.ts';
import { FIGURES, NOT_LIVING, suicide } from './suicide-rule.ts';

/** Despair in so many words: beside one of these a rope or an absence has one meaning. */
const DESPAIR = [
  ...NOT_LIVING,
  'NOT PODER|aguanto|aguanta|soporto mas?',
  'llora|lloro|llorando|gritando|desesperado|desesperada',
  'perdoname|perdonenme|perdonen|perdone|adios|despedida',
  'CARTA',
  'NOT .. AUSENTE',
  'salio|fue|desaparecio|encerro sin|solo|sola|monte|cuarto|bano|decir',
  'valor',
  'amiga|amigo|opcion|salida|compania',
];

/** What catches plain talk of one's own end that no narrower rule knows: it brings a question. */
export const netSuicideRules: readonly SignalRule[] = [
  suicide('net-absent', {
    mode: 'interrupt',
    says: [
      'perdoname|perdonenme|perdonen|perdonarme|perdone|perdonara',
      'adios|despidio|despidiendose|despedida',
      'carta|cartas|nota|recado',
      'llevo|agarro|compro|saco .. pistola|escopeta|rifle|cuete|soga|cuerda|mecate|veneno|insulina',
      'ultima|ultimo .. foto|post|mensaje|audio|llamada|publicacion|historia',
    ],
    near: ['NOT me|nos|lo|la AUSENTE', 'NOT .. AUSENTE', 'apago|apagado .. cel|celular|telefono'],
    past: 'interrupt',
    notNear: 'seguro clinica cita linea oficina juez banco correo recibo llamada whatsapp',
  }),
  suicide('net-letter', {
    mode: 'interrupt',
    says: [
      'carta|cartas|nota|recado .. perdone|perdonen|perdonemos|perdon|perdona|adios',
      'carta|cartas|nota|recado|adios|despedida|despidio',
    ],
    near: ['llevo|agarro|saco .. MEDIO', 'perdone|perdonen|perdonemos|perdona'],
    past: 'interrupt',
    notNear: 'seguro clinica cita juez banco terapeuta doctor escuela inmigracion',
  }),
  suicide('net-plan', {
    mode: 'interrupt',
    says: [
      'PLANEAR .. MATARSE|ACABARSE|suicidio|MORIR|quitarme|hacerlo|como|IRME',
      'PLANEAR .. dias|semanas|meses|noches|rato',
      'dias|semanas|meses|noches|rato PLANEAR',
      'BUSCAR|PLANEAR .. cuantas|cuantos|que DROGA|tan|altura|nudo',
      'como le? hago para|pa que NOT duela',
      'para|pa que NOT duela',
      'NOT voy|va a pasar|llegar|durar|ver .. semana|fin|noche|ano|mes|lunes|domingo|navidad|viernes|manana',
      'hoy|esta es el|la dia|noche',
    ],
    near: [
      ...NOT_LIVING,
      'se|me QUITA .. VIDA',
      'muerte|MATARSE|suicidio',
      'encuentren|encuentre|hallen',
      'decidi|decidido IRME',
      'lo decidi|decidido',
      'NOT se .. por que|cuento|digo|escribo',
    ],
    notNear:
      'rehab programa clinica detox boda viaje abstinencia malilla cruda muela espalda inyeccion',
    evenAsked: true,
  }),
  suicide('net-height', {
    mode: 'interrupt',
    says: [
      'subio|subi|trepo|parado|parada|subido|subida .. ALTURA',
      'se lo|la puso|pone|apunta|apunto en|a el|la cuello|cabeza|boca|pecho|sien|corazon',
    ],
    near: [
      'NOT PODER|aguanta',
      'NOT QUERER bajar|bajarse',
      'grita|llora|llorando|gritando',
      'CAER',
    ],
    past: 'interrupt',
    notNear: 'alberca piscina trabajo pintar cama casco gorra',
  }),
  suicide('net-fall', {
    mode: 'interrupt',
    says: ['se|me QUERER|IR a? CAER'],
    near: ['ALTURA'],
    notNear: 'alberca piscina trabajo cama piso toalla',
  }),
  suicide('net-means', {
    mode: 'check',
    says: [
      'mi|la|el|una|un|unas|las|mis MEDIO',
      'subio|subi|trepo|parado|parada|subido|subida .. ALTURA',
      'dar|pegar|di el|un volantazo',
      'que tan alto|altura',
    ],
    near: DESPAIR,
    notNear:
      'policia guardia presion receta recetadas doctor medico diabetes diabetica trabajo silicon parque cocina',
    notMourned: true,
  }),
  suicide('net-leaving', {
    mode: 'check',
    says: [
      'decidi|decidido|QUERER|urge|listo|lista|prefiero|toca|ganas|necesito .. IRME',
      'listo|lista para|pa IRME|todo',
      'ya NOT soy de este|esta mundo|vida|tierra',
      'cuando yo NOT este|exista|viva',
      'cuando|si yo? falte|muera|muero|desaparezca',
      'si me pasa|llega algo|pasar',
      'para IRME yo? tambien',
      'IRME con mi|su|el|ella|dios mama|papa|esposo|esposa|hijo|hija|hermano|abuela|madre|padre',
      'NOT .. me|nos necesitan|necesitar|extranan|ocupan',
      'ultima|ultimo .. foto|post|mensaje|audio|publicacion|carta',
      'firme|arregle|deje|cerre .. papeles|cuentas|testamento|seguro',
    ],
    notBefore:
      'a al de del para en por lejos pronto temprano manana hoy el esta este bien sobrio limpio y sin mal internado internar rehab caer tomando',
    notNear:
      'rehab programa clinica detox trabajo casa mudarme escuela mexico rancho hospital cita vacaciones avion custodia centro residencial inmigracion',
  }),
  suicide('net-death', {
    mode: 'check',
    says: [
      'morir|morirme|morirse|morirnos|suicidarse',
      'me|nos muera|muriera',
      'me mata|mate ojala',
      'la muerte',
    ],
    notNear: `${FIGURES} miedo temo temor susto asusta casi cruda crudo pelicula novela cancion perro gato ganas`,
    notBefore: 'de del por a',
    notMourned: true,
  }),
  suicide('net-take-life', {
    mode: 'check',
    says: ['se|me|nos QUITA .. VIDA', 'quitarse .. VIDA'],
    notMourned: true,
    evenAsked: true,
    notNear: 'alcohol droga vicio cristal articulo',
  }),
];
