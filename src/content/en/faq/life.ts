import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency } = RESOURCES;

/** Daily life around the program. On leave from work only what the clinical notes allow (4.1, FMLA). */
export const life = {
  work_school: {
    asks: [
      'Can I keep working?',
      'Can I still work?',
      'Can I work while I am in the program?',
      'Can I go to school at the same time?',
      'Can I go to school too?',
      'Do I have to quit my job?',
      'What if I cannot miss work?',
      'Do I need to take time off work?',
    ],
    answer: [
      'Many people go on with work or school, some with fewer or other hours. Still, it is {hoursPerWeek}. ' +
        'Sessions here meet {sessionTimes}. ' +
        'Ask for help with your plan for the week. The team, your boss or your school may find a way.',
    ],
    cites: ['P15', 'P24', 'P38', 'P41', 'P42'],
  },
  time_off: {
    asks: [
      'What is FMLA?',
      'Can I use FMLA for this?',
      'Can I lose my job for going to treatment?',
      'Can I get fired for going to rehab?',
      'Is my job protected?',
      'Can I take medical leave for treatment?',
      'Will you fill out my FMLA papers?',
      'Can my boss fire me?',
    ],
    answer: [
      'A law called FMLA may apply. It lets some people take unpaid leave for care. ' +
        'It depends on the job, how long you have worked there, and who sends you to care. ' +
        'It does not fit every case. Ask HR or a coordinator before you count on it.',
    ],
    cites: ['P41'],
  },
  caring_for_others: {
    asks: [
      'What about my kids?',
      'Who will watch my kids?',
      'Do you have child care?',
      'Is there childcare?',
      'Can I bring my children?',
      'Who can take care of my mother while I am there?',
    ],
    answer: [
      'Plan for the hours when you are away: for children, older parents and pets. {childcare} ' +
        'Family, friends or a neighbor may be able to help. ' +
        'Tell the team about it, so that they can look for times that fit.',
    ],
    cites: ['P38', 'P44', 'P46'],
  },
  pets: {
    asks: [
      'Do you take pets?',
      'Can I bring my pet?',
      'Can I bring my dog?',
      'Are pets allowed?',
      'Who can look after my dog?',
      'Who will take care of my cat?',
      'What about my pets?',
    ],
    answer: [
      'Plan for your pets for the hours when you are away. You sleep at home, so it is a few hours at a time. ' +
        'Family, friends or a neighbor may be able to help. ' +
        'I do not know if pets can come along. Please ask the team at {center}.',
    ],
    cites: ['P38'],
  },
  time_away: {
    asks: [
      'Will I be away from home a lot?',
      'Do I sleep there?',
      'Do I get to go home at night?',
      'Can my family visit me?',
      'How much will this change my daily life?',
    ],
    answer: [
      'You sleep at home, so there are no visiting hours. You may still be away more than usual. ' +
        'It is {hoursPerWeek}, and the way there and back. With work or school as well, days get full. ' +
        'Make room for it, and talk about it at home early.',
    ],
    cites: ['P3', 'P39', 'P45'],
  },
  home: {
    asks: [
      'What if people at home drink?',
      'What if my home is not safe?',
      'Do I need a safe place to live?',
      'What is sober living?',
      'What if I have nowhere to live?',
      'What if my roommate uses drugs?',
    ],
    answer: [
      'IOP works best with a safe home, no alcohol or drugs in it, and people who help. ' +
        'If home is not like that, tell the team. A sober living home or care with a stay may fit better. ' +
        `In danger at home, call ${emergency.call}.`,
    ],
    cites: ['P23', 'P26'],
  },
} as const satisfies Partial<Faq>;
