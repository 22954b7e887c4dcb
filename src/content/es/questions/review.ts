import type { Questions } from '../../words.ts';

/** Nothing goes to the team as a whole before it was seen. */
export const review = {
  review: {
    ask: '¿Qué le gustaría hacer con estas respuestas?',
    why: 'Su lista completa llega al equipo solo cuando usted lo dice.',
    again: 'Elija una opción, por favor. Por ejemplo, escriba “enviarlas” o “cambiar algo”.',
    third: 'Un número basta: “1” para enviar, “2” para cambiar algo, “3” para no enviar.',
    choices: {
      send: 'Enviarlas al equipo',
      change: 'Cambiar algo',
      dont_send: 'No enviarlas',
    },
  },
  'review.which': {
    ask: '¿Qué respuesta le gustaría cambiar?',
    why: 'Le haré otra vez solo esa pregunta.',
    again: 'Elija una de la lista, por favor. Por ejemplo, escriba “teléfono”.',
    third: 'Un número de la lista basta. Por ejemplo, “1” para la primera línea.',
  },
} as const satisfies Partial<Questions>;
