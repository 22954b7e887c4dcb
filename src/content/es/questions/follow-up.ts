import type { Questions } from '../../words.ts';

/** Whether to ask again later. */
export const followUp = {
  'consent.followup': {
    ask: '¿Puedo preguntarle más tarde, en este chat, si alguien ya se comunicó con usted?',
    why: 'Es una forma de que nadie quede en el olvido.',
    again: 'Por favor, responda “sí, pregúnteme” o “no”.',
    third: 'Un número basta. Escriba “1” si puedo preguntar después, “2” si no.',
    choices: { yes: 'Sí, pregúnteme', no: 'No, no pregunte' },
  },
} as const satisfies Partial<Questions>;
