import type { Signal, SignalMode } from '../../../machines/signals.ts';

/** One way of saying that someone is in danger, composed of words (`pattern.ts`). */
export interface SignalRule {
  readonly id: string;
  readonly signal: Signal;
  readonly mode: SignalMode;
  /** The ways of saying it. */
  readonly says: readonly string[];
  /** Words right after it that make it a figure of speech: "dying for a drink". */
  readonly notBefore?: string;
  /** Words right after it that leave it open: "killing myself with drink" brings a question. */
  readonly openBefore?: string;
  /** Words anywhere close that make it something else: "cut myself shaving". */
  readonly notNear?: string;
  /** Words of which one must be close: a tremor matters after someone stopped drinking. */
  readonly near?: string;
  /** What to make of it in the past without a time: "took too many pills" is still now. Default: check. */
  readonly past?: SignalMode;
  /** What to make of a fear of it: "afraid I will overdose". Default: as the rule says. */
  readonly feared?: 'check';
}
