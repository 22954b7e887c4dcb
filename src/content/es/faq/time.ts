import type { Faq } from '../../faq.ts';

/** Hours, days and length: each center's own. The frame around them is that of the clinical notes, section 7. */
export const time = {
  hours: {
    asks: [
      '¿Cuántas horas por semana son?',
      'cuantas horas a la semana son',
      '¿Cuántas horas por semana tiene el IOP?',
      '¿Cuánto dura cada sesión?',
      '¿Cuántas horas al día estaría ahí?',
      '¿Cuánto tiempo me toma cada semana?',
    ],
    answer: [
      'En {center} son {hoursPerWeek}. Se va {daysPerWeek}. ' +
        'Para adultos, el IOP suele empezar en 9 horas por semana y llega a unas 19. ' +
        'Desde 20 horas se suele llamar programa de día. Pregunte cómo sería su semana.',
    ],
    cites: ['P6', 'P7', 'P8'],
  },
  days: {
    asks: [
      '¿Qué días son las sesiones?',
      '¿Cuántos días por semana son?',
      'cuantos dias a la semana son',
      '¿Qué días tendría que ir?',
      '¿Es todos los días?',
      '¿Cada cuánto tengo que ir?',
      '¿Cada cuánto se reúne el grupo?',
    ],
    answer: [
      'En {center}, las personas van {daysPerWeek}. Las sesiones son {sessionTimes}. ' +
        'En otros lugares pueden ser 3 días, o casi todos los días. El equipo decide con usted sus días.',
    ],
    cites: ['P6', 'P8', 'P9'],
  },
  times: {
    asks: [
      '¿A qué hora son las sesiones?',
      'a que hora son las sesiones',
      '¿Cuál es el horario del programa?',
      '¿Hay sesiones por la noche?',
      '¿Tienen un programa nocturno?',
      '¿Hay grupos los fines de semana?',
      '¿Hay sesiones en la mañana o en la tarde?',
      '¿Puedo ir después del trabajo?',
    ],
    answer: [
      'Las sesiones en {center} son {sessionTimes}. ' +
        'Vale la pena preguntar tres cosas: cuántas horas por semana, qué días y horarios, y por cuánto tiempo. ' +
        'Si un horario le cuesta, dígalo. El equipo puede buscar una forma con usted.',
    ],
    cites: ['P15', 'P42'],
  },
  length: {
    asks: [
      '¿Cuánto dura el programa?',
      'cuanto dura el programa',
      '¿Cuántas semanas dura el IOP?',
      '¿Cuántos meses estaría en tratamiento?',
      '¿Cuánto tiempo lleva el tratamiento?',
      '¿Es un programa de 30 días o de 90 días?',
      '¿Hay un tiempo mínimo?',
    ],
    answer: [
      'Su equipo decide con usted cuánto dura, y lo vuelve a ver en el camino. Aquí muchas veces dura {typicalLength}. ' +
        '{minimumLength} Algunas personas siguen un año o más, con menos visitas. ' +
        'Si el consumo ha sido fuerte, un tiempo suficiente de atención puede importar mucho.',
    ],
    cites: ['P10', 'P11', 'P12', 'P14', 'P25'],
  },
  starting: {
    asks: [
      '¿Qué tan pronto puedo empezar?',
      '¿Cuándo podría empezar?',
      'cuando puedo empezar',
      '¿Hay lista de espera?',
      '¿Tienen lugar?',
      '¿Hay lugar para mí esta semana?',
    ],
    answer: [
      'Más adelante tal vez pueda decirle lo último que se supo. Una persona de {center} sabe cómo está hoy. ' +
        'Si hay que esperar mucho, pregunte qué ayuda hay mientras tanto. Está bien preguntar también en otros lugares. ' +
        'El número de aquí es {phone}.',
    ],
    cites: ['P51'],
  },
} as const satisfies Partial<Faq>;
