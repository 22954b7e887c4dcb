import type { Faq } from '../../faq.ts';

/** What goes with the sessions: family, other therapies, peers, medicine. */
export const support = {
  family_sessions: {
    asks: [
      'Is family therapy part of it?',
      'Are there family sessions?',
      'Can my family take part?',
      'Can my husband or wife come to a session?',
      'Do you work with families?',
      'Will my parents be involved?',
    ],
    answer: [
      '{familySessions} Family can learn what helps and what does not. It can make home calmer and bring back trust. ' +
        'It may be good to include the people you live with or see a lot. You and the team decide who takes part.',
    ],
    cites: ['P30', 'P43'],
  },
  alternative_therapies: {
    asks: [
      'Do you have art or music therapy?',
      'Do you offer yoga or meditation?',
      'Are there alternative therapies?',
      'What if I am not good at talking about feelings?',
      'Is there anything besides talk therapy?',
      'Do you offer art or yoga?',
    ],
    answer: [
      '{alternativeTherapies} Things like art, music or movement can help when words are hard. ' +
        'They are often done in groups, with a trained leader. They go along with talk therapy and do not take its place.',
    ],
    cites: ['P35'],
  },
  peer_groups: {
    asks: [
      'Do you have AA or NA meetings?',
      'Are there peer support groups?',
      'Do I have to go to AA?',
      'What is a peer support group?',
      'Is it a 12 step program?',
      'Will I meet other people in recovery?',
    ],
    answer: [
      'In a peer group, people who have been through it help each other. {peerGroups} ' +
        'Such groups can go on long after a program ends. ' +
        'There are many kinds, so look for one that suits you.',
    ],
    cites: ['P36'],
  },
  medication: {
    asks: [
      'Do you give medication?',
      'Do you prescribe Suboxone or methadone?',
      'Can I stay on my medication?',
      'Can I get medicine for cravings?',
      'Do you do medication assisted treatment?',
      'Will I see a doctor there?',
      'Can I stay on my meds?',
      'Can I keep taking my medicine?',
      'Can I keep my meds?',
      'Is there medication for alcohol?',
    ],
    answer: [
      '{medication} There are medicines for alcohol and opioid use, and for mood and sleep. They are real treatment. ' +
        'Please do not stop or change a medicine on your own. Tell the team what you take, so that they can plan for it.',
    ],
    cites: ['P34'],
  },
  staying_on_medication: {
    asks: [
      'Do I have to stop my methadone?',
      'Do I have to stop Suboxone?',
      'Can I keep taking my methadone?',
      'Can I come if I am on methadone?',
      'Do I have to get off buprenorphine first?',
      'Will you make me quit my Suboxone?',
      'Can I stay on methadone in the program?',
    ],
    answer: [
      'Methadone and buprenorphine, such as Suboxone, are real treatment, and treatment with them can go on. ' +
        'Please never stop or cut down on your own. That can be dangerous, and more so in pregnancy. ' +
        'Ask the team at {center} how it goes on here, and talk to whoever prescribes it.',
    ],
    cites: ['P34'],
  },
} as const satisfies Partial<Faq>;
