import type { Questions } from '../../words.ts';

/** The notice is said before; this only asks whether to go on. */
export const notice = {
  notice: {
    ask: 'Is it OK to go on?',
    why: 'I keep nothing you write until you say yes.',
    again: 'Please say “yes” to go on or “no” to stop here.',
    third: 'One number is enough. Type “1” to go on or “2” to stop here.',
    choices: { yes: 'Yes, go on', no: 'No, stop here' },
  },
} as const satisfies Partial<Questions>;
