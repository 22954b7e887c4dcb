import type { Questions } from '../../words.ts';

/** Nothing is sent that was not seen. */
export const review = {
  review: {
    ask: 'What would you like to do with these answers?',
    why: 'Your full list goes to the team only when you say so.',
    again: 'Please pick one. For example, type “send it” or “change something”.',
    third: 'A number is enough: “1” to send, “2” to change something, “3” not to send.',
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
    third: 'A number from the list is enough. For example, “1” for the first line.',
  },
} as const satisfies Partial<Questions>;
