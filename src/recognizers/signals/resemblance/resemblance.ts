import { passagesOf } from './passages.ts';
import type { Passage } from './passages.ts';
import { phrasesOf } from './phrases.ts';
import { POINTS_TABLE } from './points-table.ts';
import { KINDS, POINTS_A_STEP, readPoints } from './points.ts';
import type { Points, PointsTable } from './points.ts';

/** The table that `npm run points` made. */
const POINTS = readPoints(POINTS_TABLE);

/** How much a message is like sentences of danger that people wrote, and which danger. */
export interface Resemblance {
  readonly signal: (typeof KINDS)[number];
  /** The natural logarithm of the odds of danger; 0 is as likely as not. */
  readonly odds: number;
  /** How many words the passage has. */
  readonly words: number;
  readonly quote: string;
}

/** The passage of a message that is most like danger. Undefined for a message without words. */
export function resemblanceOf(text: string): Resemblance | undefined {
  let most: { passage: Passage; points: Points; odds: number } | undefined;
  for (const passage of passagesOf(text)) {
    const points = pointsOf(phrasesOf(passage.words), POINTS);
    const odds = oddsOf(points);
    if (!most || odds > most.odds) most = { passage, points, odds };
  }
  if (!most) return undefined;
  const { passage, points, odds } = most;
  const signal = KINDS[points.indexOf(Math.max(...points))] ?? KINDS[0];
  return {
    signal,
    odds,
    words: passage.words.length,
    quote: text.slice(passage.start, passage.end),
  };
}

/**
 * The points of a passage for each signal. They are a sum over its known phrases, divided by the root
 * of their number: a long passage has no more to say than a short one.
 */
export function pointsOf(phrases: ReadonlySet<string>, { start, ofPhrase }: PointsTable): Points {
  const sums = start.map(() => 0);
  let known = 0;
  for (const phrase of phrases) {
    const points = ofPhrase.get(phrase);
    if (!points) continue;
    known++;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (points[at] ?? 0);
  }
  const share = 1 / Math.sqrt(Math.max(1, known));
  return start.map((begin, at) => begin + share * (sums[at] ?? 0));
}

/** The odds of any danger against none. */
function oddsOf(points: Points): number {
  return Math.log(points.reduce((sum, each) => sum + Math.exp(each / POINTS_A_STEP), 0));
}

/** The phrases of a quote that speak most for a signal, with their points, the most telling first. */
export function tellingPhrases(
  { signal, quote }: Resemblance,
  most = 6,
): readonly (readonly [phrase: string, points: number])[] {
  const at = KINDS.indexOf(signal);
  const [whole] = passagesOf(quote, Infinity);
  return [...phrasesOf(whole?.words ?? [])]
    .map((phrase) => [phrase, POINTS.ofPhrase.get(phrase)?.[at] ?? 0] as const)
    .filter(([, points]) => points > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most);
}
