import { only } from './only.ts';
import { clausesOf } from './spoken.ts';
import type { SpokenWords } from './spoken.ts';

/** Words that speak for one choice, in a clause of folded words. */
export interface Clue {
  readonly value: string;
  readonly says: RegExp;
  /** It is said by denying something ("no car"), so that a denial does not turn it round. */
  readonly isDenial: boolean;
}

/** By question; of the clues of a question the first that is found in a clause counts. */
export type Clues = Readonly<Record<string, readonly Clue[]>>;

/** A clue by parts of words that begin at a word's start. */
export function clue(value: string, ...parts: readonly string[]): Clue {
  return { value, says: new RegExp(`\\b(?:${parts.join('|')})\\b`), isDenial: false };
}

/** A clue that denials take nothing from. */
export const denialClue = (value: string, ...parts: readonly string[]): Clue => ({
  ...clue(value, ...parts),
  isDenial: true,
});

export interface ClueWords {
  readonly clues: Clues;
  /** Words that open another clause without a comma. */
  readonly joins: ReadonlySet<string>;
  /** Clauses that conclude: what they say goes before the others. */
  readonly concludes: RegExp;
  readonly denies: RegExp;
  readonly or: RegExp;
}

/** More is a story. */
const MOST_CLAUSES = 14;
const LONGEST = 400;

/**
 * The choices that a sentence speaks for by the kind of words in it: "my aunt says she'll run me up
 * there". The clauses that have none say nothing; to have nothing gives way to what one has.
 */
export function cluesIn(text: string, question: string, of: ClueWords, spoken: SpokenWords) {
  const clues = of.clues[question];
  if (clues === undefined) return [];
  const { spelled } = spoken;
  const clauses = clausesOf(text, { spelled, joins: of.joins }).map((words) => words.join(' '));
  if (clauses.length > MOST_CLAUSES || text.length > LONGEST) return [];
  const told = clauses.map((said) => ({ said, value: valueIn(said, clues, of) }));
  const last = told.findLast(({ value }) => value !== undefined);
  if (last?.value !== undefined && !HOLDS_TOGETHER.test(question) && of.concludes.test(last.said))
    return [last.value];
  const values = [...new Set(told.flatMap(({ value }) => value ?? []))];
  return values.length > 1 ? values.filter((value) => !GIVES_WAY.has(value)) : values;
}

/** Questions of which all that is said is so at once: one drinks there, "but it is safe". */
const HOLDS_TOGETHER = /^(?:home\.now|treatment\.prior)$/;

/** Choices that are said of the rest: they give way to what is said besides. */
const GIVES_WAY: ReadonlySet<string> = new Set(['none', 'detox_only', 'safe_sober']);

/** Of "mornings or evenings" neither is said. */
function valueIn(
  said: string,
  clues: readonly Clue[],
  { denies, or }: ClueWords,
): string | undefined {
  const isDenied = denies.test(said);
  const inPart = (part: string) =>
    clues.find(({ says, isDenial }) => (isDenial || !isDenied) && says.test(part))?.value;
  const value = inPart(said);
  const others = said.split(or).map(inPart);
  return others.every((other) => other === undefined || other === value) ? value : undefined;
}

/** The one choice that is spoken for, of those shown. */
export const choiceByClues = (values: readonly string[], shown: readonly string[]) =>
  only(values.filter((value) => shown.includes(value)));
