import type { Tense } from '../../../signals/language.ts';
import { sentence, wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { isYear } from '../../../signals/year.ts';
import { isLeftBehind, isRescued } from './left-behind.ts';
import { isLongAgo, isScarred } from './long-ago.ts';
import { ownClause } from './own-clause.ts';
import { isTakenBack, turnsNow } from './taken-back.ts';
import { isPunished, isSurvived } from './settled.ts';
import { isWell } from './turns.ts';

const PAST_FORMS = wordSet(
  'queria querian quise quiso pense pensaba penso intente intentaba intento trate decidi era eras estaba estuve ' +
    'estuvo tuve tuvo tenia habia hice hizo hacia corte cortaba lastime lastimaba queme quemaba tome tomaba ' +
    'trague pego pegaba golpeo golpeaba maltrataba abuso violo amenazo amenazaba ahorco fui fue sentia senti ' +
    'convulsione convulsiono dio daban vi vio veia oia oi oyo oian escuche escuchaba paso desmaye iba planeaba solia',
);
/** Without its accent the past ("intentó") is spelled as the present ("intento"): past only beside a time. */
const EITHER = wordSet(
  'separe divorcie sali dormia vivia bebia mordia escondia sentia decia intento tomo corto lastimo quemo trago mato golpeo pego dejo deje llegue anduve quede cai desmayo suicido abandono engano empujo ataco persiguio hirio',
);
/** Endings of the past alone: "amenazaron", "golpeaban", "peleé". Past only beside a time, like these. */
const PAST_ENDING = /(?:[ai]eron|aron|abas?|aban|abamos|aste|iste|ee)$/;
const PRESENT_ENDING = /^(?:acab|grab|alab|trab|clav)/;
/** "Puse que sí, pero fue en la prepa". */
const COPULA = /^(?:fue|fueron|era|eran|paso|pasaron)$/;
/** A verb of now decides over whatever follows it. */
const PRESENT_FORMS = wordSet(
  'quiero quiere quieren kiero quisiera voy va van pienso piensa pensando ojala siento siente',
);
const EARLIER = wordSet('antes pasado anteriormente solia');
const RECENT = wordSet(
  'anoche hoy ayer ahora ahorita rato horas hora minutos todavia aun sigo sigue madrugada ultimamente antier',
);

/** When what was matched took place, as far as its sentence says that it is over. */
export function tense(words: readonly Token[], span: Span): Tense | undefined {
  if (isLeftBehind(words, span) || isScarred(words, span)) return 'longAgo';
  const around = sentence(words, span, 12);
  const own = ownClause(words, span, around);
  const longAgo = isLongAgo(own);
  const earlier = own.some(isEarlier);
  if (isPunished(words, span)) return around.some(isRecent) ? 'past' : 'longAgo';
  const isRenewed = around.some(({ word }) =>
    /^(?:otra|vuelve|volvio|volvi|sigue|sigo)$/.test(word),
  );
  if (!isRenewed && !turnsNow(words, span) && isSurvived(words, span))
    return around.some(isRecent) ? 'past' : 'longAgo';
  if (!isPast(words, span, longAgo || earlier)) return undefined;
  if (isTakenBack(words, span)) return undefined;
  // "Antes queria morir, pero ahora …": what is so now is another thing, and worth a question.
  // Of what lies years back it says that this one has gone on: "de chico me cortaba, hoy tengo 31".
  if (turnsNow(words, span)) return longAgo && !isRenewed ? 'earlier' : 'past';
  if (!isRenewed && isRescued(words, span)) return longAgo ? 'longAgo' : 'earlier';
  if (around.some(isRecent)) return undefined;
  const used = leadOf(words, span).some(({ word }) => word === 'antes' || word === 'solia');
  if (longAgo || used) return 'longAgo';
  return earlier ? 'earlier' : 'past';
}

function isPast(words: readonly Token[], span: Span, isDated: boolean): boolean {
  const said = words.slice(span.start, span.end);
  if (said.some(({ word }) => PRESENT_FORMS.has(word))) return false;
  // With a date the verb that governs all may stand farther off: "estuve internada hace anos por …".
  const lead = leadOf(words, span, isDated ? 8 : 3);
  if (isDated && restOf(words, span).some(({ word }) => COPULA.test(word))) return true;
  return [...lead, ...said].some(({ word }) =>
    PAST_FORMS.has(word) ? !EITHER.has(word) || isDated : isDated && isPastBesideTime(word),
  );
}

function isPastBesideTime(word: string): boolean {
  return EITHER.has(word) || (PAST_ENDING.test(word) && !PRESENT_ENDING.test(word));
}

/** The words right after a match. */
function restOf(words: readonly Token[], { end }: Span): readonly Token[] {
  const rest = words.slice(end, end + 4);
  const stop = rest.findIndex(({ after }, at) => at > 0 && after === 'stop');
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** The words before a match, as far as they belong to its clause. */
function leadOf(words: readonly Token[], { start }: Span, reach = 3): readonly Token[] {
  let from = start;
  while (from > 0 && start - from < reach && words[from]?.after === 'space') from--;
  const lead = words.slice(from, start);
  const turn = lead.findLastIndex(({ word }) => /^(?:pero|y|porque|entonces)$/.test(word));
  return lead.slice(turn + 1);
}

function isRecent({ word }: Token, at: number, around: readonly Token[]): boolean {
  const thisMorning = word === 'manana' && around[at - 1]?.word === 'esta';
  const justNow = word === 'acaba' || word === 'acabo';
  const deniedNow = around.slice(at + 1, at + 3).some((each) => /^(?:no|nunca)$/.test(each.word));
  return (RECENT.has(word) || thisMorning || justNow) && !deniedNow && !isWell(around, at);
}

function isEarlier({ word }: Token, at: number, around: readonly Token[]): boolean {
  if (isYear(around, at) || EARLIER.has(word)) return true;
  // "Desde hace un mes" goes on.
  if (around[at - 1]?.word === 'desde') return false;
  return word === 'hace' && !around.slice(at, at + 4).some((each) => RECENT.has(each.word));
}
