import type { SignalRule } from '../../../signals/rule.ts';
import { NOT_LIVING, suicide } from './suicide-rule.ts';

/** What makes a goodbye the last one. */
const FINAL = [
  ...NOT_LIVING.filter((each) => !each.startsWith('cuide')),
  'ultima|ultimo .. noche|dia|vez|mensaje',
  'NOT .. culpa',
  'pistola|soga|puente|pastillas|veneno',
  'cansado|cansada|canse|harto|harta',
];
/** And those commended to others, which is none by itself. */
const LAST = [
  ...FINAL,
  'adios',
  'NOT voy|va a estar',
  'cuiden|cuida|cuidenme|cuidame|encargo .. hijos|hijo|hija|mama|familia|nino|ninos|perro',
];

/** Goodbyes, last letters, and what is said of a time when one is gone. */
export const suicideGoodbyeRules: readonly SignalRule[] = [
  suicide('goodbye', {
    mode: 'interrupt',
    says: [
      'CARTA despidiendose|despidiendome|diciendo adios?',
      'CARTA .. diciendo .. adios|despide|perdonara|perdonemos',
      'diganle|dile|digan|diles|diganles .. que|cuanto la|lo|los|las|le|les amo|ame|quiero|quise|adoro',
      'perdon por todo .. voy|vida|mundo|adios|quise',
      'CARTA de|para despedida|suicidio|despedirme|despedirse',
      'CARTA .. se|me despide|despido|despidio|despidiendo|despidiendose|despidiendome|despedi',
      'despidiendose|despidiendome|despidiendo|despedirme|despedi|despidio|despedirse .. todos|hijos|familia|mundo|vida|ustedes|hijo|mama|perro|gato|amigos|esposa|novia|papas',
      'adios .. mundo cruel?',
      'cuando|si lean|leas|vean|encuentren|lea esto|este|mi .. estare|voy|este|MUERTO|tarde|habre',
      'para|cuando cuando? lean|leas|encuentren .. NOT voy|estare',
      'este|esto es mi ultimo|adios mensaje?',
      'mi|su ultima noche en|aqui|con|de vida|mundo|tierra',
      'mi|su ultimo dia en|de|aqui|con vida|vivo|mundo|tierra',
      'manana|pronto NOT voy|va|estare|amanezco|amanecere|despertare a? estar? aqui|viva|vivo|mundo|existir|ustedes',
      'perdonenme|perdonen|perdoname|perdon .. por? lo que voy|va a hacer',
      'perdonenme|perdonen .. hijos|hijitos|todos|mama|familia .. NOT PODER|aguanto|quiero|voy',
      'cuiden|cuida|cuidenme|cuidame .. hijos|hija|hijo|ninos|mama|bebe .. cuando NOT|ya este|falte',
      'cuando|si yo? NOT este|estoy|exista .. cuiden|cuida|sepan|digan|vivan',
    ],
    past: 'interrupt',
    notBefore: 'trabajo tequila',
    notNear:
      'rehab rehabilitacion tratamiento programa entro internarme clinica centro detox cancun mexico escuela aeropuerto viaje vacaciones trabajo graduacion jubilo prima',
    notMourned: true,
  }),
  suicide('last-letter', {
    mode: 'interrupt',
    says: [
      'escribi|escribio|escribiendo|escribir|escrito|deje|dejo|grabe|grabo .. CARTA',
      'QUERER|voy a? decir|decirles|dar|despedirme .. gracias',
      'QUERER .. estar aqui',
      'QUERER irme|irse|ir|estar|reunirme con mi|su|el|ella|dios',
    ],
    near: LAST,
    past: 'interrupt',
    notBefore: 'disponible en casa libre ocupado trabajando tomando para perdiendo esperando',
    notNear: 'juez corte padrino inmigracion aeropuerto trabajo cita',
  }),
  suicide('commends', {
    mode: 'interrupt',
    says: [
      'cuiden|cuida|cuidenme|cuidame|encargo .. hijos|hijo|hija|mama|familia|ninos',
      'QUERER|voy a? decir|decirles|dar .. adios',
      'NOT voy|va|vamos a estar',
      'hoy es|sera .. ultimo dia',
    ],
    near: FINAL,
    past: 'interrupt',
    notBefore: 'disponible en casa libre ocupado trabajando tomando para perdiendo esperando',
    notNear:
      'interno internarme tratamiento programa detox clinica juez corte padrino inmigracion aeropuerto viajo viaje vuelo vacaciones trabajo cita vicio alcohol cigarro droga drogas botella',
  }),
  suicide('leaving', {
    mode: 'check',
    says: [
      'ya NOT voy|va|vamos a estar',
      'manana NOT voy|va a estar',
      'es|sera mi|su ultimo|ultima dia|noche',
      'decir|decirles|decirte adios a? todos|ustedes|mundo',
      'REGALAR todas? mis|sus COSAS',
      'despidiendose|despidiendome de todos|todo|nosotros|familia',
      'tengo|tiene todo listo|planeado|preparado',
      'ya lo tengo|tiene planeado|decidido',
      'lo voy a hacer hoy|ahorita|esta|manana|pronto',
      'escribi .. CARTA .. hijos|hijo|hija|familia|mama',
    ],
    notBefore:
      'disponible en casa libre ocupado ocupada tan con para trabajando afuera fuera el los las de tomando bebiendo usando consumiendo del',
    notNear:
      'juez corte paso padrino inmigracion recomendacion mudo mudamos mudanza iglesia nuevo internar internarme rehabilitacion trabajo cita bautizo',
  }),
];
