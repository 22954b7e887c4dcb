import type { Faq } from '../../faq.ts';

/** What happens in the program. */
export const sessions = {
  what_happens: {
    asks: [
      'What happens in IOP?',
      'What do you do in the program?',
      'What does a typical day look like?',
      'What do people do there all day?',
      'What happens in a session?',
      'What services do you offer?',
      'What goes on in the sessions?',
      'What do people do in IOP?',
    ],
    answer: [
      'Most of the time is spent in groups. People talk, learn about use and mental health, and practice skills for daily life. ' +
        'There can be one-to-one talks and family sessions too. ' +
        'The methods should be ones that studies support. You can ask which are used here.',
    ],
    cites: ['P30', 'P31', 'P33'],
  },
  group: {
    asks: [
      'What is group therapy like?',
      'What happens in group?',
      'Do I have to talk in group?',
      'How big are the groups?',
      'What do people talk about in group?',
      'Is it all group therapy?',
      'Do I have to speak in front of people?',
    ],
    answer: [
      'A group is a few people and a trained leader. They talk about living sober, stress and getting along with others. ' +
        'Many find it easier to open up to people who have been there. Some make friends that last. ' +
        'You can ask how big the groups are and how sharing works.',
    ],
    cites: ['P31'],
  },
  individual: {
    asks: [
      'Do I get one on one sessions?',
      'Will I have my own counselor?',
      'Is there individual therapy?',
      'Do I get my own therapist?',
      'What is CBT?',
      'Do I see a therapist one on one?',
    ],
    answer: [
      '{individualSessions} Talk therapy can help a person see what leads to use and what helps. ' +
        'One kind is called CBT. It looks at how thoughts, feelings and actions go together.',
    ],
    cites: ['P30'],
  },
  own_plan: {
    asks: [
      'Is there a plan just for me?',
      'Is the treatment the same for everyone?',
      'Who decides my treatment plan?',
      'Can I change my treatment plan?',
      'Can I help choose my treatment?',
    ],
    answer: [
      'A plan starts from a talk about your life, your health and your goals. ' +
        'The hours and the length follow from that. You can say what matters to you and ask for changes. ' +
        'The team looks at the plan again as things change.',
    ],
    cites: ['P14', 'P37', 'P51'],
  },
  skills: {
    asks: [
      'What is role play?',
      'Do you do role playing?',
      'What skills will I learn?',
      'What will I learn there?',
      'Will I learn how to handle cravings?',
      'Do you teach coping skills?',
      'What is roleplay?',
    ],
    answer: [
      'People act out real moments, like turning down a drink or cooling off a fight. That is called role-play. ' +
        'Other sessions set goals, or look at what could lead back to use. ' +
        'People also learn skills for stress, for getting along with others, and for daily life.',
    ],
    cites: ['P31', 'P32', 'P33'],
  },
} as const satisfies Partial<Faq>;
