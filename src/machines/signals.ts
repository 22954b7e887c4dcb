/** What a recognizer hears for safety. */
export const SIGNALS = [
  'suicide',
  'selfharm',
  'overdose',
  'withdrawal',
  'violence',
  'abuse',
] as const;

/** `danger` is the visitor's own tap on "in danger": nothing more is known. */
export type Signal = (typeof SIGNALS)[number] | 'danger';

/** `interrupt`: show help now. `check`: ask gently whether the person is safe. */
export type SignalMode = 'interrupt' | 'check';

/** A signal as heard in one message; `quote` is a substring of that message, `rule` names what heard it. */
export interface HeardSignal {
  readonly signal: Signal;
  readonly mode: SignalMode;
  readonly quote: string;
  readonly rule: string;
}

/** A signal as kept in an intake. There is no quote for words sent before the notice was accepted. */
export interface KeptSignal {
  readonly signal: Signal;
  readonly mode: SignalMode;
  readonly rule: string;
  readonly activityId: string;
  readonly quote?: string;
}

/** The rule of a phrase that may mean suicide and says nothing of it: whoever wrote it has told nothing yet. */
export const DOUBTFUL_QUESTION = 'doubtful_question';
