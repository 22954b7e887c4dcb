import type { Faq } from '../../faq.ts';

/** Kinds of care, and how they differ. Hours as in the clinical notes, section 7. */
export const levels = {
  what_is_iop: {
    asks: [
      'What is IOP?',
      'What does IOP mean?',
      'What does IOP stand for?',
      'What is an intensive outpatient program?',
      'How does intensive outpatient work?',
      'Tell me about the program',
    ],
    answer: [
      'IOP is short for intensive outpatient program. People live at home and come for several sessions a week. ' +
        'It is more than a weekly visit and less than a day program. No one stays overnight.',
      'At {center} people come {daysPerWeek}. That makes {hoursPerWeek}.',
    ],
    cites: ['P1', 'P2', 'P3'],
  },
  iop_and_outpatient: {
    asks: [
      'How is IOP different from outpatient?',
      'What is the difference between IOP and regular outpatient?',
      'Is IOP the same as outpatient?',
      'Is IOP more than seeing a therapist once a week?',
      'IOP vs outpatient',
    ],
    answer: [
      'Regular outpatient care is often one visit a week. IOP meets more often, on set days, and sessions are longer. ' +
        'It has more structure and more people to lean on. You live at home with both. ' +
        'Some people start with IOP and go on with fewer visits later.',
    ],
    cites: ['P1', 'P4', 'P13'],
  },
  iop_and_php: {
    asks: [
      'What is PHP?',
      'What is partial hospitalization?',
      'How is IOP different from PHP?',
      'What is the difference between IOP and a day program?',
      'Is a day program the same as IOP?',
      'IOP vs PHP',
    ],
    answer: [
      'A day program is also called partial hospitalization, or PHP. It is usually 20 hours a week or more. ' +
        'IOP usually starts at 9 hours a week and stays under 20. People sleep at home in both. ' +
        'Each center counts in its own way, so ask how many hours it is.',
    ],
    cites: ['P1', 'P4', 'P6', 'P8'],
  },
  iop_and_residential: {
    asks: [
      'How is IOP different from residential?',
      'What is the difference between IOP and inpatient rehab?',
      'What is residential treatment?',
      'Is it better to go to inpatient or IOP?',
      'Is residential better than IOP?',
      'IOP vs rehab',
      'Do I have to stay there?',
    ],
    answer: [
      'In residential care people live at the place for a while, with staff there day and night. ' +
        'In IOP they sleep at home and travel to sessions. ' +
        'Care with a stay can fit when home is not safe, or when more help is called for. ' +
        'No one kind is best for all. A person at {center} can talk it over with you.',
    ],
    cites: ['P3', 'P52'],
  },
  other_levels: {
    asks: [
      'What other kinds of care do you offer?',
      'What levels of care are there?',
      'Do you have residential treatment?',
      'Do you offer inpatient?',
      'Do you have a PHP or day program?',
      'Do you offer regular outpatient care?',
    ],
    answer: [
      'There are many kinds of care, from early support to a hospital stay. Between them are outpatient care, ' +
        'IOP, day programs, residential care and medical detox. {otherLevels}',
    ],
    cites: ['P4', 'P52'],
  },
} as const satisfies Partial<Faq>;
