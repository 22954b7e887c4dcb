import type { SignalRule } from '../../signals/rule.ts';
import { FIGURES, suicide } from './suicide-rule.ts';

/** What says in itself that no figure of speech, no trade and no one's work is meant. */
const HARMLESS =
  `${FIGURES} jaja pelicula novela serie cancion juego videojuego caballo guardia policia soldado
  militar clavos silicon caceria cazador cazar cazo rifles fumigador ratas cucarachas juguete caja cargaba robaron asaltaron robo
  alberca piscina casi cruda crudo tramite papeleo deudas vicio`.replaceAll(/\s+/g, ' ');

/** A weapon or a place that is no medicine: beside despair it has one meaning. */
const UNMISTAKABLE = [
  'pistola|escopeta|rifle|revolver|cuete|fusca|soga|cuerda|mecate|veneno|raticida',
  'puente|azotea|vias|barranco|precipicio|balcon',
  'carta|cartas|adios|despedida|despedirme|despido',
  'perdoname|perdonenme|perdonen',
  'cuiden|cuidenme|cuidame|encargo',
  'MORIRME',
  'sin mi',
  'para|por siempre',
  'NOT .. DESPERTAR|amanecer|existir',
  'MATARSE',
  'muerte',
];

/** The words of death, of ending and of farewell, where nothing takes the danger out of them. */
export const netWordRules: readonly SignalRule[] = [
  suicide('net-despair-and-means', {
    mode: 'interrupt',
    says: [
      'NOT PODER mas|seguir|continuar',
      'NOT aguanto|aguanta|soporto|soporta mas|esto|nada|tanto',
      'NOT QUERER seguir|estar|mas',
      'QUERER .. desaparecer|descansar|irme',
      'cansado|cansada|harto|harta|canse de todo|luchar|sufrir|pelear|existir|esto|tanto',
      'me rindo|rendi|despido',
      'todo|esto ACABE',
      'NOT .. sentido|esperanza|salida',
      'NOT tengo|tiene|queda|quedan fuerzas',
    ],
    near: UNMISTAKABLE,
    past: 'check',
    notNear: `${HARMLESS} clinica internarme tomar tomando`,
  }),
  suicide('net-words', {
    mode: 'check',
    says: [
      'pistola|escopeta|revolver|cuete|fusca|soga|mecate|veneno',
      'un balazo|plomazo',
      'aventarme|tirarme|lanzarme|arrojarme|colgarme|estrellarme|aventarse|tirarse|lanzarse|arrojarse',
      'estrellar|chocar|aventar el|mi carro|troca|camioneta',
      'existir|existo|existiera|existencia|existiendo',
      'desaparecer|desaparezco|desapareciera|desaparecerme|desvanecerme|esfumarme',
      'dios|diosito .. me perdone|reciba|espera|espere|castigue|mande',
      'es pecado',
      'que .. MUERTO|muera|muriera yo|mejor',
      'MUERTO yo|estoy|estaria|estuviera|estar|mejor|que',
      'estar|estoy|estuviera|estaria|verme|ver|vernos|quiere|quieren MUERTO',
      'mi ataud|tumba|testamento|funeral|cajon|lapida',
      'me entierran|entierren|cremen|velen',
      'cuiden|cuidenme|cuidame|encargo|encargas .. a? hijos|hijo|hija|mama|perro|perros|perrita|gato|ninos|familia',
      'a? quien le dejo|dejaria',
      'NOT me|lo|la van|vas|vuelven|volveran a? volver? a? ver|encontrar|saber',
      'rendirme|rendirse|tirar la toalla',
      'descansar|descansaria en|por|para paz|fin|siempre',
      'IR|IRME|dormir|dormirme|callar|dejar .. para|por siempre',
      'todo|esto ACABE',
      'NOT QUERER esta|mas|la|mi VIDA',
      'NOT merezco|merece nada|VIVIR|estar|ser|respirar|vida|otra',
      'NOT tengo|tiene|quedan|queda|hay fuerzas|esperanza|salida|futuro',
      'sin fuerzas|esperanza|salida|futuro|rumbo|sentido',
      'mi|la VIDA .. NOT|basura|infierno|asco|mierda|pesadilla|acaba',
      'odio|detesto mi|esta|la|mi? VIDA',
      'NOT le|les importo a? nadie',
      'a nadie le? importo|intereso|hago',
      'nadie me .. quiere|extrana|busca|ayuda|entiende|escucha',
      'IRME con|al dios|cielo|senor|el|ella|virgen',
      'me despido|despedirme|despedida|despidiendo|despidio',
      'CARTA para|pa|a mis|mi|todos|cada',
      'ultimo|ultima noche|dia|adios|suspiro|aliento|navidad',
      'MEDIO .. cabeza|boca|cuello|mano|cama|carro|espera|llama',
      'ideacion|autolitico|autolitica|letal|letales',
      'que me mate|maten|atropelle|atropellen|lleve|disparen|muera',
      'acabar|terminar con esto|todo',
      'NOT quiero|quiere|voy|va a? amanecer|llegar',
      'NOT deberia|debi|debo .. nacido|nacer|vivo|viva|existir|aqui',
      'lo|la hago|hare|haremos hoy|ahorita|noche|manana|domingo|lunes',
      'se acabo|acaba todo|para',
      'solo|nomas QUERER descansar|paz',
      'salida facil|rapida|unica',
      'la muerte',
    ],
    notBefore:
      'de del bien tranquilo tranquila trabajando tomando bebiendo consumiendo usando agua luz linea un las los unos con trabajo contrato escuela mudo suboxone metadona borracho drogado enfermo asi por la el',
    notNear: `${HARMLESS} internarme rehab programa prevencion taller escuela dieta cerveza tequila droga drogas cobertura renta dinero cita numero horario`,
    notMourned: true,
  }),
];
