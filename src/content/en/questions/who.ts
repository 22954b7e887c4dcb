import type { Questions } from '../../words.ts';

/** Whom it is for, whether that person is grown up, and whether they know. */
export const who = {
  'who.for': {
    ask: 'Who are you looking for help for?',
    why: 'It helps me use the right words in the rest of this chat.',
    again: 'Is this for you, or for someone else? For example, type “me” or “my son”.',
    third: 'A number is enough: “1” for you, “2” for someone you care about, “3” for a referral.',
    choices: {
      self: 'For me',
      loved_one: 'For someone I care about',
      professional: 'I am a professional making a referral',
    },
  },
  'consent.adult': {
    ask: {
      self: 'Are you 18 or older?',
      loved_one: 'Is the person you care about 18 or older?',
      professional: 'Is this person 18 or older?',
    },
    why: 'Other rules hold for people under 18, and a person helps with those.',
    again: 'Please say “yes” for 18 or older, or “no” for under 18.',
    third: 'One number is enough. Type “1” for 18 or older, “2” for under 18.',
    choices: { yes: 'Yes', no: 'No' },
  },
  'who.age': {
    ask: {
      self: 'How old are you?',
      loved_one: 'How old are they?',
      professional: 'How old is this person?',
    },
    why: 'Which care and which rules fit can depend on age.',
    again: 'Please type the age as a number. For example, “16”.',
    third: 'The age in words is fine too. For example, “fifteen years old”.',
  },
  'who.knows': {
    ask: 'How does the person you care about feel about getting help?',
    why: 'It tells the team whom to talk to first, and how.',
    again: 'Please pick the closest one. For example, type “they do not know that I am asking”.',
    third: 'A number is enough: “1” for open to help, “2” for not now, “3” if they do not know.',
    choices: {
      willing: 'They are open to getting help',
      unwilling: 'They do not want help right now',
      does_not_know: 'They do not know that I am asking',
    },
  },
} as const satisfies Partial<Questions>;
