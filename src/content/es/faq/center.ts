import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency, lifeline } = RESOURCES;
const { press, word } = lifeline.spanish;

/** The center: what to ask, how it starts, when and in what language. */
export const center = {
  what_to_ask: {
    asks: [
      '¿Qué debo preguntar en un centro de tratamiento?',
      '¿Qué preguntas hago?',
      'que preguntas debo hacer al centro',
      '¿Cómo escojo un programa?',
      '¿Cómo encuentro el lugar adecuado para mí?',
      '¿Cómo sé si un centro es bueno?',
    ],
    answer: [
      'Pregunte en cualquier centro: ¿Cuántas horas y días por semana? ¿Cuánto dura? ¿Quién guía los grupos? ' +
        '¿Cuánto dura la desintoxicación y qué atención viene después? ¿La familia participa? ¿Cuánto voy a pagar? ' +
        '¿Qué pasa si vuelvo a consumir? Busque un lugar que vaya con su vida y al que pueda llegar.',
    ],
    cites: ['P15', 'P29', 'P48'],
  },
  assessment: {
    asks: [
      '¿Qué pasa en la primera visita?',
      '¿Qué es una evaluación?',
      '¿Necesito que me mande un doctor?',
      '¿Cómo me inscribo?',
      'como empiezo',
      '¿Qué pasa en la primera llamada?',
      'que hago para inscribirme',
    ],
    answer: [
      'Todo empieza con una conversación con una persona de {center}, muchas veces por teléfono. ' +
        'Después, un profesional clínico pregunta por la salud, el consumo, el hogar y las metas. ' +
        'Cada persona es distinta, así que el plan sale de ahí. Usted puede preguntar lo que quiera. ' +
        'También puede servir hablar con su clínica o terapeuta.',
    ],
    cites: ['P50', 'P51'],
  },
  phone_hours: {
    asks: [
      '¿Cuándo puedo llamar?',
      '¿A qué hora puedo llamar?',
      '¿Cuál es el número de teléfono?',
      'cual es su numero',
      '¿Están abiertos ahora?',
      '¿Abren los fines de semana?',
      '¿Cuál es el horario de atención por teléfono?',
    ],
    answer: [
      'Puede llamar a {center} al {phone}. Contestan el teléfono {phoneHours}. ' +
        `En una crisis, llame al ${lifeline.call} y oprima el ${press}, de día o de noche. ` +
        `O envíe la palabra ${word} por texto al ${lifeline.text}. Si hay peligro, llame al ${emergency.call}.`,
    ],
    cites: ['P51'],
  },
  language: {
    asks: [
      '¿Hablan español?',
      'Do you speak English?',
      '¿Me pueden dar un intérprete?',
      'necesito un interprete',
      '¿Hay alguien que hable mi idioma?',
      '¿Puedo hacer esto en otro idioma?',
      '¿Tienen ayuda para personas sordas?',
    ],
    answer: [
      'Este chat puede ser en {languages}. Para otro idioma o lengua de señas, puede pedir un intérprete. ' +
        'Llame al {phone}, o escriba “persona” aquí y diga qué idioma es.',
    ],
    cites: [],
  },
} as const satisfies Partial<Faq>;
