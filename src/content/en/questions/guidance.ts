import type { Questions } from '../../words.ts';

/** Guidance is offered, not pressed on anyone. */
export const guidance = {
  'consent.guidance': {
    ask: 'Would you like to hear about a kind of care that may be worth asking about?',
    why: 'It is only information, and a person decides with you.',
    again: 'Please say “yes” to hear it or “no” to go on without it.',
    third: 'One number is enough. Type “1” to hear it, “2” to go on without it.',
    choices: { yes: 'Yes, tell me', no: 'No, thank you' },
  },
} as const satisfies Partial<Questions>;
