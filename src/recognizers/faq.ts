import { eachQuestionIn, questionsIn } from './asking.ts';
import { indexOf } from './faq-index.ts';
import type { FaqIndex } from './faq-index.ts';
import { isPlea } from './plea.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Named } from './vocabulary.ts';

/** Longer messages are stories; a question in them is for a person to read. */
const MOST_WORDS = 40;

/** How alike a question must be to an entry, from 0 to 1. */
const ALIKE = 0.6;

/** How far the best entry must be ahead of the next: two that fit as well as each other are no answer. */
const AHEAD = 0.025;

/** How much a question must share with a wording: "what" alone, found everywhere, is not enough. */
const SHARED = 2;

/** Where one word is all that a question says, it must be most of what a wording says. */
const ONE_TERM = 0.65;

/** How much the nearest single wording counts; the rest is for an entry's wordings together. */
const ONE_WORDING = 0.65;

/**
 * The entry that a message asks for, or undefined. Only a question or a request counts, or one of
 * an entry's own wordings in full: "detox" or "Medicaid" alone may be an answer to what was asked,
 * and taking an answer for a question would lose it. A plea for help asks for none of them. Time is
 * linear in the length of the text.
 *
 * @example hearFaq('how many hours is it a week?', entries) // 'hours'
 */
export function hearFaq(text: string, entries: readonly Named[]): string | undefined {
  const tokens = tokenize(text);
  if (tokens.length === 0 || tokens.length > MOST_WORDS || isPlea(text)) return undefined;
  const index = indexOf(entries);
  return (
    index.wordings.get(phrase(tokens)) ??
    questionsIn(text, tokens)
      .map((part) => entryFor(part, index))
      .find((id) => id !== undefined)
  );
}

/** A question of a message, and its entry if there is one. */
export interface AskedInPart {
  readonly part: readonly Token[];
  readonly entry?: string | undefined;
}

/**
 * Each question of a message that asks several, with the entry that it asks for. Empty where a
 * message asks one alone, is one of an entry's own wordings, or is a story.
 */
export function hearEachFaq(text: string, entries: readonly Named[]): readonly AskedInPart[] {
  const tokens = tokenize(text);
  const index = indexOf(entries);
  if (tokens.length > MOST_WORDS || index.wordings.has(phrase(tokens))) return [];
  const parts = eachQuestionIn(text, tokens);
  return parts.length > 1 ? parts.map((part) => ({ part, entry: entryFor(part, index) })) : [];
}

function entryFor(part: readonly Token[], index: FaqIndex): string | undefined {
  const said = phrase(part);
  return isPlea(said) ? undefined : (index.wordings.get(said) ?? nearest(part, index));
}

const phrase = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ');

/** The one entry that a question is plainly closest to. */
function nearest(question: readonly Token[], index: FaqIndex): string | undefined {
  const terms = index.termsOf(question.map(({ word }) => word));
  const scores = new Map<string, number>();
  for (const { id, terms: wording } of index.asks) {
    const score = likeness(terms, wording, index.entries.get(id), index);
    scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < ALIKE || best[1] - (next?.[1] ?? 0) < AHEAD) return undefined;
  return best[0];
}

/** Dice's coefficient with one wording, and the share of the question that the whole entry covers. */
function likeness(
  terms: ReadonlySet<string>,
  wording: ReadonlySet<string>,
  entry: ReadonlySet<string> = wording,
  { weigh }: FaqIndex,
): number {
  const shared = (others: ReadonlySet<string>) => [...terms].filter((term) => others.has(term));
  const [asked, wanted, common] = [terms, wording, shared(wording)].map(weigh);
  // What a wording consists of is enough, however little that is.
  if (!asked || !wanted || !common || common < Math.min(SHARED, wanted)) return 0;
  const alike = (2 * common) / (asked + wanted);
  if (terms.size === 1 && alike < ONE_TERM) return 0;
  const covered = weigh(shared(entry)) / asked;
  return ONE_WORDING * alike + (1 - ONE_WORDING) * covered;
}
