import type { Faq } from '../../faq.ts';

/** What happens in the program. */
export const sessions = {
  what_happens: {
    asks: [
      '¿Qué pasa en el IOP?',
      '¿Qué se hace en el programa?',
      'que se hace en el programa',
      '¿Cómo es un día normal?',
      '¿Qué haría yo ahí todo el día?',
      '¿Qué pasa en una sesión?',
      '¿Qué servicios ofrecen?',
    ],
    answer: [
      'Casi todo el tiempo es en grupo. La gente habla, aprende sobre el consumo y la salud mental, y practica para la vida diaria. ' +
        'También puede haber sesiones a solas con un profesional y sesiones de familia. ' +
        'Conviene que los métodos tengan el apoyo de estudios. Puede preguntar cuáles usan aquí.',
    ],
    cites: ['P30', 'P31', 'P33'],
  },
  group: {
    asks: [
      '¿Cómo es la terapia de grupo?',
      'como es la terapia de grupo',
      '¿Qué pasa en el grupo?',
      '¿Tengo que hablar en el grupo?',
      '¿De cuántas personas son los grupos?',
      '¿De qué se habla en el grupo?',
      '¿Todo es terapia de grupo?',
    ],
    answer: [
      'Un grupo son unas cuantas personas y alguien preparado que lo guía. Hablan de vivir sin consumir, del estrés y de llevarse bien con otros. ' +
        'A muchas les cuesta menos abrirse con quien ha pasado por lo mismo. Algunas hacen amistades que duran. ' +
        'Puede preguntar de qué tamaño son los grupos y cómo se comparte.',
    ],
    cites: ['P31'],
  },
  individual: {
    asks: [
      '¿Hay sesiones individuales?',
      'hay sesiones a solas',
      '¿Voy a tener mi propio consejero?',
      '¿Hay terapia individual?',
      '¿Tengo un terapeuta para mí?',
      '¿Qué es la terapia cognitivo conductual?',
      '¿Qué es CBT?',
    ],
    answer: [
      '{individualSessions} Hablar en terapia puede ayudar a ver qué lleva al consumo y qué ayuda. ' +
        'Un tipo se llama terapia cognitivo-conductual, o CBT. ' +
        'Mira cómo van juntos lo que se piensa, lo que se siente y lo que se hace.',
    ],
    cites: ['P30'],
  },
  own_plan: {
    asks: [
      '¿Hay un plan solo para mí?',
      '¿El tratamiento es igual para todos?',
      'el tratamiento es igual para todos',
      '¿Quién decide mi plan de tratamiento?',
      '¿Puedo cambiar mi plan de tratamiento?',
      '¿Puedo opinar sobre mi tratamiento?',
    ],
    answer: [
      'Un plan empieza con una conversación sobre su vida, su salud y sus metas. ' +
        'De ahí salen las horas y el tiempo que dura. Usted puede decir qué le importa y pedir cambios. ' +
        'El equipo vuelve a ver el plan cuando las cosas cambian.',
    ],
    cites: ['P14', 'P37', 'P51'],
  },
  skills: {
    asks: [
      '¿Qué es un juego de roles?',
      '¿Hacen juegos de roles?',
      'hacen juegos de roles',
      '¿Qué habilidades voy a aprender?',
      '¿Qué voy a aprender ahí?',
      '¿Voy a aprender a manejar las ganas de consumir?',
      '¿Enseñan a manejar el estrés?',
    ],
    answer: [
      'Las personas actúan momentos reales, como decir que no a un trago o calmar una pelea. Eso se llama juego de roles. ' +
        'Otras sesiones son para poner metas, o para ver qué podría llevar otra vez al consumo. ' +
        'También se aprende a manejar el estrés, a llevarse bien con otros y cosas de la vida diaria.',
    ],
    cites: ['P31', 'P32', 'P33'],
  },
} as const satisfies Partial<Faq>;
