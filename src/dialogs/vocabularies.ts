import type { Labels } from '../content/fact-text.ts';
import { wordsFor } from '../content/index.ts';
import type { Words } from '../content/words.ts';
import type { Language } from '../machines/settings.ts';
import type { Named, Vocabulary } from '../recognizers/vocabulary.ts';
import { vocabularyFor } from '../recognizers/vocabulary/vocabulary-for.ts';

/** What is known of a language: the words that are heard, and the names of what is kept by id. */
interface Compiled {
  readonly vocabulary: Vocabulary;
  readonly labels: Labels;
}

const compiled = new Map<Language, Compiled>();

/** Compiled once: thousands of names are the same for every turn. */
function compile(language: Language): Compiled {
  const vocabulary: Vocabulary = { ...vocabularyFor(language), faq: asksIn(wordsFor(language)) };
  const labels = {
    substances: labelsOf(vocabulary.substances),
    payers: labelsOf(vocabulary.payers),
  };
  const found = { vocabulary, labels };
  compiled.set(language, found);
  return found;
}

const labelsOf = (entries: readonly { readonly id: string; readonly label: string }[]) =>
  Object.fromEntries(entries.map(({ id, label }) => [id, label]));

/** The recognizer prepares each list once, and knows it again by being the same. */
const asks = new WeakMap<Words, readonly Named[]>();

/** How visitors ask what these words answer. */
export function asksIn(words: Words): readonly Named[] {
  const known = asks.get(words);
  if (known) return known;
  const found = Object.entries(words.faq).map(([id, entry]) => ({ id, names: entry.asks }));
  asks.set(words, found);
  return found;
}

/** Everything that is heard in a language, the questions of the FAQ among it. */
export function vocabularyIn(language: Language): Vocabulary {
  return (compiled.get(language) ?? compile(language)).vocabulary;
}

/** Names of substances and payers in a language, for readers of summaries as well. */
export function labelsIn(language: Language): Labels {
  return (compiled.get(language) ?? compile(language)).labels;
}
