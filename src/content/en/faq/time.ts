import type { Faq } from '../../faq.ts';

/** Hours, days and length: each center's own. The frame around them is that of the clinical notes, section 7. */
export const time = {
  hours: {
    asks: [
      'How many hours a week is it?',
      'How many hours per week is IOP?',
      'How long is each session?',
      'How many hours a day would I be there?',
      'How much time does it take each week?',
      'What is the time commitment?',
      'How many hours do I have to do?',
    ],
    answer: [
      'At {center} it is {hoursPerWeek}, over {daysPerWeek}. ' +
        'IOP for adults usually starts at 9 hours a week and goes up to about 19. ' +
        'From 20 on it is often called a day program. Ask what your own week would look like.',
    ],
    cites: ['P6', 'P7', 'P8'],
  },
  days: {
    asks: [
      'What days does it meet?',
      'How many days a week is it?',
      'How many days do I come in?',
      'Which days would I come in?',
      'Is it every day?',
      'How often do I come in?',
      'How often does the group meet?',
      'How many times a week do I come?',
    ],
    answer: [
      'At {center} people come {daysPerWeek}. Sessions meet {sessionTimes}. ' +
        'Elsewhere it may be 3 days, or most days of the week. The team sets your days with you.',
    ],
    cites: ['P6', 'P8', 'P9'],
  },
  times: {
    asks: [
      'What time are the sessions?',
      'What is the schedule?',
      'Are there evening sessions?',
      'Do you have a night program?',
      'Do you have groups on weekends?',
      'Are there morning or afternoon sessions?',
      'Can I come after work?',
      'Is there anything on Saturday?',
      'What time does it start and end?',
    ],
    answer: [
      'Sessions at {center} meet {sessionTimes}. ' +
        'Three things are worth asking: how many hours a week, which days and times, and for how long. ' +
        'If a time is hard for you, say so. The team can look for a way with you.',
    ],
    cites: ['P15', 'P42'],
  },
  length: {
    asks: [
      'How long does the program last?',
      'How long is the program?',
      'How many weeks is IOP?',
      'How many months would I be in treatment?',
      'How long does treatment take?',
      'Is it a 30 day or a 90 day program?',
      'Is there a minimum stay?',
    ],
    answer: [
      'Your team sets the length with you and looks at it again as you go. Here it is often {typicalLength}. ' +
        '{minimumLength} Some people stay on for a year or more, with fewer visits. ' +
        'When use has been heavy, enough time in care can matter a lot.',
    ],
    cites: ['P10', 'P11', 'P12', 'P14', 'P25'],
  },
  starting: {
    asks: [
      'How soon can I start?',
      'How fast can I get in?',
      'When could I start?',
      'Is there a waiting list?',
      'Do you have any openings?',
      'Is there room for me this week?',
    ],
    answer: [
      'Later I may be able to tell you what was last known. A person at {center} knows how it is today. ' +
        'If the wait is long, ask what help there is until then. It is fine to ask other places too. ' +
        'The number here is {phone}.',
    ],
    cites: ['P51'],
  },
} as const satisfies Partial<Faq>;
