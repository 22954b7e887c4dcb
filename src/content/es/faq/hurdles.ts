import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency } = RESOURCES;

/** What can get in the way: use again, money. No prices and no promises. */
export const hurdles = {
  setbacks: {
    asks: [
      '¿Qué pasa si recaigo?',
      '¿Y si tengo una recaída?',
      'que pasa si vuelvo a tomar',
      '¿Qué pasa si vuelvo a consumir?',
      '¿Me sacan del programa si bebo?',
      '¿Qué pasa si tengo una mala semana y consumo?',
    ],
    answer: [
      'Volver a consumir puede pasar, y no es el fin de la atención. Cuéntele pronto al equipo de todo lo que pueda llevar al consumo. ' +
        'Juntos pueden ver qué pasó y cambiar el plan.',
      `Después de un tiempo sin opioides, el cuerpo aguanta mucho menos. Si alguien no despierta, llame al ${emergency.call}.`,
    ],
    cites: ['P26', 'P32'],
  },
  telehealth: {
    asks: [
      '¿Lo puedo hacer en línea?',
      '¿Hay un programa virtual?',
      '¿Tienen sesiones por video?',
      'puedo hacer el programa desde mi casa por video',
      '¿Tengo que ir en persona?',
      '¿Ofrecen telesalud?',
    ],
    answer: [
      '{telehealth} El video puede servir si el camino es largo o cuesta salir de casa. ' +
        'No le va bien a todo el mundo. Pregunte al equipo, y pregunte a su seguro si permite la atención por video.',
    ],
    cites: ['P48'],
  },
  cost: {
    asks: [
      '¿Cuánto cuesta?',
      'cuanto cuesta el programa',
      '¿Cuánto es sin seguro?',
      '¿Es gratis?',
      '¿Y si no puedo pagarlo?',
      '¿Hay un plan de pagos?',
      '¿Es más barato que el residencial?',
    ],
    answer: [
      'No puedo dar precios. Depende de la atención y del seguro. ' +
        'El equipo de {center} puede decirle cuánto pagaría y qué ayuda hay para pagar. {otherWays} ' +
        'Está bien preguntar eso primero, y también cuánto costarían otros tipos de atención.',
    ],
    cites: ['P17', 'P47'],
  },
  insurance: {
    asks: [
      '¿Aceptan mi seguro?',
      '¿Qué seguros aceptan?',
      'que aseguranza aceptan',
      '¿Aceptan Medicaid?',
      '¿Medicare paga el IOP?',
      '¿Lo cubre el seguro?',
      '¿Mi plan va a pagar esto?',
    ],
    answer: [
      '{plans} El equipo puede revisar sus beneficios y ayudarle a saber qué paga su plan. {withoutInsurance} ' +
        'También puede llamar al número de su tarjeta.',
    ],
    cites: ['P47'],
  },
} as const satisfies Partial<Faq>;
