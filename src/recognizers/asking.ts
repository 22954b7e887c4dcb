import { FILLERS, MARKED, OPENERS, PAIRS, REQUEST } from './openers.ts';
import type { Token } from './tokens.ts';

/**
 * The parts of a message that ask something: in each sentence from where a question opens to the
 * next pause, and to its end. "I work nights, when do you meet?" has one, without its first clause.
 */
export function questionsIn(text: string, tokens: readonly Token[]): readonly Part[] {
  return sentencesOf(tokens).flatMap((sentence) => {
    const mark = markOf(text, sentence);
    for (const index of sentence.keys()) {
      const starts = isClauseStart(sentence, index);
      if (!starts && mark === 'none') continue;
      const asked = askedIn(text, sentence.slice(index), starts ? mark : 'none');
      if (!asked) continue;
      const pause = asked.findIndex(({ after }, at) => at > 0 && after === 'pause');
      return pause < 0 ? [asked] : [asked.slice(0, pause), asked];
    }
    return [];
  });
}

/** Words between two questions of one sentence. */
const JOINS = new Set('and or also plus y e o u tambien ademas'.split(' '));

/**
 * The questions of a message one by one: "do you take Medicaid and how long is it" has two. In each
 * sentence another begins after a pause or a joining word, where a question can open.
 */
export function eachQuestionIn(text: string, tokens: readonly Token[]): readonly Part[] {
  const parts = questionsIn(text, tokens);
  // Of a question that goes on behind a pause both readings are parts; the longer one has it all.
  const whole = parts.filter((part) => !parts.some((other) => isBeginning(part, other)));
  return whole.flatMap((part) => {
    const opens = [...part.keys()].filter((at) => at === 0 || opensAnother(text, part, at));
    return opens.map((from, at) => withoutJoins(part.slice(from, opens[at + 1])));
  });
}

function isBeginning(part: Part, other: Part): boolean {
  return part !== other && part[0] === other[0] && part.length < other.length;
}

function opensAnother(text: string, part: Part, at: number): boolean {
  const follows = JOINS.has(part[at - 1]?.word ?? '') || part[at]?.after === 'pause';
  return (
    follows &&
    !JOINS.has(part[at]?.word ?? '') &&
    askedIn(text, part.slice(at), 'none') !== undefined
  );
}

function withoutJoins(part: Part): Part {
  const last = part.findLastIndex(({ word }) => !JOINS.has(word));
  return part.slice(0, last + 1);
}

type Part = readonly Token[];

/** A question mark at the end, or one at the start as well: then any word may open the question. */
type Mark = 'none' | 'closing' | 'both';

function sentencesOf(tokens: Part): readonly Part[] {
  const starts = [...tokens.keys()].filter((at) => at === 0 || tokens[at]?.after === 'stop');
  return starts.map((start, at) => tokens.slice(start, starts[at + 1]));
}

function markOf(text: string, sentence: Part): Mark {
  if (/¿\s*$/.test(text.slice(0, sentence[0]?.start))) return 'both';
  return /^[^\p{L}\p{N}]*\?/u.test(text.slice(sentence.at(-1)?.end)) ? 'closing' : 'none';
}

/** True at the first word of a sentence or after a pause, fillers apart. */
function isClauseStart(sentence: Part, index: number): boolean {
  const before = sentence.slice(0, index);
  const from = before.findLastIndex(({ after }) => after === 'pause');
  if (sentence[index]?.after === 'pause') return true;
  return before.slice(Math.max(0, from)).every(({ word }) => FILLERS.has(word));
}

/** What is asked where a question or a request opens here: a request without its opening words. */
function askedIn(text: string, rest: Part, mark: Mark): Part | undefined {
  const request = REQUEST.exec(rest.map(({ word }) => word).join(' '))?.[0];
  if (request !== undefined) return rest.slice(request.split(' ').length);
  const [first, second] = rest;
  if (!first) return undefined;
  const next = second?.word ?? '';
  const opens =
    OPENERS.get(first.word)?.has(next) === false ||
    PAIRS.get(first.word)?.has(next) === true ||
    (MARKED.has(first.word) && (mark !== 'none' || isAccented(text, first))) ||
    (mark === 'both' && rest.length >= SAYS_MORE);
  return opens ? rest : undefined;
}

/** "¿Medicaid?" may be an answer; three words are more than a name. */
const SAYS_MORE = 3;

/** In Spanish the accent tells "cómo" (how) from "como" (like, about, I eat). "Sí" is yes, and asks nothing. */
function isAccented(text: string, { word, start, end }: Token): boolean {
  return word !== 'si' && /[áéíóú]/i.test(text.slice(start, end).normalize('NFC'));
}
