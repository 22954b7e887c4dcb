import { phrases } from './choice-phrases.ts';
import type { Choice, Expecting } from './expecting.ts';
import { mentioned } from './mentions.ts';
import type { Phrase } from './mentions.ts';
import { nearlySame } from './one-edit.ts';
import { only } from './only.ts';
import { wordsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a language goes about picking one of several. */
export interface ChoiceWords {
  /** Words around an answer that say nothing about which one it is. Never "not", "no" or "never". */
  readonly filler: ReadonlySet<string>;
  /** Words around a position: "the", "one", "option". */
  readonly aroundPosition: ReadonlySet<string>;
  /** First to tenth, each in all its forms. */
  readonly ordinals: readonly (readonly string[])[];
  /** The last of those shown. */
  readonly last: ReadonlySet<string>;
  /** Words that turn a phrase round. */
  readonly negations: ReadonlySet<string>;
  /** How a sentence opens that leaves one answer: "I can only do". What follows is the answer. */
  readonly opening: RegExp;
  /** What says that something is so on most days: so it is now. Global, of folded words. */
  readonly nowadays: RegExp;
  /** "Now", as the choices say it, and how they are told to feel: "I get". */
  readonly now: string;
  readonly feels: RegExp;
  /** Words between the parts of a list. */
  readonly joiners: RegExp;
  /** The words with numbers as digits. */
  readonly withDigits: (words: readonly string[]) => readonly string[];
}

/** What choosing needs to know: the choices shown, how people name them, and the language. */
export interface Choosing {
  readonly expecting: Expecting;
  readonly vocabulary: Vocabulary;
  readonly choiceWords: ChoiceWords;
}

/** The value of the choice whose position, label, value or synonym the message is, word for word. */
export function exactChoice(words: readonly string[], choosing: Choosing): string | undefined {
  const choices = choosing.expecting.choices ?? [];
  const at = position(words, choices.length, choosing.choiceWords);
  if (at !== undefined) return choices[at]?.value;
  const said = words.join(' ');
  return only(
    choices
      .filter((choice) => phrases(choice, choosing).some((each) => each.join(' ') === said))
      .map((choice) => choice.value),
  );
}

/**
 * The value of the one choice that the message can mean: by its phrases with filler left out, then
 * with misspellings, then by words that appear in this choice alone. Several readings are none.
 */
export function closeChoice(words: readonly string[], choosing: Choosing): string | undefined {
  const choices = choosing.expecting.choices ?? [];
  const { filler, negations } = choosing.choiceWords;
  const content = (phrase: readonly string[]) => phrase.filter((word) => !filler.has(word));
  const said = content(words);
  if (said.length === 0) return undefined;
  const like = (test: (phrase: readonly string[]) => boolean) =>
    choices.filter((choice) => phrases(choice, choosing).some(test)).map((choice) => choice.value);
  const stages = [
    () => like((phrase) => content(phrase).join(' ') === said.join(' ')),
    () => like((phrase) => nearlySame(said, content(phrase)) || nearlySame(words, phrase)),
    () => partOfLabel(said, choices, negations),
  ];
  for (const stage of stages) {
    const found = stage();
    if (found.length > 0) return only(found);
  }
  return undefined;
}

/** Questions where a word in passing decides too much: they are answered, not read out of a story. */
const PLAINLY_ANSWERED =
  /^(?:safety|screening|consent)\.|^review|^(?:needs\.focus|who\.for|who\.knows|treatment\.returned)$/;

/** The value of the one choice that is spoken of anywhere in a message: "I work nights, so mornings". */
export function choiceSpokenOf(clauses: Clauses, choosing: Choosing): string | undefined {
  if (PLAINLY_ANSWERED.test(choosing.expecting.id)) return undefined;
  const said = mentionsIn(clauses, choosing);
  return said.includes('denied') ? undefined : only(said.flat());
}

/** True where a part of a message denies one of these choices: "no evenings". */
export function isDenied(values: ReadonlySet<string>, text: string, choosing: Choosing): boolean {
  const parts = partsOf(text, choosing.choiceWords).map(wordsOf);
  return mentionsIn(parts, choosing, values).includes('denied');
}

type Clauses = readonly (readonly string[])[];

/** What each clause says of the choices, or of some of them. */
function mentionsIn(clauses: Clauses, choosing: Choosing, among?: ReadonlySet<string>) {
  const { filler, negations } = choosing.choiceWords;
  const content = (phrase: readonly string[]) => phrase.filter((word) => !filler.has(word));
  const known = (choosing.expecting.choices ?? [])
    .filter(({ value }) => among?.has(value) ?? true)
    .flatMap((choice) =>
      phrases(choice, choosing).map((each) => ({ value: choice.value, words: each })),
    );
  // "En detox" without its "en" is only what the question is about: such a phrase is looked for whole.
  const isOneWord = ({ words }: Phrase) => words.length > 1 && content(words).length < 2;
  const whole = known.filter(isOneWord);
  const others = known
    .filter((phrase) => !isOneWord(phrase))
    .map(({ value, words }) => ({ value, words: content(words) }));
  return clauses.flatMap((clause) => [
    mentioned(content(clause), others, negations),
    mentioned(clause, whole, negations),
  ]);
}

/**
 * The choices whose label has all of these words. None at all where a label turns them round: half
 * of "do not contact me" is not "contact me".
 */
function partOfLabel(
  said: readonly string[],
  choices: readonly Choice[],
  negations: ReadonlySet<string>,
): readonly string[] {
  const isNegated = (phrase: readonly string[]) => phrase.some((word) => negations.has(word));
  const found = choices.filter(({ label }) => {
    const words = wordsOf(label);
    return said.every((word) => words.includes(word));
  });
  const turned = found.some(({ label }) => isNegated(wordsOf(label)) !== isNegated(said));
  return turned ? [] : found.map((choice) => choice.value);
}

/**
 * Every choice named in a list ("1, 3 and 4", "call and text"), in the order shown. Undefined where
 * one part is not understood, or where "none" stands beside something else.
 */
export function readChoices(text: string, choosing: Choosing): readonly string[] | undefined {
  const values = choicesIn(text, choosing);
  if (values.length === 0 || values.includes(undefined)) return undefined;
  if (values.includes('none') && new Set(values).size > 1) return undefined;
  return (choosing.expecting.choices ?? [])
    .map((choice) => choice.value)
    .filter((each) => values.includes(each));
}

/** The choices that parts of a message are, whatever the other parts say. */
export function choicesNamed(text: string, choosing: Choosing): readonly string[] {
  return choicesIn(text, choosing).filter((value) => value !== undefined);
}

/** The choice that the message is, or that each of its parts is. */
function choicesIn(text: string, choosing: Choosing): readonly (string | undefined)[] {
  const read = (part: string) => {
    const words = wordsOf(part);
    const rest = words.join(' ').replace(choosing.choiceWords.opening, '').split(' ');
    return (
      exactChoice(words, choosing) ??
      closeChoice(words, choosing) ??
      (rest.length < words.length ? closeChoice(rest, choosing) : undefined)
    );
  };
  const whole = read(text);
  return whole === undefined ? partsOf(text, choosing.choiceWords).map(read) : [whole];
}

/**
 * The choices of how somebody feels now, told of most days: "shaky and sweaty in the mornings".
 * Undefined where one part is not understood, is denied, or is of another time.
 */
export function readNowadays(text: string, choosing: Choosing): readonly string[] | undefined {
  const { nowadays, now, feels, negations } = choosing.choiceWords;
  const said = wordsOf(text).join(' ');
  const left = said.replace(nowadays, ' ');
  if (left === said || left.split(' ').some((word) => negations.has(word))) return undefined;
  const values = partsOf(text, choosing.choiceWords).flatMap((part) => {
    const words = wordsOf(part).join(' ');
    const felt = words.replace(nowadays, ' ').trim().replace(feels, '').trim();
    return felt === ''
      ? []
      : [
          closeChoice(wordsOf(part), choosing) ??
            exactChoice(`${felt} ${now}`.split(/ +/), choosing),
        ];
  });
  if (values.length === 0 || values.includes(undefined)) return undefined;
  return (choosing.expecting.choices ?? [])
    .map(({ value }) => value)
    .filter((each) => values.includes(each));
}

function partsOf(text: string, { joiners }: ChoiceWords): readonly string[] {
  const digitsAlone = /^[\d\s]+$/.test(text);
  const parts = digitsAlone
    ? text.split(/\s/)
    : text.split(/[,;&+/\n]/).flatMap((part) => part.split(joiners));
  return parts.filter((part) => wordsOf(part).length > 0);
}

/** "2", "#2", "option 2", "b", "the second one". */
function position(
  words: readonly string[],
  count: number,
  { aroundPosition, ordinals, last, withDigits }: ChoiceWords,
): number | undefined {
  const rest = words.filter((word) => !aroundPosition.has(word));
  const named = (rest.length > 0 ? rest : words).map((word) =>
    word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'),
  );
  const [said, ...more] = withDigits(named);
  if (said === undefined || more.length > 0) return undefined;
  const letter = /^[a-z]$/.test(said) ? said.charCodeAt(0) - 97 : -1;
  const ordinal = ordinals.findIndex((forms) => forms.includes(said));
  if (last.has(said)) return count - 1;
  const at = /^\d{1,2}$/.test(said) ? Number(said) - 1 : Math.max(letter, ordinal);
  return at >= 0 && at < count ? at : undefined;
}
