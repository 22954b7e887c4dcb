import type { Faq } from '../../faq.ts';

/** The people around someone in care. */
export const people = {
  telling_people: {
    asks: [
      '¿Qué le digo a mi jefe?',
      'que le digo a mi jefe',
      '¿Tengo que decirle a mi familia?',
      '¿A quién le debo contar?',
      '¿Cómo le digo a la gente que voy a tratamiento?',
      '¿Les cuento a mis amigos?',
      '¿Cómo hablo de esto con mis hijos?',
    ],
    answer: [
      'Eso lo decide usted. Puede servir contarles a quienes cuentan con usted y a quienes viven con usted. ' +
        'Diga cuándo no va a estar y qué ayudaría. En el trabajo o la escuela puede hablar solo de su horario. ' +
        'La gente importante en su vida puede darle apoyo. Puede preguntar al equipo cómo decirlo.',
    ],
    cites: ['P39', 'P40', 'P43'],
  },
  family_help: {
    asks: [
      '¿Cómo puede ayudar mi familia?',
      'como puede ayudar mi familia',
      '¿Cómo apoyo a alguien que está en el programa?',
      '¿Qué puedo hacer para ayudar a mi esposo?',
      '¿Cómo ayudo a alguien que toma?',
      '¿Qué pueden hacer los seres queridos?',
    ],
    answer: [
      'Hablar con confianza y dar ayuda de verdad sirve mucho. Puede pedirle a la familia transporte, comida o cuidado de niños. ' +
        'Una casa sin alcohol ni drogas también ayuda. ' +
        'Quien ayuda también puede cuidarse: pregunte qué tiene {center} para las familias.',
    ],
    cites: ['P23', 'P39', 'P43', 'P46'],
  },
  loved_one: {
    asks: [
      '¿Puedo preguntar por otra persona?',
      '¿Puedo inscribir a mi hijo?',
      'puedo inscribir a mi hijo',
      '¿Puedo llamar por una amiga?',
      '¿Y si no quiere ayuda?',
      '¿Puedo llenar esto por mi mamá?',
    ],
    answer: [
      'Sí. Puede preguntar por usted, por un ser querido o por alguien con quien trabaja. Cuente solo lo que sabe. ' +
        'Una persona de {center} puede hablar con usted de cómo tocar el tema. ' +
        'Una persona adulta casi siempre decide por sí misma si empieza.',
    ],
    cites: ['P49'],
  },
} as const satisfies Partial<Faq>;
