import type { Questions } from '../../words.ts';

/** Whether the chat may ask later. */
export const followUp = {
  'consent.followup': {
    ask: 'May I ask you later, in this chat, if someone has reached you?',
    why: 'It is a way to make sure that no one is forgotten.',
    again: 'Please say “yes, ask me later” or “no”.',
    third: 'One number is enough. Type “1” if I may ask later, “2” if not.',
    choices: { yes: 'Yes, ask me later', no: 'No, do not ask' },
  },
} as const satisfies Partial<Questions>;
