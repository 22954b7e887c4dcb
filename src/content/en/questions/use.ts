import type { Questions } from '../../words.ts';

/** Substances, detox and care before. Facts only, asked without judgement. */
export const use = {
  'use.substances': {
    ask: {
      self: 'What have you been using?',
      loved_one: 'What have they been using, as far as you know?',
      professional: 'What has this person been using?',
    },
    why: 'Some substances need a doctor’s help to stop safely.',
    again: 'Any name for it is fine. For example, “wine and pain pills”.',
    hint: 'Alcohol counts too. You can name more than one.',
  },
  'use.frequency': {
    ask: {
      self: 'How often have you been using or drinking?',
      loved_one: 'How often do they use or drink, as far as you know?',
      professional: 'How often does this person use or drink?',
    },
    why: 'How often is one clue to how much support may help.',
    again: 'A rough guess is fine. For example, “every day” or “3 times a week”.',
  },
  'use.duration': {
    ask: {
      self: 'How long has this been going on for you?',
      loved_one: 'How long has this been going on for them?',
      professional: 'How long has this been going on for this person?',
    },
    why: 'How long is one clue to how much support may help.',
    again: 'A rough guess is fine. For example, “6 months” or “since I was 20”.',
  },
  'use.last': {
    ask: {
      self: 'When did you last use or drink?',
      loved_one: 'When did they last use or drink, as far as you know?',
      professional: 'When did this person last use or drink?',
    },
    why: 'The first days after stopping can be risky, so the timing matters.',
    again: 'Please pick the closest one. For example, type “today” or “past week”.',
    choices: {
      today: 'Today',
      days: '1 to 3 days ago',
      week: 'In the past week',
      month: 'In the past month',
      longer: 'More than a month ago',
    },
  },
  'detox.history': {
    ask: {
      self: 'Have you ever gone through detox?',
      loved_one: 'Have they ever gone through detox?',
      professional: 'Has this person ever gone through detox?',
    },
    why: 'It helps the team see what kind of care may fit next.',
    again: 'Please pick the closest one. For example, type “never” or “finished detox”.',
    hint: 'Detox means the first days after stopping, with or without a doctor.',
    choices: {
      never_tried: 'Never tried to stop',
      completed: 'Finished detox',
      could_not_complete: 'Tried, but could not get through it',
      in_detox_now: 'In detox now',
    },
  },
  'detox.complications': {
    ask: {
      self: 'What has happened when you stopped before?',
      loved_one: 'What has happened when they stopped before?',
      professional: 'What has happened when this person stopped before?',
    },
    why: 'A past seizure can mean that stopping needs a doctor’s care.',
    again: 'Please pick the closest one. For example, type “no trouble” or “a seizure”.',
    choices: {
      none: 'No trouble, or never stopped',
      mild: 'Shakes, sweats or feeling ill',
      seizure_or_dt: 'A seizure, or seeing things that were not there',
    },
  },
  'treatment.prior': {
    ask: {
      self: 'What kinds of care have you had before?',
      loved_one: 'What kinds of care have they had before?',
      professional: 'What kinds of care has this person had before?',
    },
    why: 'What came before helps the team think about what comes next.',
    again: 'You can pick more than one. For example, “detox only” or “no care before”.',
    choices: {
      none: 'No care before',
      detox_only: 'Detox only',
      outpatient: 'Outpatient counseling',
      iop: 'Intensive outpatient (IOP)',
      php: 'Day program (PHP)',
      residential: 'Residential or inpatient rehab',
      leaving_now: 'Leaving a program now',
    },
  },
  'treatment.leaving': {
    ask: {
      self: 'Where are you leaving from?',
      loved_one: 'Where are they leaving from?',
      professional: 'Where is this person leaving from?',
    },
    why: 'The next step depends on where the last one was.',
    again: 'Please pick the closest one. For example, type “detox” or “day program”.',
    choices: {
      detox: 'Detox',
      residential: 'Residential or inpatient care',
      php: 'A day program (PHP)',
      iop: 'Intensive outpatient (IOP)',
      jail: 'Jail or prison',
    },
  },
  'treatment.returned': {
    ask: {
      self: 'After outpatient care, did you go back to using or drinking?',
      loved_one: 'After outpatient care, did they go back to using or drinking?',
      professional: 'After outpatient care, did this person go back to using or drinking?',
    },
    why: 'Setbacks are common, and this shows if more support may help.',
    again: 'Please say yes or no. For example, “yes, after a while”.',
    choices: { yes: 'Yes', no: 'No' },
  },
} as const satisfies Partial<Questions>;
