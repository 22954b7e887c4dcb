import type { SignalRule } from '../../../signals/rule.ts';

/** Said to be seen, heard or felt, and not there. */
export const UNREAL: readonly string[] = [
  'VER|OIR|SENTIR .. que NOT estan|existen|son|hay|esta|existe',
  'VER|OIR|SENTIR .. en|por|junto|detras|afuera|debajo .. que NOT estan|existen|son|hay|esta|existe',
  'VER|OIR .. que nadie mas? ve|oye|escucha',
  'VER|OIR un|una? .. y NOT hay|habia|esta|existe|es',
  'habla|hablando|platica .. con gente|alguien|personas que NOT',
  'cosas|gente|personas que? NOT existen|estan',
];

/** Days without sleep. */
const AWAKE = [
  'NOT .. dormido|duermo|duerme|dormir|dormimos|dormi|durmio|dormia',
  'dias|noches despierto|despierta|desvelado|desvelada',
  'despierto|despierta|desvelado|desvelada .. dias|noches|horas',
];

/** Voices and pictures that a machine makes. */
const MEDIA =
  'vecinos vecino pasillo vecina tele television tv pelicula peliculas radio telefono celular video videos juego podcast noticias cancion';

type Unreal = Omit<SignalRule, 'signal'>;

/**
 * Seeing, hearing or fearing what is not there, where nothing says that someone stopped: after days
 * awake, or for another cause. A person looks at it the same day (clinical.md 3.1, stimulants).
 */
export const unrealRules = (use: readonly string[]): readonly Unreal[] => [
  { id: 'unreal-alone', mode: 'check', says: UNREAL },
  {
    id: 'unreal-voices',
    mode: 'check',
    says: [
      'OIR|oi|oia|oyo|oian|escuche|escuchaba .. voces',
      'OIR que me|le|lo hablan|llaman|gritan|dicen .. NOT|solo|sola|nombre|pared|paredes|cabeza',
      'voces .. en|dentro .. cabeza',
      'voces .. me|le dicen|hablan|gritan|ordenan',
      'VER bichos|sombras|demonios|muertos',
      'tiene|tengo|tener|teniendo alucinaciones',
    ],
    notNear: MEDIA,
  },
  {
    id: 'unreal-pursued',
    mode: 'check',
    says: [
      'me|nos .. siguiendo|persiguiendo|vigilando|espiando|acechando',
      'me|nos persiguen|persigue|vigilan|vigila|espian|espia',
      'siguiendome|persiguiendome|vigilandome|espiandome',
      'gente|alguien|personas|policia|ellos|hombres|carro .. me|nos siguen|sigue',
      'paranoico|paranoica',
    ],
    near: [...AWAKE, ...use],
    notBefore: 'pidiendo diciendo dando doliendo gustando llamando buscando ayudando apoyando en',
  },
];
