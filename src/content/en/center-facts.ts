import type { CenterFactWords } from '../center-texts.ts';
import { phoneHours } from './phone-hours.ts';
import { sites } from './sites.ts';

const NAMES = { en: 'English', es: 'Spanish' } as const;

const range = ({ min, max }: { min: number; max: number }) =>
  min === max ? String(min) : `${min} to ${max}`;

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** A center's facts in English. */
export const centerFacts: CenterFactWords = {
  hoursPerWeek: (hours) => `${range(hours)} hours a week`,
  daysPerWeek: (span) => (span.max === 1 ? '1 day a week' : `${range(span)} days a week`),
  days,
  phoneHours,
  minimumLength: (count) =>
    count === undefined
      ? 'There is no set minimum here.'
      : `Most people here plan for ${days(count)} or more.`,
  languages: (spoken) => spoken.map((each) => NAMES[each]).join(' or '),
  detoxHere: {
    none: 'Detox is not offered here, and the team can tell you where to ask.',
    ambulatory: 'Detox with medical visits, while living at home, can be asked about here.',
    inpatient: 'Detox with a stay can be asked about here.',
  },
  peerGroups: {
    yes: 'Some of these groups meet here.',
    no: 'They do not meet here, so ask the team where to look.',
  },
  familySessions: {
    yes: 'Family sessions are part of the program here.',
    no: 'Family sessions are not part of the program here, so ask the team where to find them.',
  },
  individualSessions: {
    yes: 'One-to-one sessions are part of the program here.',
    no: 'The program here is in groups, so ask the team about one-to-one sessions.',
  },
  medication: {
    yes: 'Care here can include medicine.',
    no: 'Medicine is not prescribed here, so ask the team whom to see.',
  },
  telehealth: {
    yes: 'Some sessions here can be by video.',
    no: 'Sessions here are in person.',
  },
  childcare: {
    yes: 'There is child care here during sessions, so ask about ages and times.',
    no: 'There is no child care here.',
  },
  mentalHealthAlone: {
    yes: 'People can also come here for mental health alone.',
    no: 'People come here for alcohol or drugs, with or without mental health concerns.',
  },
  noVideoThere:
    'Sessions by video are not offered in your state, so here you would come in person.',
  plans: (names, more) => {
    if (!names) return 'Plans differ, so I cannot say.';
    if (names.length === 0) return 'They list no plan that they take.';
    const others = more > 0 ? ` and ${more} more` : '';
    return `They list these plans: ${names.join('; ')}${others}. Ask your plan to be sure.`;
  },
  otherWays: {
    stillAsk: 'If you have no insurance, you can still ask.',
    unknown: 'There may be other ways to pay.',
    selfPay: 'Care can also be paid for without insurance.',
    slidingScale: 'There is a sliding scale: what people pay goes by what they earn.',
  },
  sites,
};
