import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency } = RESOURCES;

/** Daily life around the program. On leave from work only what the clinical notes allow (4.1, FMLA). */
export const life = {
  work_school: {
    asks: [
      '¿Puedo seguir trabajando?',
      '¿Puedo trabajar mientras estoy en el programa?',
      'puedo trabajar durante el programa',
      '¿Puedo ir a la escuela al mismo tiempo?',
      '¿Tengo que dejar mi trabajo?',
      '¿Y si no puedo faltar al trabajo?',
      '¿Necesito pedir días libres en el trabajo?',
    ],
    answer: [
      'Muchas personas siguen con el trabajo o la escuela, algunas con menos horas u otro horario. Aun así, son {hoursPerWeek}. ' +
        'Las sesiones aquí son {sessionTimes}. ' +
        'Pida ayuda con su plan de la semana. El equipo, su trabajo o su escuela pueden encontrar una forma.',
    ],
    cites: ['P15', 'P24', 'P38', 'P41', 'P42'],
  },
  time_off: {
    asks: [
      '¿Qué es FMLA?',
      '¿Puedo usar FMLA para esto?',
      '¿Puedo perder mi trabajo por ir a tratamiento?',
      'me pueden despedir por ir a rehabilitacion',
      '¿Me pueden correr por ir a rehabilitación?',
      '¿Mi trabajo está protegido?',
      '¿Puedo pedir permiso médico para el tratamiento?',
      '¿Me llenan los papeles de FMLA?',
    ],
    answer: [
      'Puede que aplique una ley llamada FMLA. Permite a algunas personas faltar sin sueldo para recibir atención. ' +
        'Depende del trabajo, del tiempo que lleva ahí y de quién le manda a la atención. ' +
        'No aplica en todos los casos. Pregunte en recursos humanos o a alguien de admisiones antes de contar con ella.',
    ],
    cites: ['P41'],
  },
  caring_for_others: {
    asks: [
      '¿Quién va a cuidar a mis hijos?',
      '¿Quién cuida a mis hijos?',
      '¿Tienen cuidado de niños?',
      'tienen guarderia',
      '¿Puedo llevar a mis hijos?',
      '¿Qué hago con mis niños durante el tratamiento?',
      '¿Quién puede cuidar a mi mamá mientras estoy ahí?',
    ],
    answer: [
      'Haga un plan para las horas en que no está: para los niños, los padres mayores y las mascotas. {childcare} ' +
        'Quizá puedan ayudar la familia, las amistades o alguien del barrio. ' +
        'Cuénteselo al equipo, para que busque horarios que le sirvan.',
    ],
    cites: ['P38', 'P44', 'P46'],
  },
  pets: {
    asks: [
      '¿Aceptan mascotas?',
      '¿Puedo llevar a mi mascota?',
      '¿Puedo llevar a mi perro?',
      '¿Puedo traer a mi mascota?',
      '¿Se permiten mascotas?',
      '¿Quién me cuida al perro?',
      '¿Quién va a cuidar a mi gato?',
      '¿Qué hago con mis mascotas?',
    ],
    answer: [
      'Haga un plan para sus mascotas en las horas en que no está. Usted duerme en su casa, así que son pocas horas cada vez. ' +
        'Quizá puedan ayudar la familia, las amistades o alguien del barrio. ' +
        'No sé si las mascotas pueden venir. Pregunte al equipo de {center}, por favor.',
    ],
    cites: ['P38'],
  },
  time_away: {
    asks: [
      '¿Voy a estar mucho fuera de casa?',
      '¿Me quedo a dormir ahí?',
      '¿Puedo volver a casa en la noche?',
      'me tengo que quedar a dormir',
      '¿Mi familia me puede visitar?',
      '¿Cuánto va a cambiar mi vida diaria?',
    ],
    answer: [
      'Usted duerme en su casa, así que no hay horas de visita. Aun así, puede estar fuera más de lo normal. ' +
        'Son {hoursPerWeek}, más el camino de ida y vuelta. Con trabajo o escuela, los días se llenan. ' +
        'Haga espacio para eso, y háblelo pronto en casa.',
    ],
    cites: ['P3', 'P39', 'P45'],
  },
  home: {
    asks: [
      '¿Y si en mi casa toman?',
      'que hago si en mi casa toman',
      '¿Y si mi casa no es segura?',
      '¿Necesito un lugar seguro donde vivir?',
      '¿Qué es una casa de vida sobria?',
      '¿Y si no tengo dónde vivir?',
      '¿Y si la persona con quien vivo usa drogas?',
    ],
    answer: [
      'El IOP funciona mejor con una casa segura, sin alcohol ni drogas, y con gente que ayuda. ' +
        'Si su casa no es así, dígaselo al equipo. Puede servir más una casa de vida sobria o un lugar donde quedarse. ' +
        `Si hay peligro en casa, llame al ${emergency.call}.`,
    ],
    cites: ['P23', 'P26'],
  },
} as const satisfies Partial<Faq>;
