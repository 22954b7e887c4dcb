import type { Faq } from '../../faq.ts';

/** The people around someone in care. */
export const people = {
  telling_people: {
    asks: [
      'What do I tell my boss?',
      'Do I have to tell my family?',
      'Who should I tell about treatment?',
      'How do I tell people I am going to treatment?',
      'Should I tell my friends?',
      'How do I talk to my kids about it?',
    ],
    answer: [
      'That is up to you. It can help to tell the people who count on you, and those you live with. ' +
        'Say when you will be busy and what would help. At work or school, you can speak of your hours alone. ' +
        'The people who matter should back you. You can ask the team how to say it.',
    ],
    cites: ['P39', 'P40', 'P43'],
  },
  family_help: {
    asks: [
      'How can my family help?',
      'How can I support someone in the program?',
      'How do I help someone who drinks?',
      'What can loved ones do?',
      'How do I support my wife or husband?',
      'What can I do to help my husband?',
    ],
    answer: [
      'Open talk and real help go a long way. You can ask family for a ride, a meal or child care. ' +
        'A home without alcohol or drugs helps too. ' +
        'Those who help can look after themselves as well: ask what {center} has for families.',
    ],
    cites: ['P23', 'P39', 'P43', 'P46'],
  },
  loved_one: {
    asks: [
      'Can I ask for someone else?',
      'Can I sign up my son?',
      'Can I do this for my son or daughter?',
      'Can I call for a friend?',
      'What if they do not want help?',
      'Can I fill this out for my mother?',
      'Can I sign up my brother or sister?',
    ],
    answer: [
      'Yes. You can ask for yourself, for a loved one, or for someone you work with. Share only what you know. ' +
        'A person at {center} can talk with you about how to bring it up. ' +
        'An adult most often makes the choice to start.',
    ],
    cites: ['P49'],
  },
} as const satisfies Partial<Faq>;
