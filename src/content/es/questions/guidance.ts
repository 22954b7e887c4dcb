import type { Questions } from '../../words.ts';

/** Guidance is offered, and given only where it is wanted. */
export const guidance = {
  'consent.guidance': {
    ask: '¿Quiere que le cuente de un tipo de ayuda por el que podría preguntar?',
    why: 'Es solo información, y una persona decide con usted.',
    again: 'Por favor, diga “sí” para oírlo o “no” para seguir sin eso.',
    third: 'Un número basta. Escriba “1” para oírlo, “2” para seguir sin eso.',
    choices: { yes: 'Sí, cuénteme', no: 'No, gracias' },
  },
} as const satisfies Partial<Questions>;
