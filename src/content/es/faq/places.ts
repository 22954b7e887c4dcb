import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency } = RESOURCES;

/** The places of the center: where they are, how to get there and in, when they are open. */
export const places = {
  where: {
    asks: [
      '¿Hay un programa cerca de mí?',
      'hay un programa cerca',
      '¿Y si no hay nada cerca de mi casa?',
      '¿Dónde están ustedes?',
      '¿Dónde queda el centro?',
      '¿Cuál es la dirección?',
      '¿Me pueden dar la dirección?',
      '¿En qué ciudad están?',
    ],
    answer: [
      '{siteList}',
      'Casi todas las personas vienen al IOP desde cerca. Cuando le pida el código postal, puedo buscar qué tiene {center} cerca de ahí. ' +
        'Si no hay nada cerca, pregunte por el tratamiento residencial, que puede estar más lejos. {telehealth}',
    ],
    cites: ['P48'],
  },
  getting_there: {
    asks: [
      '¿Cómo llego?',
      '¿Cómo llego en autobús?',
      '¿Y si no tengo carro?',
      '¿Ayudan con el transporte?',
      '¿Alguien me puede recoger?',
    ],
    answer: ['{siteTransport}', 'Si necesita que le lleven, pregunte al equipo de {center}.'],
    cites: ['P48'],
  },
  access: {
    asks: [
      '¿Se puede entrar en silla de ruedas?',
      '¿Puedo entrar con silla de ruedas?',
      'uso silla de ruedas, puedo entrar',
      '¿El edificio es accesible?',
      '¿Hay elevador?',
      '¿Hay una rampa?',
      '¿Hay escaleras?',
    ],
    answer: [
      '{siteAccess}',
      'Si le hace falta otra ayuda para venir o participar, pregunte al equipo de {center}, o llame al {phone}.',
    ],
    cites: [],
  },
  place_hours: {
    asks: [
      '¿A qué hora abren?',
      '¿A qué hora cierran?',
      'a que hora abren',
      '¿Cuándo está abierto el centro?',
      '¿Qué días abren?',
      '¿Cuándo puedo pasar por ahí?',
      '¿Abren los días festivos?',
    ],
    answer: [
      '{siteHours}',
      'Las sesiones tienen su propio horario. Son {sessionTimes}. Para hablar con una persona, llame al {phone}.',
    ],
    cites: [],
  },
  walk_in: {
    asks: [
      '¿Puedo llegar sin cita?',
      '¿Atienden sin cita?',
      '¿Necesito cita?',
      '¿Hay que hacer cita?',
      '¿Tengo que hacer cita?',
      '¿Tengo que hacer una cita antes de ir?',
      '¿Se puede ir sin cita?',
      '¿Se puede llegar sin cita?',
      'puedo ir sin cita',
    ],
    answer: [
      'Llame al {phone} antes de venir, por favor. No sé si atienden sin cita. ' +
        `Si hay peligro, llame al ${emergency.call}.`,
    ],
    cites: [],
  },
} as const satisfies Partial<Faq>;
