import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';

/** Who begins a thought of their own. */
const SUBJECTS = wordSet(
  'i im ive ill id he hes she shes they theyre theyve we were weve you my his her our someone somebody tonight today yesterday now last this',
);
/** What joins two thoughts: a time in one of them says nothing of the other. */
const JOINTS = wordSet('and but so then because cuz cause bc though although yet plus');
/** A time that stands in front is that of the whole sentence: "In 2009 I …", "Two years ago my …". */
const FRONTED = wordSet(
  'in when back as at growing years long once during many decades ages some about around before',
);
/** How far a sentence is looked at, in words to each side. */
const REACH = 12;

/**
 * The words that a time must stand among to be that of a match: not "my father died ten years ago and
 * I took his pills", nor "eight years sober and I overdosed".
 */
export function ownClause(words: readonly Token[], { start, end }: Span): readonly Token[] {
  let from = start;
  while (from > 0 && start - from < REACH && !isOpening(words, from)) from--;
  let to = end;
  while (to < words.length && to - end < REACH && !isOpening(words, to)) to++;
  return [...fronted(words, from), ...words.slice(from, to)];
}

/** Whether a new thought begins here. */
function isOpening(words: readonly Token[], at: number): boolean {
  const here = words[at];
  const before = words[at - 1];
  if (!here || here.after === 'stop') return true;
  if (!SUBJECTS.has(here.word) || !before) return false;
  return here.after === 'pause' ? !isTime(words, at) : JOINTS.has(before.word);
}

/** "Years ago, I …", "When I was 16, I …": what ended with the comma was nothing but a time. */
function isTime(words: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first > 0 && words[first]?.after === 'space') first--;
  return isFrontedAt(words, first);
}

function isFrontedAt(words: readonly Token[], first: number): boolean {
  if (FRONTED.has(words[first]?.word ?? '')) return true;
  // "It was 1994 and I …".
  if (words.slice(first, first + 3).some(({ word }) => /^(?:19|20)\d\d$/.test(word))) return true;
  return words
    .slice(first, first + 5)
    .some(({ word }, index, all) => word === 'ago' && !all.slice(0, index).some(isSubject));
}

function isSubject({ word }: Token): boolean {
  return SUBJECTS.has(word);
}

/** The time that the sentence of this word begins with, if it does. */
function fronted(words: readonly Token[], from: number): readonly Token[] {
  let first = from;
  while (first > 0 && from - first < REACH * 2 && words[first]?.after !== 'stop') first--;
  return first < from && isFrontedAt(words, first)
    ? words.slice(first, Math.min(from, first + 7))
    : [];
}
