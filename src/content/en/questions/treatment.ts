import type { Questions } from '../../words.ts';

/** Care before, and what is ending now. */
export const treatment = {
  'treatment.prior': {
    ask: {
      self: 'What kinds of care have you had before?',
      loved_one: 'What kinds of care have they had before?',
      professional: 'What kinds of care has this person had before?',
    },
    why: 'What came before helps the team think about what comes next.',
    again: 'You can pick more than one. For example, “detox only” or “no care before”.',
    third: 'Numbers from the list are enough. For example, “3, 4” for counseling and IOP.',
    choices: {
      none: 'No care before',
      detox_only: 'Detox only',
      outpatient: 'Outpatient counseling',
      iop: 'Intensive outpatient (IOP)',
      php: 'Day program (PHP)',
      residential: 'Residential or inpatient rehab',
      leaving_now: 'Leaving one of these now',
      jail: 'Leaving jail or prison, or just out',
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
    third: 'A number from the list is enough. For example, “5” for jail or prison.',
    choices: {
      detox: 'Detox',
      residential: 'Residential or inpatient care',
      php: 'A day program (PHP)',
      iop: 'Intensive outpatient (IOP)',
      jail: 'Jail or prison',
      none: 'None of these',
    },
  },
  'treatment.returned': {
    ask: {
      self: 'After outpatient care, did you go back to using or drinking?',
      loved_one: 'After outpatient care, did they go back to using or drinking?',
      professional: 'After outpatient care, did this person go back to using or drinking?',
    },
    why: 'Setbacks are common, and this shows if more support may help.',
    again: 'Please pick the closest one. For example, type “no” or “yes, once”.',
    third: 'A number is enough: “1” for no, “2” for once, “3” for more than once.',
    choices: { no: 'No', once: 'Yes, once', several: 'Yes, more than once' },
  },
} as const satisfies Partial<Questions>;
