import type { Token } from '../../tokens.ts';
import { hasSense, isAdverb, isSense } from './senses.ts';

interface Part {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
  /** Other words that may stand before it. */
  readonly gap: number;
}

/** A compiled pattern; see `compile`. */
export type Pattern = readonly Part[];

/** Words a `..` may stand for. Small, so that matching stays linear in the length of a message. */
const GAP = 3;

/**
 * Compiles a rule's words. A word stands for itself, a word in capitals for its class, `a|b` for
 * either, a `?` at the end for "or nothing", and `..` for up to three other words.
 *
 * @example compile('WANT to? DIE') // "wants to die", "wanna die", "want to just die"
 * @throws RangeError for a class that does not exist: a mistake in a rule.
 */
export function compile(source: string): Pattern {
  const parts: Part[] = [];
  let gap = 0;
  for (const each of source.split(' ')) {
    if (each === '..') {
      gap = GAP;
      continue;
    }
    const optional = each.endsWith('?');
    const alternatives = (optional ? each.slice(0, -1) : each).split('|');
    const unknown = alternatives.find((name) => /^[A-Z]{2,}$/.test(name) && !isSense(name));
    if (unknown)
      throw new RangeError(`The rule "${source}" names "${unknown}", which is no class of words.`);
    parts.push({ alternatives, optional, gap });
    gap = 0;
  }
  return parts;
}

/** False where none of a message's words can begin the pattern: most rules end here. */
export function canStart(pattern: Pattern, words: ReadonlySet<string>): boolean {
  const [first] = pattern;
  if (!first || first.optional) return true;
  for (const word of words) if (first.alternatives.some((each) => fits(word, each))) return true;
  return false;
}

/** Where a match that starts at this word ends (exclusive), or undefined. */
export function matchAt(
  pattern: Pattern,
  words: readonly Token[],
  start: number,
): number | undefined {
  return match(pattern, 0, words, start, start);
}

function match(
  pattern: Pattern,
  at: number,
  words: readonly Token[],
  start: number,
  from: number,
): number | undefined {
  const part = pattern[at];
  if (!part) return from;
  const first = from === start;
  for (let index = from, skipped = 0, adverbs = 0; index < words.length; index++) {
    const token = words[index];
    // What stands between two parts is one thought: it does not reach across a sentence's end.
    if (!token || (skipped > 0 && token.after === 'stop')) break;
    if (part.alternatives.some((each) => fits(token.word, each))) {
      const end = match(pattern, at + 1, words, start, index + 1);
      if (end !== undefined) return end;
    }
    if (first) break;
    // A denial is never passed over: "he does not hit me".
    if (hasSense(token.word, 'NOT')) break;
    if (isAdverb(token.word) && adverbs < 2) adverbs++;
    else if (++skipped > part.gap) break;
  }
  return part.optional ? match(pattern, at + 1, words, start, from) : undefined;
}

function fits(word: string, alternative: string): boolean {
  return word === alternative || hasSense(word, alternative);
}
