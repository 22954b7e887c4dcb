import type { FactValue } from '../machines/facts.ts';
import { closeChoice, exactChoice, readChoices } from './choices.ts';
import type { Choosing } from './choices.ts';
import { readEmail } from './email.ts';
import type { Expecting } from './expecting.ts';
import { idNamed } from './names.ts';
import { readPhone } from './phone.ts';
import type { Readers } from './readers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readZip } from './zip.ts';

/** A typed message and what is needed to understand it as an answer. */
export interface Typed {
  readonly text: string;
  readonly words: readonly string[];
  readonly expecting: Expecting;
  readonly vocabulary: Vocabulary;
  /** Of the language that the message is read in. */
  readonly readers: Readers;
  readonly today?: string;
}

type Reader = (typed: Typed) => FactValue | undefined;

const READERS: Readonly<Record<Expecting['kind'], Reader>> = {
  choice: (typed) => closeChoice(typed.words, choosing(typed)) ?? focusOf(typed),
  choices: (typed) => readChoices(typed.text, choosing(typed)) ?? householdOf(typed),
  yesno: yesNoWithin,
  consent: ({ words, readers }) => readers.readConsent(words),
  substances: (typed) =>
    typed.readers.readSubstances(typed.words, typed.vocabulary.substances) ?? positionsShown(typed),
  payer: ({ words, vocabulary, readers }) => readers.readPayer(words, vocabulary.payers),
  frequency: ({ words, readers }) => readers.readFrequency(words),
  duration: ({ words, readers }) => readers.readDuration(words),
  count: ({ words, readers }) => readers.readCount(words),
  date: ({ text, words, readers, today }) => readers.readDate(text, words, today),
  age: ({ words, readers }) => readers.readAge(words),
  zip: ({ text }) => readZip(text),
  phone: ({ text }) => readPhone(text),
  email: ({ text }) => readEmail(text),
  name: ({ text, readers }) => readers.readName(text),
  text: ({ text }) => text.trim() || undefined,
};

/** "I drink too much" says what someone came about, and names none of the choices. */
function focusOf({ words, expecting, vocabulary, readers }: Typed): string | undefined {
  return expecting.id === 'needs.focus'
    ? readers.readFocus(words, vocabulary.substances)
    : undefined;
}

/** "I live with my sister and she does not drink". */
function householdOf({ text, expecting, readers }: Typed): readonly string[] | undefined {
  return expecting.id === 'home.now' ? readers.readHousehold(text) : undefined;
}

function choosing({ expecting, vocabulary, readers }: Typed): Choosing {
  return { expecting, vocabulary, choiceWords: readers.choices };
}

/** "1 and 3" of the substances shown. Never by letter: a letter is the street name of something else. */
function positionsShown(typed: Typed): readonly string[] | undefined {
  return /^[\d\s,;&+]+(?:(?:and|y)\s*[\d\s,]+)?$/.test(typed.text)
    ? readChoices(typed.text, choosing(typed))
    : undefined;
}

/** Years. */
const ADULT = 18;

/** Unsure is an answer only where it is one of the choices; elsewhere it is a command. */
function yesNoWithin({ words, expecting, readers }: Typed): FactValue | undefined {
  // "I'm 34" answers whether someone is 18 or older.
  const age = expecting.id === 'consent.adult' ? readers.readAge(words) : undefined;
  if (age !== undefined) return age >= ADULT ? 'yes' : 'no';
  const verdict = readers.readYesNo(words);
  const unsureCounts = expecting.choices?.some((choice) => choice.value === 'unsure') ?? false;
  return verdict === 'unsure' && !unsureCounts ? undefined : verdict;
}

/** Kinds whose answers are among the choices shown, so that a plain one goes before any command. */
const AMONG_CHOICES: ReadonlySet<Expecting['kind']> = new Set([
  'choice',
  'choices',
  'yesno',
  'consent',
]);

/** An answer given so plainly that it goes before any command: "stop" may be one of the choices. */
export function plainAnswer(typed: Typed): FactValue | undefined {
  const { expecting, words, readers } = typed;
  if (expecting.kind === 'payer') return namedPayer(typed);
  if (!AMONG_CHOICES.has(expecting.kind)) return undefined;
  const value = exactChoice(words, choosing(typed));
  if (value !== undefined) return expecting.kind === 'choices' ? [value] : value;
  if (expecting.kind === 'consent') return readers.readConsent(words);
  return expecting.kind === 'yesno' ? yesNoWithin(typed) : undefined;
}

/** "Private" is a kind of insurance; "not sure" is no payer, though a payer has that name. */
function namedPayer({ words, vocabulary }: Typed): FactValue | undefined {
  const id = idNamed(words, vocabulary.payers);
  return id === 'unknown' ? undefined : id;
}

/** The answer by the rules of the question's kind. */
export function closeAnswer(typed: Typed): FactValue | undefined {
  return READERS[typed.expecting.kind](typed);
}
