import type { FactValue } from '../../machines/facts.ts';
import type { Expecting } from '../expecting.ts';
import { readEmail } from '../email.ts';
import { idNamed } from '../names.ts';
import { readPhone } from '../phone.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readZip } from '../zip.ts';
import { readAge, readCount } from './amount.ts';
import { closeChoice, exactChoice, readChoices } from './choices.ts';
import { readDate } from './date.ts';
import { readDuration } from './duration.ts';
import { readFrequency } from './frequency.ts';
import { readName } from './name.ts';
import { readPayer } from './payer.ts';
import { readSubstances } from './substances.ts';
import { readConsent, readYesNo } from './yes-no.ts';

/** A typed message and what is needed to understand it as an answer. */
export interface Typed {
  readonly text: string;
  readonly words: readonly string[];
  readonly expecting: Expecting;
  readonly vocabulary: Vocabulary;
  readonly today?: string;
}

type Reader = (typed: Typed) => FactValue | undefined;

const READERS: Readonly<Record<Expecting['kind'], Reader>> = {
  choice: (typed) => closeChoice(typed.words, typed.expecting, typed.vocabulary),
  choices: ({ text, expecting, vocabulary }) => readChoices(text, expecting, vocabulary),
  yesno: yesNoWithin,
  consent: ({ words }) => readConsent(words),
  substances: ({ words, text, expecting, vocabulary }) =>
    readSubstances(words, vocabulary.substances) ?? positionsShown(text, expecting, vocabulary),
  payer: ({ words, vocabulary }) => readPayer(words, vocabulary.payers),
  frequency: ({ words }) => readFrequency(words),
  duration: ({ words }) => readDuration(words),
  count: ({ words }) => readCount(words),
  date: ({ text, words, today }) => readDate(text, words, today),
  age: ({ words }) => readAge(words),
  zip: ({ text }) => readZip(text),
  phone: ({ text }) => readPhone(text),
  email: ({ text }) => readEmail(text),
  name: ({ text }) => readName(text),
  text: ({ text }) => text.trim() || undefined,
};

/** "1 and 3" of the substances shown. Never by letter: a letter is the street name of something else. */
function positionsShown(
  text: string,
  expecting: Expecting,
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  return /^[\d\s,;&+]+(?:and\s*[\d\s,]+)?$/.test(text)
    ? readChoices(text, expecting, vocabulary)
    : undefined;
}

/** Unsure is an answer only where it is one of the choices; elsewhere it is a command. */
function yesNoWithin({ words, expecting }: Typed): FactValue | undefined {
  const verdict = readYesNo(words);
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
  const { expecting, words, vocabulary } = typed;
  if (expecting.kind === 'payer') return namedPayer(typed);
  if (!AMONG_CHOICES.has(expecting.kind)) return undefined;
  const value = exactChoice(words, expecting, vocabulary);
  if (value !== undefined) return expecting.kind === 'choices' ? [value] : value;
  if (expecting.kind === 'consent') return readConsent(words);
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
