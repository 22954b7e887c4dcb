import { only } from './only.ts';
import { phraseTable, readPhrases } from './phrases.ts';

export type Verdict = 'yes' | 'no' | 'unsure';

interface VerdictWords {
  readonly said: Readonly<Record<Verdict, string>>;
  /** What is a yes or a no to a permission only. */
  readonly permission: Readonly<Record<'yes' | 'no', string>>;
  /** Words that change nothing about a yes or a no. */
  readonly filler: string;
}

/** Readers of yes, no and unsure in a language: every word of a message must belong to one of them. */
export function verdictsIn({ said, permission, filler }: VerdictWords) {
  const phrases = phraseTable<Verdict>(said);
  const ofPermission = new Map([...phrases, ...phraseTable<Verdict>(permission)]);
  const small = new Set(filler.split(' '));
  return {
    readYesNo: (words: readonly string[]): Verdict | undefined =>
      only(readPhrases(words, (phrase) => phrases.get(phrase.join(' ')), small)),
    readConsent: (words: readonly string[]): 'yes' | 'no' | undefined => {
      const verdict = only(
        readPhrases(words, (phrase) => ofPermission.get(phrase.join(' ')), small),
      );
      return verdict === 'unsure' ? undefined : verdict;
    },
  };
}
