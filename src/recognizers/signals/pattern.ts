import type { Token } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';

interface Part {
  /** Words and classes, any of which will do. */
  readonly alternatives: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly senses: readonly string[];
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
 * @throws RangeError for a class that does not exist or a "?" amid alternatives: a mistake in a rule.
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
    if (alternatives.some((name) => name.endsWith('?')))
      throw new RangeError(
        `The rule "${source}" has a "?" inside "${each}": it belongs at the end.`,
      );
    const senses = alternatives.filter((name) => lexicon.isSense(name));
    parts.push({ alternatives, words: new Set(alternatives), senses, optional, gap });
    gap = 0;
  }
  return { parts, lexicon };
}

/** The words and classes that a match can begin with. */
export function openersOf({ parts }: Pattern): readonly string[] {
  const last = parts.findIndex(({ optional }) => !optional);
  return parts.slice(0, last + 1).flatMap(({ words }) => [...words]);
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
    if (!token || (!first && token.after === 'stop')) break;
    if (fits(token.word, part, lexicon)) {
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

function fits(word: string, part: Part, lexicon: Lexicon): boolean {
  return part.words.has(word) || part.senses.some((sense) => lexicon.hasSense(word, sense));
}
