import type { Questions } from '../../words.ts';

/** Detox before, and what the body does when use stops. */
export const detox = {
  'detox.history': {
    ask: {
      self: 'Have you ever gone through detox?',
      loved_one: 'Have they ever gone through detox?',
      professional: 'Has this person ever gone through detox?',
    },
    why: 'It helps the team see what kind of care may fit next.',
    again: 'Please pick the closest one. For example, type “never” or “finished detox”.',
    third: 'A number from the list is enough. For example, “3” if it could not be finished.',
    hint: 'Detox means the first days after stopping, with or without a doctor.',
    choices: {
      never_tried: 'Never tried to stop',
      completed: 'Finished detox',
      could_not_complete: 'Tried, but could not get through it',
      in_detox_now: 'In detox now',
    },
  },
  'safety.withdrawal': {
    ask: {
      self: 'Many people feel ill when they stop or use less. Which of these are true for you?',
      loved_one:
        'Many people feel ill when they stop or use less. Which of these are true for them?',
      professional:
        'Many people feel ill when they stop or use less. Which of these are true for this person?',
    },
    why: 'Some of these signs mean that stopping needs a doctor’s care.',
    again: 'You can pick more than one. For example, type “no signs, now or before”.',
    third: 'Numbers from the list are enough. For example, “2, 5” for shaky now and before.',
    hint: 'Now means today. Before means any other time that use stopped.',
    choices: {
      none: 'No signs, now or before',
      now_mild: 'Now: a bit shaky, sweaty or ill',
      now_moderate: 'Now: very shaky or sweaty, and cannot rest',
      now_severe:
        'Now: a seizure, fainting, confusion, chest pain, fever, seeing or hearing things, or throwing up again and again',
      past_mild: 'Before: shaky, sweaty or ill',
      past_seizure_or_dt: 'Before: a seizure, or seeing things',
      unsure: 'I am not sure',
    },
  },
} as const satisfies Partial<Questions>;
