import type { Questions } from '../../words.ts';

/** Guidance if it is wanted, the review, and whether to ask again later. */
export const closing = {
  'consent.guidance': {
    ask: 'Would you like to hear about a kind of care that may be worth asking about?',
    why: 'It is only information, and a person decides with you.',
    again: 'Please say “yes” to hear it or “no” to go on without it.',
    choices: { yes: 'Yes, tell me', no: 'No, thank you' },
  },
  review: {
    ask: 'What would you like to do with these answers?',
    why: 'Your full list goes to the team only when you say so.',
    again: 'Please pick one. For example, type “send it” or “change something”.',
    choices: {
      send: 'Send it to the team',
      change: 'Change something',
      dont_send: 'Do not send it',
    },
  },
  'review.which': {
    ask: 'Which answer would you like to change?',
    why: 'I will ask that one question again.',
    again: 'Please pick one from the list. For example, type “phone”.',
  },
  'consent.followup': {
    ask: 'May I ask you later, in this chat, if someone has reached you?',
    why: 'It is a way to make sure that no one is forgotten.',
    again: 'Please say “yes, ask me” or “no”.',
    choices: { yes: 'Yes, ask me later', no: 'No, do not ask' },
  },
} as const satisfies Partial<Questions>;
