import type { Signal, SignalMode } from '../../machines/signals.ts';

/** One way of saying that someone is in danger, composed of words (`pattern.ts`). */
export interface SignalRule {
  readonly id: string;
  readonly signal: Signal;
  readonly mode: SignalMode;
  /** The ways of saying it. */
  readonly says: readonly string[];
  /** Words right after it that make it another thing: "suicide prevention", "cut myself off". */
  readonly notBefore?: string;
  /** Words right after it that leave it open: "killing myself with drink" brings a question. */
  readonly openBefore?: string;
  /** Words anywhere close that make it something else: "cut myself shaving". */
  readonly notNear?: string;
  /** Words anywhere close that leave it open: "want to die of embarrassment" brings a question. */
  readonly openNear?: string;
  /** Ways of saying of which one must be close: a tremor matters after someone stopped drinking. */
  readonly near?: readonly string[];
  /** The same once more: of these one must be close as well. */
  readonly alsoNear?: readonly string[];
  /** What to make of it in the past without a time: "took too many pills" is still now. Default: check. */
  readonly past?: SignalMode;
  /** It outlasts its moment: over only after a year or in childhood, and asked about before that. */
  readonly lasting?: true;
  /** What to make of a fear of it: "afraid I will overdose". Default: as the rule says. */
  readonly feared?: 'check';
  /** To ask is itself the sign: "how many pills does it take to die?" */
  readonly evenAsked?: true;
  /** Someone else's death is no sign of it: "my brother committed suicide". Default: only in the past. */
  readonly notMourned?: true;
  /** Classes of words that take a denial upon themselves: "have not had a drink, seeing things". */
  readonly otherDenied?: readonly string[];
}
