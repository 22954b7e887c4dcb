import { phrasesOf } from '../../../src/recognizers/signals/resemblance/phrases.ts';
import { KINDS, POINTS_A_STEP } from '../../../src/recognizers/signals/resemblance/points.ts';
import type { PointsTable } from '../../../src/recognizers/signals/resemblance/points.ts';

/** Words of a message, and what they tell: one of the signals, or `none`. */
export interface Example {
  readonly words: readonly string[];
  readonly label: string;
}

/** Phrases that fewer examples have are left out: they would learn one sentence by heart. */
const FEWEST = 2;
/** What a large number of points costs: the smaller, the more is believed of rare phrases. */
const COST = 1e-6;
const ROUNDS = 600;
/** The examples have length 1, so that no step of this size goes too far. */
const STEP = 2;
/** Phrases with fewer points than this for and against everything are left out. */
const LEAST_POINTS = 2;

/**
 * Points by which the examples are told apart best: a multinomial logistic regression against `none`,
 * with a cost on the squares of the points, climbed with Nesterov's momentum. The same examples give
 * the same points on every machine.
 */
export function learnPoints(examples: readonly Example[]): PointsTable {
  const phrases = examples.map(({ words }) => [...phrasesOf(words)]);
  const names = commonOf(phrases);
  const number = new Map(names.map((name, at) => [name, at]));
  const rows = phrases.map((some) =>
    Int32Array.from(some.flatMap((name) => number.get(name) ?? [])),
  );
  const truths = examples.map(({ label }) => KINDS.findIndex((signal) => signal === label));
  const weights = descend(rows, truths, names.length);
  const pointsAt = (at: number) =>
    KINDS.map((_, kind) => Math.round((weights[at * WIDTH + kind] ?? 0) * POINTS_A_STEP));
  const ofPhrase = names
    .map((name, at) => [name, pointsAt(at)] as const)
    .filter(([, points]) => points.some((each) => Math.abs(each) >= LEAST_POINTS));
  return { start: pointsAt(names.length), ofPhrase: new Map(ofPhrase) };
}

/** So many numbers a phrase. */
const WIDTH = KINDS.length;

function commonOf(phrases: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of phrases.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count < FEWEST ? [] : [name])).toSorted();
}

/** The weights of every phrase, and at the end of the start, `WIDTH` numbers each. */
function descend(rows: readonly Int32Array[], truths: readonly number[], phrases: number) {
  const size = (phrases + 1) * WIDTH;
  let weights = new Float64Array(size);
  let ahead = weights.slice();
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeAt(ahead, rows, truths, phrases);
    const next = ahead.map((weight, at) => weight - STEP * (slope[at] ?? 0));
    const momentum = (round - 1) / (round + 2);
    ahead = next.map((weight, at) => weight + momentum * (weight - (weights[at] ?? 0)));
    weights = next;
  }
  return weights;
}

function slopeAt(
  weights: Float64Array,
  rows: readonly Int32Array[],
  truths: readonly number[],
  phrases: number,
) {
  const start = phrases * WIDTH;
  const slope = weights.map((weight, at) => (at < start ? 2 * COST * weight : 0));
  rows.forEach((row, at) => {
    const share = 1 / Math.sqrt(Math.max(1, row.length));
    const sums = weights.slice(start);
    for (const phrase of row)
      for (let kind = 0; kind < WIDTH; kind++)
        sums[kind] = sums[kind]! + share * weights[phrase * WIDTH + kind]!;
    const all = sums.reduce((total, sum) => total + Math.exp(sum), 1);
    const errors = sums.map(
      (sum, kind) => (Math.exp(sum) / all - (truths[at] === kind ? 1 : 0)) / rows.length,
    );
    for (const phrase of row)
      for (let kind = 0; kind < WIDTH; kind++)
        slope[phrase * WIDTH + kind] = slope[phrase * WIDTH + kind]! + share * errors[kind]!;
    for (let kind = 0; kind < WIDTH; kind++)
      slope[start + kind] = slope[start + kind]! + errors[kind]!;
  });
  return slope;
}
