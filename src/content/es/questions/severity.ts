import type { Questions } from '../../words.ts';

/** Substances, how often and how long. Facts only, asked without judgement. */
export const severity = {
  'use.substances': {
    ask: {
      self: '¿Qué alcohol o drogas ha estado usando, si ha usado?',
      loved_one:
        'Que usted sepa, ¿qué alcohol o drogas ha estado usando su ser querido, si ha usado?',
      professional: '¿Qué alcohol o drogas ha estado usando esta persona, si ha usado?',
    },
    why: 'Para dejar algunas de ellas sin peligro, hace falta ayuda médica.',
    again: 'Cualquier nombre sirve. Por ejemplo, “vino y pastillas para el dolor”.',
    third: 'También sirven los nombres de la calle o de marca. Por ejemplo, “Xanax, mota”.',
    hint: 'Aunque sea solo a veces. El alcohol también cuenta. Si ya paró, diga qué era antes.',
  },
  'use.frequency': {
    ask: {
      self: '¿Qué tan seguido toma alcohol o usa drogas?',
      loved_one: 'Que usted sepa, ¿qué tan seguido toma alcohol o usa drogas su ser querido?',
      professional: '¿Qué tan seguido toma alcohol o usa drogas esta persona?',
    },
    why: 'Es una pista de cuánto apoyo puede servir.',
    again: 'Una idea aproximada basta. Por ejemplo, “todos los días” o “3 veces por semana”.',
    third:
      'También sirven los días de la semana. Por ejemplo, “casi todos los días” o “los fines de semana”.',
    hint: 'Si el consumo ya paró, dígame cómo era antes de eso.',
  },
  'use.last': {
    ask: {
      self: '¿Cuándo fue la última vez que tomó o usó algo?',
      loved_one: 'Que usted sepa, ¿cuándo fue la última vez que su ser querido tomó o usó algo?',
      professional: '¿Cuándo fue la última vez que esta persona tomó o usó algo?',
    },
    why: 'Los primeros días sin consumir pueden tener riesgos, así que el momento importa.',
    again:
      'Elija la opción más cercana, por favor. Por ejemplo, escriba “hoy” o “en la última semana”.',
    third: 'Un número de la lista basta. Por ejemplo, “2” para hace 1 a 3 días.',
    choices: {
      today: 'Hoy',
      days: 'Hace 1 a 3 días',
      week: 'En la última semana',
      month: 'En el último mes',
      longer: 'Hace más de un mes',
    },
  },
  'use.duration': {
    ask: {
      self: '¿Desde hace cuánto le pasa esto?',
      loved_one: '¿Desde hace cuánto le pasa esto a su ser querido?',
      professional: '¿Desde hace cuánto le pasa esto a esta persona?',
    },
    why: 'El tiempo es una pista de cuánto apoyo puede servir.',
    again: 'Una idea aproximada basta. Por ejemplo, “6 meses” o “desde los 20 años”.',
    third: 'Un año también sirve. Por ejemplo, “desde 2019”.',
  },
  'use.consequences': {
    ask: {
      self: '¿Qué cosas se han hecho más difíciles por beber o consumir?',
      loved_one:
        '¿Qué se le ha hecho más difícil a su ser querido por beber o consumir, que usted sepa?',
      professional: '¿Qué se le ha hecho más difícil a esta persona por beber o consumir?',
    },
    why: 'Saber qué partes de la vida toca ayuda al equipo a pensar en el apoyo.',
    again: 'Puede elegir más de una. Por ejemplo, “dinero” y “salud”.',
    third: 'Los números de la lista bastan. Por ejemplo, “1, 2” para trabajo y familia.',
    choices: {
      work_school: 'Trabajo o escuela',
      family_friends: 'Familia o amistades',
      health: 'Salud',
      money: 'Dinero',
      law: 'Problemas con la ley',
      cannot_cut_down: 'Trató de consumir menos y no pudo',
      none: 'Nada de esto',
    },
  },
} as const satisfies Partial<Questions>;
