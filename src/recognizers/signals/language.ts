import type { Token } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { SignalRule } from './rule.ts';
import type { SignName } from './sign-names.ts';
import type { SignsOf } from './sign.ts';
import type { Span } from './span.ts';

/**
 * How far back a match lies. `longAgo`: a year or more, or in childhood. `earlier`: at some other
 * time that is said to be over. `settled`: with no time, and said to be well now. `past`: the verb alone. "Wanted to die last night" is none of them.
 */
export type Tense = 'longAgo' | 'earlier' | 'settled' | 'past';

/** Denied in so many words, or left open: "I could never", "I don't know if". */
export type Negation = 'full' | 'half';

/**
 * What a language must know to hear danger: its rules, its words, and what stands around a match.
 * Each of the circumstances can only make a match quieter, so each is narrow: in doubt the match
 * stands, and a person is asked or helped.
 */
export interface SignalLanguage {
  /** The plainest first: of two that match the same words the first is reported. */
  readonly rules: readonly SignalRule[];
  /** How each sign of a constellation is said. */
  readonly signs: SignsOf<SignName>;
  readonly lexicon: Lexicon;
  /** The words of a message as the rules see them, each still knowing where it was written. */
  readonly spokenWords: (text: string) => readonly Token[];
  /** A denial of one of the `other` classes is not one of the match. */
  readonly negation: (
    words: readonly Token[],
    span: Span,
    other?: readonly string[],
  ) => Negation | undefined;
  readonly tense: (words: readonly Token[], span: Span) => Tense | undefined;
  /** A question for information, about nobody in particular. */
  readonly asksForInformation: (words: readonly Token[], span: Span) => boolean;
  /** Feared or asked, not said to be so. */
  readonly isFeared: (words: readonly Token[], span: Span) => boolean;
  /** "What if …": supposed, not said to be so. */
  readonly isSupposed: (words: readonly Token[], span: Span) => boolean;
  /** Someone else is dead, and the one who writes is mourning. */
  readonly isMourned: (words: readonly Token[], span: Span) => boolean;
}
