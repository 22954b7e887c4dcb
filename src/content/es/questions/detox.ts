import type { Questions } from '../../words.ts';

/** Detox before, and what stopping has been like. */
export const detox = {
  'detox.history': {
    ask: {
      self: '¿Ha pasado alguna vez por un detox?',
      loved_one: '¿Ha pasado su ser querido alguna vez por un detox?',
      professional: '¿Ha pasado esta persona alguna vez por un detox?',
    },
    why: 'Ayuda al equipo a ver qué tipo de atención puede venir después.',
    again: 'Elija la opción más cercana, por favor. Por ejemplo, escriba “nunca” o “lo completó”.',
    third: 'Un número de la lista basta. Por ejemplo, “3” si no pudo terminar.',
    hint: 'El detox, o desintoxicación, son los primeros días sin consumir, con o sin atención médica.',
    choices: {
      never_tried: 'Nunca ha intentado dejarlo',
      completed: 'Sí, y lo completó',
      could_not_complete: 'Lo intentó, pero no pudo terminar',
      in_detox_now: 'En detox ahora',
    },
  },
  'safety.withdrawal': {
    ask: {
      self: 'Muchas personas se sienten mal al parar o consumir menos. ¿Cuáles de estas cosas le pasan hoy, o le han pasado antes?',
      loved_one:
        'Muchas personas se sienten mal al parar o consumir menos. ¿Cuáles de estas cosas le pasan hoy a su ser querido, o le han pasado antes?',
      professional:
        'Muchas personas se sienten mal al parar o consumir menos. ¿Cuáles de estas cosas le pasan hoy a esta persona, o le han pasado antes?',
    },
    why: 'Con algunas de estas señales, hace falta atención médica para parar.',
    again: 'Puede elegir más de una. Por ejemplo, escriba “ninguna señal, ni ahora ni antes”.',
    third: 'Los números de la lista bastan. Por ejemplo, “2, 5” para temblor ahora y antes.',
    hint: 'Ahora es hoy. Antes es cualquier otra vez que se dejó de tomar o usar drogas.',
    choices: {
      none: 'Ninguna señal, ni ahora ni antes',
      now_mild: 'Ahora: algo de temblor, sudor o malestar',
      now_moderate: 'Ahora: mucho temblor o sudor, sin poder descansar',
      now_severe:
        'Ahora: convulsión, desmayo, confusión, dolor de pecho, fiebre, ver u oír cosas que no están ahí, o vomitar una y otra vez',
      past_mild: 'Antes: temblor, sudor o malestar',
      past_seizure_or_dt: 'Antes: convulsión o ver cosas que no están ahí',
      unsure: 'No sabría decir',
    },
  },
} as const satisfies Partial<Questions>;
