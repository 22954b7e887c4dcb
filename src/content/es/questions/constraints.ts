import type { Questions } from '../../words.ts';

/** When to start, and everything that care has to fit around. */
export const constraints = {
  'constraints.readiness': {
    ask: {
      self: '¿Cuándo le gustaría empezar?',
      loved_one: '¿Cuándo podría empezar su ser querido?',
      professional: '¿Cuándo podría empezar esta persona?',
    },
    why: 'Así el equipo sabe qué tan pronto buscar un lugar.',
    again: 'Elija la opción más cercana, por favor. Por ejemplo, escriba “esta semana”.',
    third: 'Un número de la lista basta. Por ejemplo, “4” si solo busca información.',
    choices: {
      today: 'Lo antes posible',
      this_week: 'Esta semana',
      this_month: 'En las próximas semanas',
      just_looking: 'Por ahora solo busco información',
    },
  },
  'constraints.life': {
    ask: {
      self: '¿Qué cosas de su vida hay que tener en cuenta para la atención?',
      loved_one: '¿Qué cosas de la vida de su ser querido hay que tener en cuenta?',
      professional: '¿Qué cosas de la vida de esta persona hay que tener en cuenta?',
    },
    why: 'Los programas tienen varios horarios, y algunos son por video.',
    again: 'Puede elegir más de una. Por ejemplo, “trabajo” y “por la noche”.',
    third: 'Los números de la lista bastan. Por ejemplo, “1, 4” para trabajo y niños.',
    choices: {
      work: 'Trabajo',
      school: 'Escuela o estudios',
      time_off: 'Puede pedir días en el trabajo',
      children: 'Cuidado de niños',
      older_parents: 'Cuidado de padres mayores',
      pets: 'Mascotas',
      evening: 'Mejor por la noche',
      weekend: 'Mejor en fin de semana',
      no_transport: 'Es difícil llegar',
      telehealth: 'Ayudaría que fuera por video',
      cost: 'Le preocupa el costo',
      none: 'Nada de esto',
    },
  },
  'constraints.busy': {
    ask: {
      self: '¿A qué horas de la semana no puede venir?',
      loved_one: '¿A qué horas de la semana no puede venir su ser querido?',
      professional: '¿A qué horas de la semana no puede venir esta persona?',
    },
    why: 'Así puedo decir qué programas tienen otro horario.',
    again: 'Por ejemplo, “trabajo de 9 a 5 entre semana”.',
    third: 'Los días y las horas bastan. Por ejemplo, “los martes hasta las 7 de la noche”.',
  },
} as const satisfies Partial<Questions>;
