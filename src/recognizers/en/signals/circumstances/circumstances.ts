import { sentence, wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { isTakenBack } from './taken-back.ts';
import { TURNS } from './turns.ts';

/*
 * What stands around a match. Each question here can only make a match quieter, so each is narrow:
 * in doubt the match stands, and a person is asked or helped.
 */

const FEAR = wordSet('afraid scared worried fear worry terrified nervous risk chance');
const MODALS = wordSet('will would can could should might does do');

/** "I'm afraid that …", "will I have …": feared or asked, not said to be so. */
export function isFeared(words: readonly Token[], span: Span): boolean {
  const feared = words
    .slice(Math.max(0, span.start - 6), span.start)
    .some((token) => FEAR.has(token.word));
  const [first, second] = sentence(words, span, 12);
  return (
    feared ||
    (first?.after === 'stop' &&
      MODALS.has(first.word) &&
      /^(?:i|he|she|they|my)$/.test(second?.word ?? ''))
  );
}

const CLAUSE = wordSet('i im ill id ima we well he hes hell she shes shell they theyll');

/**
 * "What if …", "if I …": supposed, not said to be so. In "if he comes near me I'll stab him" he who
 * supposes is done supposing where the threat begins.
 */
export function isSupposed(words: readonly Token[], { start }: Span): boolean {
  const from = Math.max(0, start - 4);
  const lead = words.slice(from, start);
  const at = lead.findLastIndex(({ word }) => word === 'if');
  if (at < 0) return lead.some(({ word }) => JESTED.test(word));
  const supposed = lead.slice(at + 1);
  return !(supposed.length >= 2 && CLAUSE.has(words[start]?.word ?? ''));
}

/** "My roommate joked he'd jump": what was said in jest brings a question. */
const JESTED = /^(?:joked|joke|jokes)$/;

/** What one does who mourns: "I lost my father to suicide". */
const MOURNING = wordSet(
  'funeral rip lost lose losing buried anniversary grieving mourning loss widow bereaved bereavement memorial',
);
/** What someone else did: "my brother committed suicide". Of oneself these are no mourning. */
const DEATHS = wordSet('died dies passed committed killed survivor');
const FIRST_PERSON = wordSet('i im ive id ill me myself');
const THIRD_PERSON = wordSet('he hes she shes they theyve who it that');

/**
 * Bereavement: someone else is dead, and the one who writes is mourning. Never where the writer is
 * the subject of the match: "my brother committed suicide and I am thinking of it too".
 */
export function isMourned(words: readonly Token[], span: Span): boolean {
  const around = sentence(words, span, 12).filter((token) => isOutside(words, token, span));
  const grieved = around.some(({ word }, index) => {
    const other =
      (word === 'passed' && /^(?:out|the|my|a)$/.test(around[index + 1]?.word ?? '')) ||
      (word === 'committed' && around[index + 1]?.word === 'to');
    return MOURNING.has(word) || (DEATHS.has(word) && !other);
  });
  return grieved && !isOwn(words, span) && !isTakenBack(words, span);
}

function isOutside(words: readonly Token[], token: Token, { start, end }: Span): boolean {
  return !words.slice(start, end).includes(token);
}

function isOwn(words: readonly Token[], { start, end }: Span): boolean {
  if (words.slice(start, end).some((token) => FIRST_PERSON.has(token.word))) return true;
  let turned = false;
  for (let index = start - 1; index >= 0; index--) {
    const { word } = words[index] ?? { word: '' };
    const next = words[index + 1];
    if (next?.after === 'stop') return false;
    turned ||= next?.after === 'pause' || TURNS.has(word);
    if (!turned && MOURNING.has(word)) return false;
    if (FIRST_PERSON.has(word)) return true;
    if (THIRD_PERSON.has(word)) return false;
    if (word === 'my' && opensClause(words, index)) return false;
  }
  return false;
}

/** "My brother …" is a subject where a thought begins, and an object after a verb. */
function opensClause(words: readonly Token[], index: number): boolean {
  const before = words[index - 1]?.word;
  return (
    before === undefined ||
    words[index]?.after !== 'space' ||
    TURNS.has(before) ||
    /^(?:after|before|that|think|since|and)$/.test(before)
  );
}
