import type { FactValue } from '../machines/facts.ts';
import type { Way } from '../machines/fallback.ts';
import type { FirstCallGroup, FirstCallOnly } from '../machines/first-call-facts.ts';
import type { WeekText } from '../content/week-text.ts';
import type { HandoffSummary } from './summary.ts';

/** Fixed words around what a summary holds. */
export type SummaryWord =
  /** The four parts of SBAR. */
  | 'situation'
  | 'background'
  | 'assessment'
  | 'recommendation'
  /** What is listed under them. */
  | 'contact'
  /** When they were told that a person calls. */
  | 'callTold'
  | 'reference'
  | 'revision'
  | 'safety'
  | 'worthAsking'
  | 'severity'
  | 'flags'
  | 'openings'
  /** That nothing is near, and what they were told of instead. */
  | 'fallback'
  | 'stillOpen'
  /** What a first call should learn, with what is still to ask on it. */
  | 'firstCall'
  /** Words that nothing was made of: a person reads them. */
  | 'unread'
  /** Results of instruments, for the coordinator alone; never told to the visitor. */
  | 'screening'
  | 'screeningForStaff'
  | 'score'
  | 'cutOff'
  | 'atOrAbove'
  | 'below'
  | 'band'
  | 'source'
  /** Stands by an instrument with an item left open: it has no total. */
  | 'incomplete'
  /** Rules that would fire if one more thing were known, and what that is. */
  | 'nearly'
  | 'lacks'
  /** Facts that could change the guidance and are not known, or contradict one another. */
  | 'missing'
  /** Care by video would be an option, were it not for where they are. */
  | 'noVideo'
  /** Advice for safety that was given during the chat. */
  | 'advised'
  /** That flags are raised by rules, and are not a diagnosis. */
  | 'notADiagnosis'
  /** Stand where there is nothing to list. */
  | 'none'
  | 'nameUnknown'
  | 'whoUnknown'
  | 'phoneUnknown'
  | 'waysUnknown'
  | 'wordsNotKept'
  /** Kinds of not knowing, and of knowing badly: never one word for two of them. */
  | 'notAsked'
  | 'declined'
  | 'unsure'
  | 'skipped'
  | 'contradicted'
  | 'asWritten'
  /** A list was offered and answered, and this was not among what they picked. */
  | 'notNamed'
  /** Heard in what they wrote, not asked about. */
  | 'heard'
  | 'doesNotApply'
  /** Before everything else where a person has to decide: the flag `needs_review`. */
  | 'reviewFirst'
  /** Where state law allows no automated suggestion: none was shown, a person reviews. */
  | 'noSuggestion'
  /** A permission that was given and taken back. */
  | 'revoked'
  | 'adult'
  | 'minor'
  /** The draft of a consent under 42 CFR Part 2, and where nothing is filled in yet. */
  | 'consentDraft'
  | 'consentOpen'
  /** What to do next, by urgency; and instead of a call where there is no permission for one. */
  | `next.${HandoffSummary['urgency']['level']}`
  | 'next.mayNotCall'
  /** A minor was not asked for a number or a permission: why. */
  | 'next.minorNotAsked'
  /** Facts of a first call that no question asks for, and the groups they stand in. */
  | `firstCall.${FirstCallOnly}`
  | `group.${FirstCallGroup}`
  | `who.${NonNullable<HandoffSummary['who']>}`
  | `fallback.${Way['kind']}`
  | `permission.${HandoffSummary['contact']['permission']}`;

/** A coordinator's words for what a summary holds, in one language; made from `content`. */
export interface SummaryLabels {
  readonly words: Readonly<Record<SummaryWord, string>>;
  /** @example fact('frequency') → 'How often' */
  readonly fact: (id: string) => string;
  /** What a line of the first call is called. */
  readonly firstCall: (id: string) => string;
  /** @example value('frequency', { times: 3, per: 'week' }) → '3 times a week' */
  readonly value: (factId: string, value: FactValue) => string;
  /** When a call was announced. */
  readonly callTime: (call: NonNullable<HandoffSummary['contact']['callBack']>) => string;
  /** What it is, where and when, and how it fits. */
  readonly opening: (opening: HandoffSummary['openings'][number]) => string;
  readonly week: (week: NonNullable<HandoffSummary['week']>) => WeekText;
  readonly urgency: (level: HandoffSummary['urgency']['level']) => string;
  readonly reason: (reason: HandoffSummary['reason']) => string;
  readonly level: (level: HandoffSummary['guidance']['level']) => string;
  readonly flag: (flag: string) => string;
  readonly signal: (signal: HandoffSummary['safety'][number]['signal']) => string;
  readonly mode: (mode: HandoffSummary['safety'][number]['mode']) => string;
  readonly severity: (
    level: NonNullable<HandoffSummary['guidance']['severity']>['level'],
  ) => string;
  /** How an answer was given. */
  readonly how: (how: HandoffSummary['facts'][number]['source']['how']) => string;
  /** Why a rule of urgency or guidance fired, by what this summary has been told. */
  readonly rule: (id: string, summary: HandoffSummary) => string;
  /** The name of a language, from its BCP 47 tag. */
  readonly language: (tag: string) => string;
}
