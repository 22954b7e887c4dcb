import type { Questions } from '../../words.ts';

/** Whether home is safe, and whether someone there helps. */
export const home = {
  'home.now': {
    ask: {
      self: 'Which of these are true of the place where you live?',
      loved_one: 'Which of these are true of the place where they live?',
      professional: 'Which of these are true of the place where this person lives?',
    },
    why: 'Care while living at home works best where home is safe.',
    again: 'You can pick more than one. For example, “safe” and “someone helps”.',
    third:
      'Numbers from the list are enough. For example, “1, 5” for safe, with someone who helps.',
    choices: {
      safe_sober: 'Safe, and no one drinks or uses',
      others_use: 'Others there drink or use',
      unsafe: 'It does not feel safe',
      unhoused: 'There is no steady place to live',
      support: 'Someone there helps and cares',
    },
  },
} as const satisfies Partial<Questions>;
