import type { FactValue } from '../../machines/facts.ts';
import { choiceSpokenOf, closeChoice, readChoices, readNowadays } from '../choices.ts';
import { readEmail } from '../email.ts';
import type { Expecting } from '../expecting.ts';
import { lastUseAgo, lastUseOn } from '../last-use.ts';
import { withDecimals } from '../number-words.ts';
import { readPhone } from '../phone.ts';
import { readPlace } from '../places/read-place.ts';
import { clausesOf, spelledWords, standing } from '../spoken.ts';
import { readZip } from '../zip.ts';
import { asks } from './asks.ts';
import { readYesNoToldIn } from './read-yes-no.ts';
import { withSafety } from './with-safety.ts';
import { choosing } from './typed.ts';
import type { Typed } from './typed.ts';

type Reader = (typed: Typed) => FactValue | undefined;

/** The answer that a message is as a whole, by the kind of the question. */
export const READERS: Readonly<Record<Expecting['kind'], Reader>> = {
  choice: (typed) => withSafety(choiceOf(typed), typed),
  choices: (typed) =>
    readChoices(typed.text, choosing(typed)) ?? signsOf(typed) ?? householdOf(typed),
  yesno: (typed) => withSafety(readYesNoToldIn(typed), typed),
  consent: ({ words, readers }) => readers.readConsent(words),
  substances: (typed) =>
    typed.readers.readSubstances(typed.words, typed.vocabulary.substances) ?? positionsShown(typed),
  payer: ({ words, vocabulary, readers }) => readers.readPayer(words, vocabulary.payers),
  frequency: ({ words, readers }) => readers.readFrequency(words),
  duration: ({ text, readers }) =>
    // Two sentences are two lengths, and no sum.
    /[.;!?…]\s+\S/.test(text)
      ? undefined
      : readers.readDuration(spelledWords(withDecimals(text), readers.spoken)),
  count: countOf,
  date: ({ text, words, readers, today }) => readers.readDate(text, words, today),
  age: ({ words, readers }) => readers.readAge(words),
  zip: (typed) => readPlace(typed.text) ?? standingZip(typed),
  phone: ({ text }) => readPhone(text) ?? readPhone(withoutOld(text)),
  email: ({ text }) => readEmail(text),
  name: ({ text, readers }) => readers.readName(text),
  text: ({ text }) => text.trim() || undefined,
};

function choiceOf(typed: Typed): string | undefined {
  return (
    closeChoice(typed.words, choosing(typed)) ??
    focusOf(typed) ??
    lastUseOf(typed) ??
    (asks(typed.text)
      ? undefined
      : choiceSpokenOf(clausesOf(typed.text, typed.readers.spoken), choosing(typed)))
  );
}

/** "It used to be 40508, now it is 66048". */
function standingZip({ text, readers }: Typed): string | undefined {
  const clauses = standing(clausesOf(text, readers.spoken), readers.spoken);
  return readZip(clauses.map((words) => words.join(' ')).join(', '));
}

/** Without the parts that say which number not to use. */
function withoutOld(text: string): string {
  const parts = text.split(/[,;]|\.\s|\b(?:but|pero)\b/);
  return parts
    .filter((part) => !/\b(?:not|old|no longer|used to|antes|viejo|ya no|no)\b/i.test(part))
    .join(', ');
}

/** "I drink too much" says what someone came about, and names none of the choices. */
function focusOf({ words, expecting, vocabulary, readers }: Typed): string | undefined {
  return expecting.id === 'needs.focus'
    ? readers.readFocus(words, vocabulary.substances)
    : undefined;
}

/** By how long ago it was, or by its day, rather than by lists of both. */
function lastUseOf({ text, words, expecting, readers, today }: Typed): string | undefined {
  if (expecting.id !== 'use.last') return undefined;
  const ago = lastUseAgo(readers.readTimeAgo(spelledWords(withDecimals(text), readers.spoken)));
  if (ago !== undefined || today === undefined) return ago;
  return lastUseOn(readers.readDate(text, words, today), today);
}

/** "Shaky in the mornings": signs of withdrawal that come on most days are there now. */
function signsOf(typed: Typed): readonly string[] | undefined {
  return typed.expecting.id === 'safety.withdrawal' && !asks(typed.text)
    ? readNowadays(typed.text, choosing(typed))
    : undefined;
}

/** "I live with my sister and she does not drink". */
function householdOf({ text, expecting, readers }: Typed): readonly string[] | undefined {
  return expecting.id === 'home.now' ? readers.readHousehold(text) : undefined;
}

/** "1 and 3" of the substances shown. Never by letter: a letter is the street name of something else. */
function positionsShown(typed: Typed): readonly string[] | undefined {
  return /^[\d\s,;&+]+(?:(?:and|y)\s*[\d\s,]+)?$/.test(typed.text)
    ? readChoices(typed.text, choosing(typed))
    : undefined;
}

/** A screening item is scored by one number; elsewhere a range or an amount answers as well. */
function countOf({ text, expecting, readers }: Typed): FactValue | undefined {
  const count = readers.readCount(spelledWords(withDecimals(text), readers.spoken));
  return typeof count !== 'number' && expecting.id.startsWith('screening.') ? undefined : count;
}
