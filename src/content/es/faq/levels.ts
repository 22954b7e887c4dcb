import type { Faq } from '../../faq.ts';

/** Kinds of care, and how they differ. Hours as in the clinical notes, section 7. */
export const levels = {
  what_is_iop: {
    asks: [
      '¿Qué es IOP?',
      'que es el iop',
      '¿Qué quiere decir IOP?',
      '¿Qué es un programa ambulatorio intensivo?',
      'que es un programa ambulatorio intensivo',
      '¿Cómo funciona el programa ambulatorio intensivo?',
      'Cuénteme del programa',
    ],
    answer: [
      'IOP son las siglas en inglés de programa ambulatorio intensivo. La persona vive en su casa y va a varias sesiones por semana. ' +
        'Es más que una visita semanal y menos que un programa de día. Nadie se queda a dormir.',
      'En {center}, las personas van {daysPerWeek}. Son {hoursPerWeek} en total.',
    ],
    cites: ['P1', 'P2', 'P3'],
  },
  iop_and_outpatient: {
    asks: [
      '¿En qué se diferencia el IOP del tratamiento ambulatorio?',
      '¿Cuál es la diferencia entre IOP y ambulatorio normal?',
      'cual es la diferencia entre iop y ambulatorio',
      '¿Es lo mismo IOP que ambulatorio?',
      '¿El IOP es más que ver a un terapeuta una vez por semana?',
      'IOP o ambulatorio',
    ],
    answer: [
      'El tratamiento ambulatorio normal suele ser una visita por semana. El IOP tiene más sesiones, en días fijos, y son más largas. ' +
        'Tiene más estructura y más gente en quien apoyarse. En los dos se vive en casa. ' +
        'Algunas personas empiezan con el IOP y siguen después con menos visitas.',
    ],
    cites: ['P1', 'P4', 'P13'],
  },
  iop_and_php: {
    asks: [
      '¿Qué es PHP?',
      'que es php',
      '¿Qué es la hospitalización parcial?',
      '¿En qué se diferencia el IOP del PHP?',
      '¿Cuál es la diferencia entre IOP y un programa de día?',
      '¿Un programa de día es lo mismo que IOP?',
      'IOP o PHP',
    ],
    answer: [
      'Un programa de día también se llama hospitalización parcial, o PHP. Suele ser de 20 horas por semana o más. ' +
        'El IOP suele empezar en 9 horas por semana y no llega a 20. En los dos se duerme en casa. ' +
        'Cada centro cuenta a su manera, así que pregunte cuántas horas son.',
    ],
    cites: ['P1', 'P4', 'P6', 'P8'],
  },
  iop_and_residential: {
    asks: [
      '¿En qué se diferencia el IOP del residencial?',
      '¿Cuál es la diferencia entre IOP y un internado?',
      'cual es la diferencia entre iop y residencial',
      '¿Qué es el tratamiento residencial?',
      '¿Es mejor internarse o el IOP?',
      '¿Es mejor el residencial que el IOP?',
      'IOP o rehabilitación',
    ],
    answer: [
      'En el tratamiento residencial, la persona vive en el lugar un tiempo, con personal de día y de noche. ' +
        'En el IOP duerme en su casa y va a las sesiones. ' +
        'Quedarse en un lugar puede servir si la casa no es segura o hace falta más ayuda. ' +
        'Ningún tipo es el mejor para todos. Una persona de {center} puede hablarlo con usted.',
    ],
    cites: ['P3', 'P52'],
  },
  other_levels: {
    asks: [
      '¿Qué otros tipos de atención ofrecen?',
      '¿Qué niveles de atención hay?',
      'que niveles de atencion hay',
      '¿Tienen tratamiento residencial?',
      '¿Ofrecen internamiento?',
      '¿Tienen PHP o programa de día?',
      '¿Ofrecen tratamiento ambulatorio normal?',
    ],
    answer: [
      'Hay muchos tipos de atención, desde el apoyo temprano hasta el hospital. Entre ellos están el ambulatorio y el IOP. ' +
        'También el programa de día, el residencial y el detox médico. {otherLevels}',
    ],
    cites: ['P4', 'P52'],
  },
} as const satisfies Partial<Faq>;
