import type { Faq } from '../../faq.ts';

/** Whom this care fits. No verdict on anyone: a person decides with the visitor. */
export const fit = {
  who_it_suits: {
    asks: [
      'Who is IOP for?',
      'Is IOP right for me?',
      'Is this program a good fit for me?',
      'When is IOP not enough?',
      'How bad does it have to be for IOP?',
      'What kind of person is IOP for?',
    ],
    answer: [
      'IOP often fits people who have a safe place to live and want more than a weekly visit. ' +
        'It can be for alcohol, drugs, mental health, or several at once. It often comes after detox or residential care.',
      'It is not for everyone. Bad withdrawal, danger at home or a health crisis may call for more care. ' +
        'A person at {center} looks at that with you.',
    ],
    cites: ['P2', 'P5', 'P16', 'P17', 'P18', 'P19', 'P21', 'P24'],
  },
  which_level: {
    asks: [
      'How do I know which level of care I need?',
      'What kind of treatment do I need?',
      'Do I need rehab?',
      'How do I know how serious my problem is?',
      'Am I an alcoholic?',
      'Do I have an addiction?',
    ],
    answer: [
      'That is hard for anyone to judge alone. How long, how often, health and home all count. ' +
        'I can share information, but I cannot tell you what you have. ' +
        'A doctor, a therapist or someone at {center} can look at the whole picture with you.',
    ],
    cites: ['P14', 'P20', 'P50', 'P51'],
  },
  pregnancy: {
    asks: [
      'Can I come if I am pregnant?',
      'Do you take pregnant women?',
      'I am pregnant, can I get care here?',
      'Is the program for pregnant people too?',
      'Can I do the program while pregnant?',
      'What if I am expecting a baby?',
    ],
    answer: [
      'You can ask for care here while pregnant. ' +
        'Please do not stop anything on your own before you talk to a doctor. Ask the team at {phone}.',
    ],
    cites: [],
  },
  mental_health: {
    asks: [
      'Do you help with mental health?',
      'Do you treat depression and anxiety too?',
      'Can I get help for both drinking and depression?',
      'What does dual diagnosis mean?',
      'What is a co-occurring disorder?',
      'Do you treat trauma or PTSD?',
    ],
    answer: [
      'Many people who drink or use drugs also have a hard time with mood, worry or the past. ' +
        'It helps when both are looked at together. {mentalHealthAlone} ' +
        'Tell the team what you take and who treats you, if you like.',
    ],
    cites: ['P5', 'P16'],
  },
  after_iop: {
    asks: [
      'What happens after IOP?',
      'What comes next when the program is over?',
      'Is there aftercare?',
      'What does step down mean?',
      'Can I come to IOP after residential?',
      'Is IOP a good next step after rehab?',
    ],
    answer: [
      'Care often goes down in steps. IOP can come after detox, residential care or a day program. ' +
        'After IOP, people often go on with fewer visits and with peer groups. ' +
        'Small steps keep the support of others close. The team plans each step with you.',
    ],
    cites: ['P13', 'P19'],
  },
  does_it_work: {
    asks: [
      'Does IOP work?',
      'Will this program help me?',
      'Does this kind of treatment really help?',
      'How well does the program work?',
      'Is this treatment proven?',
      'What are my chances of getting better?',
    ],
    answer: [
      'Studies find that programs like this help many people. No one can say how it will go for one person. ' +
        'What helps is care that fits, enough time, and people who stand by you. ' +
        'You can ask {center} which methods they use and how those were tested.',
    ],
    cites: ['P30'],
  },
} as const satisfies Partial<Faq>;
