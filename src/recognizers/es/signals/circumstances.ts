import { sentence, wordSet } from '../../signals/span.ts';
import type { Span } from '../../signals/span.ts';
import type { Token } from '../../tokens.ts';
import { spanish } from './senses.ts';

const OPENERS = wordSet(
  'que cual cuales como cuando donde quien cuanto cuantos puede pueden hay son tratan atienden ayudan aceptan ofrecen tienen reciben dan sirve sirven',
);
const PERSONAL = wordSet(
  'yo me mi mis conmigo mio mia nos nuestro nuestra quiero siento pienso estoy tengo tome deje',
);
/** Before the word that asks: "¿y para qué …?" */
const LEAD = wordSet('a de por en con y hola');
const CAUSES = wordSet('causa causan causar provoca provocan provocar');
/** "Matarme", "suicidarme": whoever writes this writes of themselves. */
const OF_ONESELF = /(?:ar|er|ir)me$/;

/** A question for information, about nobody in particular: "¿atienden a personas suicidas?" */
export function asksForInformation(words: readonly Token[], span: Span): boolean {
  const around = sentence(words, span, 25);
  const [first, second] = around;
  const opener = LEAD.has(first?.word ?? '') ? second : first;
  const asks = OPENERS.has(opener?.word ?? '') || around.some(({ word }) => CAUSES.has(word));
  return asks && !around.some(({ word }) => PERSONAL.has(word) || OF_ONESELF.test(word));
}

/** "Tengo miedo de que le dé …": feared, not said to be so. */
export function isFeared(words: readonly Token[], { start }: Span): boolean {
  return words
    .slice(Math.max(0, start - 7), start)
    .some(({ word }) => spanish.hasSense(word, 'MIEDO') || word === 'riesgo');
}

/** "¿Y si me mato?", "¿qué pasa si …?": supposed. A bare "si" may be a yes and supposes nothing. */
export function isSupposed(words: readonly Token[], { start }: Span): boolean {
  return words
    .slice(Math.max(0, start - 3), start)
    .some(
      ({ word }, at, near) =>
        word === 'si' &&
        /^(?:y|que|pasa|pasaria|pasara|por)$/.test(
          near[at - 1]?.word ?? words[start - near.length - 1]?.word ?? '',
        ),
    );
}

/** What one does who mourns, and what someone else did: "perdi a mi hermano por suicidio". */
const MOURNING = wordSet(
  'funeral perdi perdio perdimos velorio entierro duelo luto aniversario viuda viudo murio fallecio murieron fallecieron fallecido fallecida muerte',
);

/** Someone else is dead, and the one who writes is mourning. */
export function isMourned(words: readonly Token[], span: Span): boolean {
  const said = words.slice(span.start, span.end);
  return sentence(words, span, 12).some(
    (token) => MOURNING.has(token.word) && !said.includes(token),
  );
}
