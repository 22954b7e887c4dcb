import type { Negation } from '../../../signals/language.ts';
import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';
import { cameToBe, isTakenBack, NEGATIONS, turnsNow } from './taken-back.ts';

const { hasSense } = spanish;

/** Pronouns and the like, between a "no" and the verb that it denies. */
const CLITICS = wordSet(
  'me se te lo la le les nos los las ya yo el ella de verdad realmente para nada a',
);

/**
 * Verbs and nouns over which a denial carries to what depends on them: "no he pensado en matarme",
 * "no tengo planes de suicidarme". Of any other word nobody knows what it denies: "no tengo trabajo".
 */
const CARRIERS = wordSet(
  'querido deseado he ha has hemos han habia haya estoy esta estaba estan estado voy va vamos van iba vaya quiero quiere quieren ' +
    'quiera queria quise quiso quisiera pienso piensa pensar pensando pensado pense penso pensaba piense creo cree creer siento ' +
    'siente sentido tengo tiene tener tenido tenia tenga tuve tuvo hay hubo que de en con un una mas nada ningun ' +
    'ninguna ganas intencion intenciones planes plan idea ideas pensamientos pensamiento deseos deseo intentos historial ' +
    'sintomas soy es era sido fui fue hacer hecho haria hare haciendo hago hace intentado intento intente ' +
    'trato trata tratado dice dicho dijo digo dado dio da dan daba se sabe si sea seria nadie nunca planeo planea planeando antes podido',
);
/** Verbs that are sentences of their own. A denial of one does not reach the next without "que". */
const FINITE = wordSet(
  'he ha has han habia estoy esta estan estaba voy va van iba quiero quiere quieren queria quise quiso quisiera ' +
    'quisiera pienso piensa pense penso pensaba creo siento siente tengo tiene tenia tuve tuvo soy es era fui ' +
    'hago hace intento intente prefiero desearia deseo ojala planeo me se muero mato corto lastimo tome tomo ve veo oigo oye',
);
const ABLE = wordSet('puedo puede podria podrian podia pude');
/** How far a denial reaches, in words. */
const REACH = 7;

/**
 * Whether what was matched is denied: fully, halfway ("no podria", "no se si"), or not at all.
 * What turns with "pero ahora" is never fully denied, and "pero ahora si" takes the denial back.
 */
export function negation(
  words: readonly Token[],
  span: Span,
  other: readonly string[] = [],
): Negation | undefined {
  if (isAnsweredNo(words, span)) return 'full';
  const denied = deniedBefore(words, span, other);
  if (denied === undefined || isTakenBack(words, span) || cameToBe(words, span)) return undefined;
  return turnsNow(words, span) ? 'half' : denied;
}

const SAID =
  /^(?:puse|marque|conteste|dije|dijo|digo|conteste|contesto|respondi|respondio|dice|jura)$/;

/** "Me preguntó si quería morirme y le dije que no": asked, and answered. */
function isAnsweredNo(words: readonly Token[], { start, end }: Span): boolean {
  const isAsked = words
    .slice(Math.max(0, start - 7), start)
    .some(({ word }) => word.startsWith('pregunt'));
  if (!isAsked) return false;
  const rest = words.slice(end, end + 12);
  const said = rest.findIndex(({ word }) => SAID.test(word));
  return (
    said >= 0 &&
    rest.slice(said + 1, said + 4).some(({ word }) => /^(?:no|nunca|nada|jamas)$/.test(word))
  );
}

function deniedBefore(
  words: readonly Token[],
  span: Span,
  other: readonly string[],
): Negation | undefined {
  const listed = /^(?:o|u)$/.test(words[span.start - 1]?.word ?? '');
  let carried = !isFinite(words, span);
  let open = false;
  for (let index = span.start - 1; index >= Math.max(0, span.start - REACH); index--) {
    const { word } = words[index] ?? { word: '' };
    const after = words[index + 1]?.after;
    if (after === 'stop' || (after === 'pause' && !listed)) return undefined;
    if (!listed && other.some((sense) => hasSense(word, sense))) return undefined;
    // "No le digas a nadie quiero matarme": to nobody it is to be told.
    if (word === 'nadie' && words[index - 1]?.word === 'a') return undefined;
    if (NEGATIONS.has(word) && words[index - 1]?.word !== 'que') return open ? 'half' : 'full';
    if (NEGATIONS.has(word)) return words[index - 2]?.word === 'por' ? undefined : 'full';
    // "Nada de temblores", "cero convulsiones".
    if (/^(?:nada|cero)$/.test(word) && isNoneOf(words, index)) return 'full';
    open ||= ABLE.has(word) || (word === 'si' && (!carried || isUnsure(words, index)));
    carried ||= word === 'que' || word === 'si';
    const carries = carried && (CARRIERS.has(word) || ABLE.has(word));
    if (!listed && !carries && !CLITICS.has(word)) return undefined;
  }
  return undefined;
}

function isNoneOf(words: readonly Token[], index: number): boolean {
  return words[index]?.word === 'cero' || words[index + 1]?.word === 'de';
}

/** "No sé si …": not known, whatever follows. */
function isUnsure(words: readonly Token[], index: number): boolean {
  return /^(?:se|sabe|sabemos|seguro|segura)$/.test(words[index - 1]?.word ?? '');
}

/** Whether a match is a sentence of its own ("me quiero matar"), not a verb's object ("matarme"). */
function isFinite(words: readonly Token[], { start, end }: Span): boolean {
  return words.slice(start, Math.min(end, start + 2)).some(({ word }) => FINITE.has(word));
}
