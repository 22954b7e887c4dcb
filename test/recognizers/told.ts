import type { FactValue } from '../../src/machines/facts.ts';
import type { Language } from '../../src/machines/settings.ts';
import { questionOf } from '../../src/machines/topics/index.ts';
import { hear } from '../../src/recognizers/hear.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { readCases } from './cases/read-cases.ts';

/** A message in which someone tells several facts at once, and what it plainly states. */
export interface Told {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Other right values. */
  readonly accept?: Readonly<Record<string, readonly FactValue[]>>;
  /** Facts that a reader may or may not take. */
  readonly may?: readonly string[];
}

export const TOLD: readonly Told[] = ['volunteered', 'volunteered-more'].flatMap((name) =>
  readCases<Told>(name),
);

/** Signs of withdrawal and thoughts of suicide are always asked, whatever was said before. */
const ALWAYS_ASKED = ['withdrawal', 'thoughts', 'safety_now'];

/** The facts that a message is taken to state, by their ids. */
export function factsTold(text: string, lang: Language): Record<string, FactValue> {
  const { volunteered = [] } = hear(text, { lang, vocabulary: vocabularyFor(lang) });
  return Object.fromEntries(
    volunteered.map((each) => [questionOf(each.question).fact, each.value]),
  );
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Facts taken rightly, wrongly and not at all; of a list each entry is a fact. */
export function tallyOf(rows: readonly Told[]): Tally {
  const tally = { right: 0, wrong: 0, missed: 0 };
  for (const row of rows) count(row, factsTold(row.text, row.lang), tally);
  return tally;
}

function count({ facts, accept = {}, may = [] }: Told, taken: Told['facts'], tally: Tally): void {
  for (const id of new Set([...Object.keys(facts), ...Object.keys(taken)])) {
    if (ALWAYS_ASKED.includes(id)) continue;
    const [stated, got] = [facts[id], taken[id]];
    const isRight = [stated, ...(accept[id] ?? [])].some((each) => same(each, got));
    if (got === undefined) tally.missed += 1;
    else if (isRight) tally.right += isList(got) ? got.length : 1;
    else if (stated === undefined && may.includes(id)) continue;
    else if (isList(stated) && isList(got)) {
      const shared = got.filter((each) => stated.includes(each)).length;
      tally.right += shared;
      tally.wrong += got.length - shared;
      tally.missed += stated.length - shared;
    } else tally.wrong += isList(got) ? got.length : 1;
  }
}

function same(a: FactValue | undefined, b: FactValue | undefined): boolean {
  const plain = (value: typeof a) => JSON.stringify(isList(value) ? [...value].sort() : value);
  return a !== undefined && plain(a) === plain(b);
}

/** Array.isArray does not narrow readonly arrays. */
const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
