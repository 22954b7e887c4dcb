import type { Questions } from '../../words.ts';

/** Body and mind. What is asked plainly about suicide is asked of everyone, once. */
export const health = {
  'health.conditions': {
    ask: {
      self: '¿Cuáles de estas cosas son ciertas para usted?',
      loved_one: '¿Cuáles de estas cosas son ciertas para su ser querido?',
      professional: '¿Cuáles de estas cosas son ciertas para esta persona?',
    },
    why: 'La salud y las medicinas pueden cambiar qué atención es segura.',
    again: 'Puede elegir más de una. Por ejemplo, “embarazo” o “ninguna de estas”.',
    third: 'Los números de la lista bastan. Por ejemplo, “1” para ninguna de estas.',
    choices: {
      none: 'Ninguna de estas',
      condition_stable: 'Un problema de salud que está bajo control',
      condition_monitored: 'Un problema de salud que un doctor revisa seguido',
      condition_unstable: 'Un problema de salud que empeora',
      pregnant: 'Embarazo, o posible embarazo',
      methadone_buprenorphine: 'Toma metadona o buprenorfina',
      daily_benzodiazepine: 'Toma Xanax, Ativan, Valium o algo así cada día',
      other_medication: 'Toma otras medicinas',
      mental_health_care: 'Recibe atención de salud mental ahora',
    },
  },
  'health.mood': {
    ask: {
      self: '¿Cómo se ha sentido en las últimas semanas?',
      loved_one: '¿Cómo ha estado su ser querido en las últimas semanas?',
      professional: '¿Cómo ha estado esta persona en las últimas semanas?',
    },
    why: 'Ayuda al equipo a ver cuánto apoyo puede servir.',
    again: 'Elija la opción más cercana, por favor. Por ejemplo, escriba “algunos días difíciles”.',
    third: 'Un número de la lista basta. Por ejemplo, “1” para más o menos bien.',
    choices: {
      none: 'Más o menos bien',
      mild: 'Algunos días difíciles',
      moderate: 'Difícil casi a diario, pero sale adelante',
      moderate_severe: 'Tan difícil que el día a día es una lucha',
      severe_unstable: 'Tan difícil que ya no puede hacer su vida diaria',
    },
  },
  'safety.thoughts': {
    ask: {
      self: 'Muchas personas piensan en el suicidio cuando la vida es difícil, así que le pregunto a todo el mundo. ¿Ha tenido usted esos pensamientos en las últimas semanas?',
      loved_one:
        'Muchas personas piensan en el suicidio cuando la vida es difícil, así que le pregunto a todo el mundo. ¿Ha hablado de eso su ser querido en las últimas semanas?',
      professional:
        'Muchas personas piensan en el suicidio cuando la vida es difícil, así que le pregunto a todo el mundo. ¿Ha tenido esta persona esos pensamientos en las últimas semanas?',
    },
    why: 'Es mejor preguntar que suponer, para que la ayuda vaya primero.',
    again: 'Cualquier respuesta está bien aquí. Por ejemplo, escriba “no” o “sí”.',
    third: 'Un número basta: “1” para no, “2” para sí, “3” si no sabe.',
    choices: { no: 'No', yes: 'Sí', unsure: 'No sabría decir' },
  },
} as const satisfies Partial<Questions>;
