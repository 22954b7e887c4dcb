import type { Choice, Expecting } from '../expecting.ts';
import { nearlySame } from '../one-edit.ts';
import { only } from '../only.ts';
import { wordsOf } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { withDigits } from './numbers.ts';

/** Words around an answer that say nothing about which one it is. Never "not", "no" or "never". */
const FILLER = new Set(
  (
    'i im ive id am is are was were be been a an the my our his her to for of at on it its thats that this ' +
    'have has had do did just please think guess probably maybe would like well um uh so yes yeah ' +
    'he hes she shes they we us one option number choice answer really feel'
  ).split(' '),
);

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The value of the choice whose position, label, value or synonym the message is, word for word. */
export function exactChoice(
  words: readonly string[],
  expecting: Expecting,
  vocabulary: Vocabulary,
): string | undefined {
  const choices = expecting.choices ?? [];
  const at = position(words, choices.length);
  if (at !== undefined) return choices[at]?.value;
  const said = words.join(' ');
  return only(
    choices
      .filter((choice) =>
        phrases(choice, expecting, vocabulary).some((each) => each.join(' ') === said),
      )
      .map((choice) => choice.value),
  );
}

/**
 * The value of the one choice that the message can mean: by its phrases with filler left out, then
 * with misspellings, then by words that appear in this choice alone. Several readings are none.
 */
export function closeChoice(
  words: readonly string[],
  expecting: Expecting,
  vocabulary: Vocabulary,
): string | undefined {
  const choices = expecting.choices ?? [];
  const said = content(words);
  if (said.length === 0) return undefined;
  const like = (test: (phrase: readonly string[]) => boolean) =>
    choices
      .filter((choice) => phrases(choice, expecting, vocabulary).some(test))
      .map((choice) => choice.value);
  const stages = [
    () => like((phrase) => content(phrase).join(' ') === said.join(' ')),
    () => like((phrase) => nearlySame(said, content(phrase)) || nearlySame(words, phrase)),
    () => partOfLabel(said, choices),
  ];
  for (const stage of stages) {
    const found = stage();
    if (found.length > 0) return only(found);
  }
  return undefined;
}

/**
 * The choices whose label has all of these words. None at all where a label turns them round: half
 * of "do not contact me" is not "contact me".
 */
function partOfLabel(said: readonly string[], choices: readonly Choice[]): readonly string[] {
  const found = choices.filter(({ label }) => {
    const words = wordsOf(label);
    return said.every((word) => words.includes(word));
  });
  const turned = found.some(({ label }) => isNegated(wordsOf(label)) !== isNegated(said));
  return turned ? [] : found.map((choice) => choice.value);
}

function isNegated(phrase: readonly string[]): boolean {
  return phrase.some((word) => /^(?:not|no|dont|never)$/.test(word));
}

/**
 * Every choice named in a list ("1, 3 and 4", "call and text"), in the order shown. Undefined where
 * one part is not understood, or where "none" stands beside something else.
 */
export function readChoices(
  text: string,
  expecting: Expecting,
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  const read = (part: string) => {
    const words = wordsOf(part);
    return exactChoice(words, expecting, vocabulary) ?? closeChoice(words, expecting, vocabulary);
  };
  const whole = read(text);
  const values = whole === undefined ? partsOf(text).map(read) : [whole];
  if (values.length === 0 || values.includes(undefined)) return undefined;
  if (values.includes('none') && new Set(values).size > 1) return undefined;
  return (expecting.choices ?? [])
    .map((choice) => choice.value)
    .filter((each) => values.includes(each));
}

function partsOf(text: string): readonly string[] {
  const digitsAlone = /^[\d\s]+$/.test(text);
  const parts = text.split(digitsAlone ? /\s/ : /[,;&+/\n]|\band\b|\bplus\b|\balso\b/i);
  return parts.filter((part) => wordsOf(part).length > 0);
}

/** "2", "#2", "option 2", "b", "the second one". */
function position(words: readonly string[], count: number): number | undefined {
  const rest = words.filter((word) => !/^(?:option|number|choice|answer|the|one)$/.test(word));
  const [said, ...more] = withDigits(rest.length > 0 ? rest : words);
  if (said === undefined || more.length > 0) return undefined;
  const letter = /^[a-z]$/.test(said) ? said.charCodeAt(0) - 97 : -1;
  const at = /^\d{1,2}$/.test(said) ? Number(said) - 1 : Math.max(letter, ORDINALS.indexOf(said));
  return at >= 0 && at < count ? at : undefined;
}

function phrases(
  choice: Choice,
  { id }: Expecting,
  { synonyms }: Vocabulary,
): readonly (readonly string[])[] {
  const said = synonyms[id]?.[choice.value] ?? [];
  return [choice.label, choice.value.replaceAll('_', ' '), ...said].map(wordsOf);
}

function content(words: readonly string[]): readonly string[] {
  return words.filter((word) => !FILLER.has(word));
}
