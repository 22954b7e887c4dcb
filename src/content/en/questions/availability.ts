import type { Questions } from '../../words.ts';

/** Where they live or stay, to see what is near. Not everyone has an address. */
export const availability = {
  'availability.zip': {
    ask: {
      self: 'What ZIP code do you live in, or stay near?',
      loved_one: 'What ZIP code do they live in, or stay near?',
      professional: 'What ZIP code does this person live in, or stay near?',
    },
    why: 'Most of these programs meet in person, so it matters how near they are.',
    again: 'Please type the five digits. For example, “10001”.',
    third: 'The ZIP code of a place nearby is fine too. Or type “skip”.',
  },
} as const satisfies Partial<Questions>;
