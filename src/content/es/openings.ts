import type { OpeningWords } from '../opening-words.ts';
import type { Wording } from '../words.ts';
import { joined } from './week.ts';

const LANGUAGES = { en: 'inglés', es: 'español' } as const;

const own = (yours: string, theirs: string): Wording => ({
  self: yours,
  loved_one: theirs,
  professional: theirs,
});

/** What is said of openings: what was told, and nothing that is promised. */
export const openings: OpeningWords = {
  intro:
    'Esto es lo que {center} tiene en su lista, y cómo va con lo que me dijo. Esto no reserva ningún lugar:',
  fit: {
    work: own('su trabajo', 'el trabajo de esa persona'),
    school: own('sus estudios', 'los estudios de esa persona'),
    care: own('el tiempo en que usted cuida a otros', 'el tiempo en que esa persona cuida a otros'),
    busy: own('los horarios que usted dijo', 'los horarios que se dijeron'),
    evening: 'la preferencia por la noche',
    weekend: 'la preferencia por el fin de semana',
    video: 'la preferencia por video',
  },
  byVideo: 'Puede ser por video.',
  plan: {
    listed: (plan) => `${plan} está en la lista de seguros del centro.`,
    unlisted: (plan) => `${plan} no está en la lista de seguros del centro.`,
  },
  selfPay: 'Se puede pagar sin seguro.',
  welcomes: {
    pregnant: 'Reciben a personas embarazadas.',
    methadone_buprenorphine: 'Reciben a personas que toman metadona o buprenorfina.',
  },
  only: {
    women: 'Es para mujeres.',
    men: 'Es para hombres.',
    veterans: 'Es para veteranos.',
  },
  ages: ({ from, until }) => {
    if (until === undefined) return `Es para personas de ${from} años o más.`;
    return from === undefined
      ? `Es para personas de ${until} años o menos.`
      : `Es para personas de ${from} a ${until} años.`;
  },
  blocks: {
    evening: 'No es por la noche.',
    weekend: 'No es el fin de semana.',
    work_day: 'Es de día, cuando mucha gente trabaja.',
    school_day: 'Es de día, cuando mucha gente tiene clases.',
    transport: own(
      'Es en persona, y a usted le es difícil llegar.',
      'Es en persona, y a esa persona le es difícil llegar.',
    ),
  },
  said: { visitor: 'Usted dijo:', coordinator: 'Dijo:' },
  roomUnknown: {
    visitor: 'Llame para preguntar si hay lugar.',
    coordinator: 'No se sabe si hay lugar.',
  },
  waitlist: 'Tienen una lista de espera.',
  videoAlone: 'por video',
  fits: (what) => `Va bien con ${what}.`,
  taken: (hours) => `Se cruza con horas ocupadas: ${hours}.`,
  heldIn: (languages) => `Es en ${joined(languages.map((each) => LANGUAGES[each]))}.`,
  full: (day) => `No había lugar el ${day}.`,
  room: (day) => `Había lugar el ${day}.`,
  nextStart: (day) => `El próximo grupo empieza el ${day}.`,
};
