import type { Questions } from '../../words.ts';

/** Health, home and everything that care has to fit around. All of it optional. */
export const life = {
  'health.conditions': {
    ask: {
      self: 'Which of these are true for you?',
      loved_one: 'Which of these are true for them?',
      professional: 'Which of these are true for this person?',
    },
    why: 'Health and medicine can change which care is safe.',
    again: 'You can pick more than one. For example, “pregnant” or “none of these”.',
    choices: {
      none: 'None of these',
      condition_stable: 'A health problem that is under control',
      condition_monitored: 'A health problem that a doctor watches closely',
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
    choices: {
      none: 'Mostly OK',
      mild: 'Some hard days',
      moderate: 'Hard most days, but getting by',
      moderate_severe: 'So hard that daily life is a struggle',
      severe_unstable: 'So hard that daily life has stopped',
    },
  },
  'home.now': {
    ask: {
      self: 'Which of these are true of the place where you live?',
      loved_one: 'Which of these are true of the place where they live?',
      professional: 'Which of these are true of the place where this person lives?',
    },
    why: 'Care while living at home works best where home is safe.',
    again: 'You can pick more than one. For example, “safe” and “someone helps”.',
    choices: {
      safe_sober: 'Safe, and no one drinks or uses',
      others_use: 'Others there drink or use',
      unsafe: 'It does not feel safe',
      unhoused: 'There is no steady place to live',
      support: 'Someone there helps and cares',
    },
  },
  'constraints.readiness': {
    ask: {
      self: 'When would you like to start?',
      loved_one: 'When would they be ready to start?',
      professional: 'When could this person start?',
    },
    why: 'So that the team knows how soon to look for a place.',
    again: 'Please pick the closest one. For example, type “this week”.',
    choices: {
      today: 'As soon as possible',
      this_week: 'This week',
      this_month: 'In the next few weeks',
      just_looking: 'Just looking for now',
    },
  },
  'constraints.life': {
    ask: {
      self: 'What would care need to fit around in your life?',
      loved_one: 'What would care need to fit around in their life?',
      professional: 'What would care need to fit around in this person’s life?',
    },
    why: 'Programs meet at different times, and some meet by video.',
    again: 'You can pick more than one. For example, “work” and “evenings”.',
    choices: {
      work: 'Work',
      school: 'School',
      time_off: 'Time off is possible',
      children: 'Caring for children',
      older_parents: 'Caring for older parents',
      pets: 'Pets',
      evening: 'Evenings are best',
      weekend: 'Weekends are best',
      no_transport: 'There is no easy way to get there',
      telehealth: 'Care by video would help',
      none: 'None of these',
    },
  },
  'availability.zip': {
    ask: {
      self: 'What is your ZIP code?',
      loved_one: 'What is the ZIP code where they live?',
      professional: 'What is the ZIP code where this person lives?',
    },
    why: 'Most of these programs meet in person, so near home matters.',
    again: 'Please type the five digits, or a city. For example, “10001”.',
  },
  'insurance.payer': {
    ask: {
      self: 'What insurance do you have, if any?',
      loved_one: 'What insurance do they have, if any?',
      professional: 'What insurance does this person have, if any?',
    },
    why: 'The team can look into costs sooner, and you do not have to say.',
    again: 'The name of the plan is enough. For example, “Medicaid” or “no insurance”.',
  },
} as const satisfies Partial<Questions>;
