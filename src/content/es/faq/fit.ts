import type { Faq } from '../../faq.ts';

/** Whom this care fits. No verdict on anyone: a person decides with the visitor. */
export const fit = {
  who_it_suits: {
    asks: [
      '¿Para quién es el IOP?',
      '¿El IOP es para mí?',
      'este programa es para mi',
      '¿Me conviene este programa?',
      '¿Cuándo no basta el IOP?',
      '¿Qué tan grave tiene que ser para el IOP?',
      '¿Qué tipo de personas van al IOP?',
    ],
    answer: [
      'El IOP suele servir a quien tiene un lugar seguro donde vivir y quiere más que una visita por semana. ' +
        'Puede ser por alcohol, drogas, salud mental o varias cosas a la vez. ' +
        'Muchas veces viene después de la desintoxicación o del tratamiento residencial.',
      'No es para todo el mundo. Una abstinencia fuerte, peligro en casa o una crisis de salud pueden pedir más atención. ' +
        'Una persona de {center} lo ve con usted.',
    ],
    cites: ['P2', 'P5', 'P16', 'P17', 'P18', 'P19', 'P21', 'P24'],
  },
  which_level: {
    asks: [
      '¿Cómo sé qué nivel de atención necesito?',
      '¿Qué tipo de tratamiento necesito?',
      'que tratamiento necesito',
      '¿Necesito rehabilitación?',
      '¿Cómo sé qué tan serio es mi problema?',
      '¿Soy alcohólico?',
      '¿Tengo una adicción?',
    ],
    answer: [
      'Eso es difícil de juzgar para cualquiera. Cuenta el tiempo, cada cuánto, la salud y el hogar. ' +
        'Puedo dar información, pero no puedo decirle qué tiene. ' +
        'Su clínica, su terapeuta o alguien de {center} puede ver todo el panorama con usted.',
    ],
    cites: ['P14', 'P20', 'P50', 'P51'],
  },
  pregnancy: {
    asks: [
      '¿Puedo ir si estoy embarazada?',
      '¿Puedo entrar si estoy embarazada?',
      '¿Atienden a embarazadas?',
      '¿Aceptan a mujeres embarazadas?',
      'estoy embarazada, me pueden atender',
      '¿El programa es también para embarazadas?',
      '¿Puedo hacer el programa durante el embarazo?',
      '¿Y si estoy esperando un bebé?',
    ],
    answer: [
      'Puede pedir atención aquí durante el embarazo. ' +
        'Por favor, no deje nada por su cuenta antes de hablar con un doctor. Pregunte al equipo al {phone}.',
    ],
    cites: [],
  },
  mental_health: {
    asks: [
      '¿Ayudan con la salud mental?',
      '¿También tratan la depresión y la ansiedad?',
      'tratan la depresion y la ansiedad',
      '¿Me pueden ayudar con la bebida y la depresión a la vez?',
      '¿Qué quiere decir diagnóstico dual?',
      '¿Qué es un trastorno concurrente?',
      '¿Tratan el trauma o el estrés postraumático?',
    ],
    answer: [
      'Muchas personas que beben o consumen drogas también sufren por el ánimo, la ansiedad o el pasado. ' +
        'Sirve cuando las dos cosas se ven juntas. {mentalHealthAlone} ' +
        'Si quiere, dígale al equipo qué toma y quién le atiende.',
    ],
    cites: ['P5', 'P16'],
  },
  after_iop: {
    asks: [
      '¿Qué pasa después del IOP?',
      '¿Qué sigue cuando termina el programa?',
      'que hay despues del programa',
      '¿Hay apoyo después del tratamiento?',
      '¿Qué quiere decir bajar de nivel de atención?',
      '¿Puedo venir al IOP después del residencial?',
      '¿El IOP es un buen paso después de la rehabilitación?',
    ],
    answer: [
      'La atención suele bajar por pasos. El IOP puede venir después de la desintoxicación, del residencial o de un programa de día. ' +
        'Después del IOP, muchas personas siguen con menos visitas y con grupos de pares. ' +
        'Los pasos cortos mantienen cerca el apoyo de otros. El equipo planea cada paso con usted.',
    ],
    cites: ['P13', 'P19'],
  },
  does_it_work: {
    asks: [
      '¿El IOP funciona?',
      '¿De verdad ayuda este tratamiento?',
      'si funciona el programa',
      '¿Qué tan bien funciona el programa?',
      '¿Este tratamiento está comprobado?',
      '¿Qué posibilidades tengo de mejorar?',
    ],
    answer: [
      'Los estudios ven que programas así ayudan a muchas personas. Nadie puede decir cómo le irá a cada quien. ' +
        'Ayuda una atención a la medida, tiempo suficiente y gente a su lado. ' +
        'Puede preguntar en {center} qué métodos usan y cómo se probaron.',
    ],
    cites: ['P30'],
  },
} as const satisfies Partial<Faq>;
