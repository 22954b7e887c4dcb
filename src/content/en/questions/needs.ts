import type { Questions } from '../../words.ts';

/** What is happening, in a tap or in their own words. */
export const needs = {
  'needs.focus': {
    ask: {
      self: 'What is going on for you?',
      loved_one: 'What is going on with the person you care about?',
      professional: 'What is going on with the person you are asking for?',
    },
    why: 'It tells the team which kind of care to think about first.',
    again: 'I would like to get this right. For example, type “alcohol” or “mental health”.',
    third: 'A number from the list is enough. For example, “1” for alcohol or drugs.',
    hint: 'Pick the closest one, or tell me in your own words.',
    choices: {
      substances: 'Alcohol or drugs',
      mental_health: 'Mental health',
      both_substances_first: 'Both, mostly alcohol or drugs',
      both_mental_health_first: 'Both, mostly mental health',
    },
  },
} as const satisfies Partial<Questions>;
