import type { FaqId } from '../../content/faq.ts';
import type { SayId } from '../../machines/effects.ts';
import type { Question } from '../../machines/question.ts';

/** Why words of ours stay as they are at every center. */
const WHY = {
  notice:
    'visitors hear the whole notice before a word of theirs is kept; write a greeting, which is said before it',
  safety: 'it is part of getting help in danger, and the same at every center',
  speaker: 'it says whether a person or the assistant speaks, and who reads along',
  minors: 'what minors are told follows the law',
  kept: 'it says what is kept, sent or erased, which is what the program does',
  permission: 'it asks for a permission, and these words are what is agreed to',
  printed: 'an instrument is asked as it was printed',
  care: 'it follows from written rules on care, which are the same at every center',
  heard: 'these words are understood at any time, as they are',
} as const;

/** What the assistant says between questions: null may be said in a center's own words. */
const SAYS: Readonly<Record<SayId, keyof typeof WHY | null>> = {
  welcome: 'notice',
  disclosure: 'speaker',
  minor: 'minors',
  tooYoung: 'minors',
  mentalHealthElsewhere: null,
  revoked: 'permission',
  languageChanged: null,
  notKept: 'kept',
  thanks: null,
  staleAnswer: null,
  asksMore: null,
  keptAsWritten: 'kept',
  contradicted: null,
  cannotSkip: null,
  firstQuestion: null,
  nothingToChange: null,
  noticeDeclined: 'kept',
  safe: 'safety',
  goOn: 'safety',
  humanAsked: 'speaker',
  humanComing: 'speaker',
  noCoordinator: 'speaker',
  coordinatorJoined: 'speaker',
  coordinatorLeft: 'speaker',
  stopped: 'kept',
  stoppedSent: 'kept',
  stoppedNothingKept: 'kept',
  welcomeBack: null,
  restarted: 'kept',
  erased: 'kept',
  sent: null,
  sentNoCall: null,
  sentMinor: 'minors',
  notSent: 'kept',
  resting: null,
  unknownPlace: null,
  followUpSet: null,
  followUp: null,
  closed: 'kept',
};

/** What else has words, and is no part of `messages/`. */
export const FIXED_PARTS = { help: WHY.safety, guidance: WHY.care, standing: WHY.heard } as const;

/** Why each of what is said stays as it is; undefined: it may be said in a center's own words. */
export const SAYS_FIXED: readonly (readonly [id: SayId, why: string | undefined])[] =
  Object.entries(SAYS).map(([id, why]) => [id as SayId, why === null ? undefined : WHY[why]]);

/** Why a question is asked in our words; undefined: it may be asked in a center's own. */
export function whyFixed({ id, kind }: Question): string | undefined {
  if (id === 'notice') return WHY.notice;
  if (id.startsWith('safety.')) return WHY.safety;
  if (id.startsWith('screening.')) return WHY.printed;
  if (id.startsWith('review')) return WHY.kept;
  return kind === 'consent' || id.startsWith('consent.') ? WHY.permission : undefined;
}

const FAQ: Readonly<Partial<Record<FaqId, keyof typeof WHY>>> = {
  bot: 'speaker',
  watched: 'speaker',
  privacy: 'kept',
  kept: 'kept',
  which_level: 'care',
  stopping_alone: 'care',
  staying_on_medication: 'care',
};

/** Why an answer of ours may not be replaced; undefined: it may be. */
export function whyFixedAnswer(id: string): string | undefined {
  const why = FAQ[id as FaqId];
  return why && WHY[why];
}
