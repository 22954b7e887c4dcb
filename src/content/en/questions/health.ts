import type { Questions } from '../../words.ts';

/** Body and mind. Thoughts of suicide are asked about plainly, of everyone, once (clinical notes 3.4). */
export const health = {
  'health.conditions': {
    ask: {
      self: 'Which of these are true for you?',
      loved_one: 'Which of these are true for them?',
      professional: 'Which of these are true for this person?',
    },
    why: 'Health and medicine can change which care is safe.',
    again: 'You can pick more than one. For example, “pregnant” or “none of these”.',
    third: 'Numbers from the list are enough. For example, “1” for none of these.',
    choices: {
      none: 'None of these',
      condition_stable: 'A health problem that is under control',
      condition_monitored: 'A health problem that a doctor watches closely',
      condition_unstable: 'A health problem that is getting worse',
      pregnant: 'Pregnant, or could be',
      methadone_buprenorphine: 'Taking methadone or buprenorphine',
      daily_benzodiazepine: 'Taking Xanax, Ativan, Valium or the like each day',
      other_medication: 'Taking other medicine',
      mental_health_care: 'In mental health care now',
    },
  },
  'health.mood': {
    ask: {
      self: 'How have you been feeling in the past few weeks?',
      loved_one: 'How have they been in the past few weeks?',
      professional: 'How has this person been in the past few weeks?',
    },
    why: 'It helps the team see how much support may help.',
    again: 'Please pick the closest one. For example, type “some hard days”.',
    third: 'A number from the list is enough. For example, “1” for mostly OK.',
    choices: {
      none: 'Mostly OK',
      mild: 'Some hard days',
      moderate: 'Hard most days, but getting by',
      moderate_severe: 'So hard that daily life is a struggle',
      severe_unstable: 'So hard that daily life has stopped',
    },
  },
  'safety.thoughts': {
    ask: {
      self:
        'Many people think about suicide when life is hard, so I ask everyone. ' +
        'Have you had such thoughts in the past few weeks?',
      loved_one:
        'Many people think about suicide when life is hard, so I ask everyone. ' +
        'Have they talked about it in the past few weeks?',
      professional:
        'Many people think about suicide when life is hard, so I ask everyone. ' +
        'Has this person had such thoughts in the past few weeks?',
    },
    why: 'It is better to ask than to guess, so that help can come first.',
    again: 'Any answer is all right here. For example, type “no” or “yes”.',
    third: 'A number is enough: “1” for no, “2” for yes, “3” if you are not sure.',
    choices: { no: 'No', yes: 'Yes', unsure: 'I am not sure' },
  },
} as const satisfies Partial<Questions>;
