import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency } = RESOURCES;

/** Detox. Never how to do it: no amounts, no steps to cut down (clinical notes 3.1). */
export const detox = {
  detox: {
    asks: [
      '¿Qué es la desintoxicación?',
      'que es detox',
      '¿Ofrecen desintoxicación?',
      '¿Hacen detox aquí?',
      '¿Necesito desintoxicarme primero?',
      '¿El IOP incluye desintoxicación?',
      '¿La desintoxicación es parte del programa?',
    ],
    answer: [
      'La desintoxicación es ayuda médica mientras el cuerpo aprende a estar sin alcohol o drogas. ' +
        'Casi siempre es un paso aparte, antes del IOP. {detoxHere} ' +
        'Es un comienzo. La atención que viene después importa igual.',
    ],
    cites: ['P27', 'P28'],
  },
  detox_length: {
    asks: [
      '¿Cuánto dura la desintoxicación?',
      'cuanto dura el detox',
      '¿Cuántos días tarda la desintoxicación?',
      '¿Cuánto dura la fase de desintoxicación?',
      '¿Qué viene después de la desintoxicación?',
      '¿Cuándo puedo empezar el IOP después del detox?',
    ],
    answer: [
      'Depende de qué se consumió, cuánto y por cuánto tiempo. {detoxPhase} ' +
        'En cualquier lugar, pregunte dos cosas. ¿Cuánto dura la desintoxicación? ¿Y qué atención viene justo después?',
    ],
    cites: ['P21', 'P28', 'P29'],
  },
  detox_too_hard: {
    asks: [
      '¿Qué pasa si no aguanto la desintoxicación?',
      '¿Y si traté de desintoxicarme y no pude terminar?',
      'no pude terminar el detox que hago',
      '¿Y si la abstinencia es demasiado fuerte para mí?',
      '¿Puedo hacer el IOP si no terminé la desintoxicación?',
      '¿Qué pasa si me salí antes del detox?',
    ],
    answer: [
      'Eso les pasa a muchas personas, y no es culpa de nadie. Si la desintoxicación fue muy difícil, el IOP quizá no sea el primer paso. ' +
        'Vale la pena preguntar por atención con internamiento o residencial que incluya desintoxicación. ' +
        'Una persona de {center} puede verlo con usted.',
    ],
    cites: ['P22', 'P52'],
  },
  stopping_alone: {
    asks: [
      '¿Puedo dejarlo por mi cuenta?',
      '¿Puedo dejar de tomar en casa yo solo?',
      '¿Es seguro dejarlo de golpe?',
      'puedo dejar de tomar de golpe',
      '¿Puedo desintoxicarme en casa?',
      '¿Es peligroso parar de repente?',
      '¿Cómo voy bajando poco a poco?',
    ],
    answer: [
      'Por favor, no pare de golpe ni sin ayuda. Con el alcohol, o con pastillas como Xanax, puede ser peligroso. ' +
        'No puedo dar consejos sobre cómo hacerlo. Pida consejo médico primero, o llame al {phone}.',
      `Llame al ${emergency.call} si hay una convulsión, confusión, dolor de pecho o se ven cosas que no están ahí.`,
    ],
    cites: ['P50'],
  },
} as const satisfies Partial<Faq>;
