import type { Questions } from '../../words.ts';

/** Safety before everything else, and again whenever something worrying was said. */
export const safety = {
  'safety.now': {
    ask: 'Primero le pregunto esto a todo el mundo. ¿Está usted a salvo en este momento, y también la persona que necesita ayuda, si no es usted?',
    why: 'Si alguien está en peligro, la ayuda va antes que cualquier otra pregunta.',
    again: 'Elija una opción, por favor. Por ejemplo, escriba “a salvo” o “no, en peligro”.',
    third: 'Un número basta: “1” a salvo, “2” con dudas, “3” en peligro.',
    hint: 'Peligro puede ser pensar en el suicidio, una sobredosis o que alguien salga lastimado. También ponerse muy mal al dejar de tomar o de usar drogas.',
    choices: {
      safe: 'Sí, a salvo ahora',
      unsure: 'Tengo dudas',
      danger: 'No, en peligro ahora',
    },
  },
  'safety.check': {
    ask: {
      self: '¿Está a salvo ahora mismo, y también cualquier persona que le preocupe?',
      loved_one: '¿Están a salvo ahora mismo usted y su ser querido?',
      professional: '¿Está a salvo ahora mismo la persona por quien pregunta?',
    },
    why: 'Lo que escribió me hizo querer preguntar, para que la ayuda vaya primero.',
    again: 'Quiero asegurarme. Por ejemplo, escriba “sí” o “no”.',
    third: 'Un número basta: “1” a salvo, “2” en peligro, “3” si no sabe.',
    choices: {
      yes: 'Sí, a salvo por ahora',
      no: 'No, en peligro',
      unsure: 'No sabría decir',
    },
  },
  'safety.next': {
    ask: 'Cuando pueda, ¿qué le gustaría hacer ahora?',
    why: 'Desde aquí, usted decide qué pasa en este chat.',
    again: 'Elija una opción, por favor. Por ejemplo, escriba “seguir” o “parar”.',
    third: 'Un número basta: “1” para seguir, “2” para una persona, “3” para parar aquí.',
    choices: {
      go_on: 'Seguir con las preguntas',
      human: 'Pedir hablar con una persona',
      stop: 'Parar aquí',
    },
  },
} as const satisfies Partial<Questions>;
