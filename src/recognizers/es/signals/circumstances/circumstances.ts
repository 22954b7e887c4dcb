import { sentence, wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';
import { ownClause } from './own-clause.ts';
import { isTakenBack } from './taken-back.ts';

/** "Tengo miedo de que le dé …": feared, not said to be so. */
export function isFeared(words: readonly Token[], { start, end }: Span): boolean {
  return words
    .slice(Math.max(0, start - 7), end)
    .some(({ word }) => spanish.hasSense(word, 'MIEDO') || word === 'riesgo');
}

/** What may stand between "si" and what it supposes. */
const BETWEEN = wordSet('me se te nos lo la le yo el ella mi no hijo hija');

/**
 * "¿Y si me mato?", "¿qué pasa si …?": supposed. A bare "si" may be a yes and supposes nothing, and
 * in "dice que si lo dejo se mata" what follows is no longer supposed.
 */
export function isSupposed(words: readonly Token[], { start }: Span): boolean {
  let at = start - 1;
  while (at >= start - 3 && BETWEEN.has(words[at]?.word ?? '')) at--;
  const before = words[at - 1]?.word ?? '';
  return words[at]?.word === 'si' && /^(?:y|que|pasa|pasaria|pasara|por)$/.test(before);
}

/** What one does who mourns, and what someone else did: "perdi a mi hermano por suicidio". */
const MOURNING = wordSet(
  'funeral perdi perdio perdimos velorio entierro duelo luto aniversario viuda viudo murio fallecio murieron fallecieron fallecido fallecida muerte',
);

/** Someone else is dead, and the one who writes is mourning. */
export function isMourned(words: readonly Token[], span: Span): boolean {
  if (isTakenBack(words, span)) return false;
  const said = words.slice(span.start, span.end);
  return thoughtOf(words, span).some(
    (token, at, around) =>
      MOURNING.has(token.word) && !said.includes(token) && isOfSomeone(around, at),
  );
}

/** Not "mi papá murió y me tomé todo": there the death is told in a thought of its own. */
function thoughtOf(words: readonly Token[], span: Span): readonly Token[] {
  const around = sentence(words, span, 12);
  const own = ownClause(words, span, around);
  return /^(?:yo|me)$/.test(own[1]?.word ?? '') ? own : around;
}

/** "Perdí a mi hermano" is grief; "perdí mi trabajo" is not. */
function isOfSomeone(around: readonly Token[], at: number): boolean {
  if (!/^perd/.test(around[at]?.word ?? '')) return true;
  return around.slice(at + 1, at + 6).some(({ word }) => spanish.hasSense(word, 'ALGUIEN'));
}
