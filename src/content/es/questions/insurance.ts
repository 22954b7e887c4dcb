import type { Questions } from '../../words.ts';

/** Optional, and never a condition of help. */
export const insurance = {
  'insurance.payer': {
    ask: {
      self: '¿Qué seguro médico tiene, si tiene alguno?',
      loved_one: '¿Qué seguro médico tiene su ser querido, si tiene alguno?',
      professional: '¿Qué seguro médico tiene esta persona, si tiene alguno?',
    },
    why: 'El equipo puede ver los costos más pronto, y no hace falta que lo diga.',
    again: 'El nombre del plan basta. Por ejemplo, “Medicaid” o “no tengo seguro”.',
    third: 'El nombre que dice la tarjeta también sirve. Por ejemplo, “Blue Cross”.',
  },
} as const satisfies Partial<Questions>;
