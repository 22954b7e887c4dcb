import type { FactValue } from '../machines/facts.ts';
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
  | 'reference'
  | 'revision'
  | 'safety'
  | 'worthAsking'
  | 'severity'
  | 'flags'
  | 'openings'
  | 'stillOpen'
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
  /** What to do next, by urgency; and instead of a call where there is no permission for one. */
  | `next.${HandoffSummary['urgency']['level']}`
  | 'next.mayNotCall'
  | `who.${NonNullable<HandoffSummary['who']>}`
  | `permission.${HandoffSummary['contact']['permission']}`;

/** A coordinator's words for what a summary holds, in one language; made from `content`. */
export interface SummaryLabels {
  readonly words: Readonly<Record<SummaryWord, string>>;
  /** @example fact('frequency') → 'How often' */
  readonly fact: (id: string) => string;
  /** @example value('frequency', { times: 3, per: 'week' }) → '3 times a week' */
  readonly value: (factId: string, value: FactValue) => string;
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
  /** Why a rule of urgency or guidance fired, in one sentence. */
  readonly rule: (id: string) => string;
  /** The name of a language, from its BCP 47 tag. */
  readonly language: (tag: string) => string;
}
