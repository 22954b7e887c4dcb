import type { Token } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';

interface Part {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
  /** Other words that may stand before it. */
  readonly gap: number;
}

/** A compiled pattern; see `compile`. */
export interface Pattern {
  readonly parts: readonly Part[];
  readonly lexicon: Lexicon;
}

/** Words a `..` may stand for. Small, so that matching stays linear in the length of a message. */
const GAP = 3;

/**
 * Compiles a rule's words. A word stands for itself, a word in capitals for its class, `a|b` for
 * either, a `?` at the end for "or nothing", and `..` for up to three other words.
 *
 * @example compile('WANT to? DIE', english) // "wants to die", "wanna die", "want to just die"
 * @throws RangeError for a class that does not exist: a mistake in a rule.
 */
export function compile(source: string, lexicon: Lexicon): Pattern {
  const parts: Part[] = [];
  let gap = 0;
  for (const each of source.split(' ')) {
    if (each === '..') {
      gap = GAP;
      continue;
    }
    const optional = each.endsWith('?');
    const alternatives = (optional ? each.slice(0, -1) : each).split('|');
    const unknown = alternatives.find((name) => /^[A-Z]{2,}$/.test(name) && !lexicon.isSense(name));
    if (unknown)
      throw new RangeError(`The rule "${source}" names "${unknown}", which is no class of words.`);
    parts.push({ alternatives, optional, gap });
    gap = 0;
  }
  return { parts, lexicon };
}

/** False where none of a message's words can begin the pattern: most rules end here. */
export function canStart({ parts, lexicon }: Pattern, words: ReadonlySet<string>): boolean {
  const [first] = parts;
  if (!first || first.optional) return true;
  for (const word of words)
    if (first.alternatives.some((each) => fits(word, each, lexicon))) return true;
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
  const { parts, lexicon } = pattern;
  const part = parts[at];
  if (!part) return from;
  const first = from === start;
  for (let index = from, skipped = 0, adverbs = 0; index < words.length; index++) {
    const token = words[index];
    // What stands between two parts is one thought: it does not reach across a sentence's end.
    if (!token || (skipped > 0 && token.after === 'stop')) break;
    if (part.alternatives.some((each) => fits(token.word, each, lexicon))) {
      const end = match(pattern, at + 1, words, start, index + 1);
      if (end !== undefined) return end;
    }
    if (first) break;
    // A denial is never passed over: "he does not hit me".
    if (lexicon.hasSense(token.word, 'NOT')) break;
    if (lexicon.isAdverb(token.word) && adverbs < 2) adverbs++;
    else if (++skipped > part.gap) break;
  }
  return part.optional ? match(pattern, at + 1, words, start, from) : undefined;
}

function fits(word: string, alternative: string, lexicon: Lexicon): boolean {
  return word === alternative || lexicon.hasSense(word, alternative);
}
