import type { Questions } from '../../words.ts';

/** What is used, how often, how long, and what it has made harder. Facts only, asked without judgement. */
export const severity = {
  'use.substances': {
    ask: {
      self: 'What have you been using or drinking, if anything?',
      loved_one: 'What have they been using or drinking, if anything, as far as you know?',
      professional: 'What has this person been using or drinking, if anything?',
    },
    why: 'Some substances need a doctor’s help to stop safely.',
    again: 'Any name for it is fine. For example, “wine and pain pills”.',
    third: 'Street names and brand names are fine too. For example, “Xanax, weed”.',
    hint: 'Even if only sometimes. Alcohol counts too. If it has stopped, name what it was before.',
  },
  'use.frequency': {
    ask: {
      self: 'How often do you usually use or drink?',
      loved_one: 'How often do they usually use or drink, as far as you know?',
      professional: 'How often does this person usually use or drink?',
    },
    why: 'How often is one clue to how much support may help.',
    again: 'A rough guess is fine. For example, “every day” or “3 times a week”.',
    third: 'Days of the week are fine too. For example, “most days” or “weekends”.',
    hint: 'If it has stopped, tell me how often it was before that.',
  },
  'use.duration': {
    ask: {
      self: 'How long has this been going on for you?',
      loved_one: 'How long has this been going on for them?',
      professional: 'How long has this been going on for this person?',
    },
    why: 'How long is one clue to how much support may help.',
    again: 'A rough guess is fine. For example, “6 months” or “since I was 20”.',
    third: 'A year is fine too. For example, “since 2019”.',
  },
  'use.last': {
    ask: {
      self: 'When did you last use or drink?',
      loved_one: 'When did they last use or drink, as far as you know?',
      professional: 'When did this person last use or drink?',
    },
    why: 'The first days after stopping can be risky, so the timing matters.',
    again: 'Please pick the closest one. For example, type “today” or “past week”.',
    third: 'A number from the list is enough. For example, “2” for 1 to 3 days ago.',
    choices: {
      today: 'Today',
      days: '1 to 3 days ago',
      week: 'In the past week',
      month: 'In the past month',
      longer: 'More than a month ago',
    },
  },
  'use.consequences': {
    ask: {
      self: 'What has using or drinking made harder for you?',
      loved_one: 'What has using or drinking made harder for them, as far as you know?',
      professional: 'What has using or drinking made harder for this person?',
    },
    why: 'What it touches in life helps the team think about support.',
    again: 'You can pick more than one. For example, “health” and “money”.',
    third: 'Numbers from the list are enough. For example, “1, 2” for work and family.',
    choices: {
      work_school: 'Work or school',
      family_friends: 'Family or friends',
      health: 'Health',
      money: 'Money',
      law: 'Trouble with the law',
      cannot_cut_down: 'Cutting down was tried and did not work',
      none: 'None of these',
    },
  },
} as const satisfies Partial<Questions>;
