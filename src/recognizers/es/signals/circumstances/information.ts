import { compile, matchAt } from '../../../signals/pattern.ts';
import { sentence, wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';
import { isStudied, isTold } from './told.ts';

const OPENERS = wordSet(
  'que cual cuales como cuando donde quien cuanto cuantos cuanta cuantas puede pueden hay son tratan atienden ayudan aceptan ofrecen tienen reciben dan sirve sirven funciona funcionan',
);
const PERSONAL = wordSet(
  'yo me mi mis conmigo mio mia nos nuestro nuestra quiero siento pienso estoy tengo tome deje quisiera deseo voy puedo ' +
    'debo creo merezco ando traigo llevo hago sigo odio mato muero corto necesito cierro veo oigo escucho soy encuentro aguanto',
);
/** Before the word that asks: "¿y para qué …?" */
const LEAD = wordSet(
  'a de por en con y hola ustedes buenas buenos dias tardes noches oiga disculpe',
);
const CAUSES = wordSet('causa causan causar provoca provocan provocar');
/** "Matarme", "suicidarme": whoever writes this writes of themselves. */
export const OF_ONESELF = /(?:ar|er|ir)me$/;

/** A question for information, about nobody in particular: "¿atienden a personas suicidas?" */
export function asksForInformation(words: readonly Token[], span: Span): boolean {
  const around = sentence(words, span, 25);
  if (isTold(words, span, around) || isStudied(words, span)) return true;
  if (isOfOneDear(words, span, around)) return false;
  const [first, second] = around;
  const opener = LEAD.has(first?.word ?? '') ? second : first;
  const asks =
    OPENERS.has(opener?.word ?? '') ||
    around.some(({ word }) => CAUSES.has(word)) ||
    around.some((_, at) => DOES_IT_HELP.some((each) => matchAt(each, around, at) !== undefined));
  if (asksInGeneral(around)) return true;
  return asks && !around.some(({ word }) => PERSONAL.has(word) || OF_ONESELF.test(word));
}

const DAILY = [
  'todos los dias',
  'cada dia|noche|rato',
  'diario|diariamente|ahorita|ahora|anoche|hoy',
].map((source) => compile(source, spanish));
const DEAR = compile('mi|mis ALGUIEN', spanish);

/** "¿Cómo ayudo a alguien que se corta todos los días? Es mi hija": asked of one who is in danger. */
function isOfOneDear(words: readonly Token[], { end }: Span, around: readonly Token[]): boolean {
  const next = words.slice(end, end + 8);
  return (
    next.some((_, at) => matchAt(DEAR, next, at) !== undefined) ||
    (around.some(({ word }) => word === 'alguien') &&
      around.some((_, at) => DAILY.some((each) => matchAt(each, around, at) !== undefined)))
  );
}

const DOES_IT_HELP = [
  'naloxona|narcan|naltrexona|suboxone|metadona|seguro|medicaid|terapia|programa|tratamiento|metodo|grupo funciona|sirve|quita|revierte|cubre|ayuda',
  'sirve|funciona|ayuda|atienden|ayudan|tratan|aceptan|reciben|programa|terapia para|con|a|de gente|personas|quienes|mujeres|hombres|jovenes|adolescentes|pacientes',
].map((source) => compile(source, spanish));
const INFINITIVE = /^(?:dejar|parar|tomar|mezclar|combinar|quitar|bajar|suspender|beber|usar)$/;
const MAY = wordSet('puede pueden podria da dan causa causan provoca provocan produce');
const GENERALLY = [
  'es cierto|verdad|posible|normal|peligroso|malo|comun|seguro que|si|uno|tomar|mezclar|dejar|combinar|usar',
  'si|que|cuando alguien|uno|una .. me|te|se|dice|quiere|tiene|le',
].map((source) => compile(source, spanish));

/** "Oí que dejar el xanax da convulsiones". */
function isHearsay(around: readonly Token[], at: number): boolean {
  return (
    around[at - 1]?.word === 'que' &&
    /^(?:oi|lei|dicen|escuche|supe|vi)$/.test(around[at - 2]?.word ?? '')
  );
}

/** "¿Dejar el xanax puede dar convulsiones?", "¿es cierto que uno …?", "¿que hago si alguien …?" */
function asksInGeneral(around: readonly Token[]): boolean {
  const [first] = around;
  const from = around.findIndex(
    ({ word }, at) => INFINITIVE.test(word) && (at === 0 || (at < 4 && isHearsay(around, at))),
  );
  const may = around.slice(from + 1, from + 6).findIndex(({ word }) => MAY.has(word));
  if (from > 0 && may >= 0) return true;
  if (from === 0 && may >= 0)
    return !around.slice(0, may + 3).some(({ word }) => word === 'me' || word === 'le');
  const asks = OPENERS.has(first?.word ?? '') || first?.word === 'es';
  // "¿Es normal que me …?" is asked of what happens to the one who asks.
  if (around[1]?.word === 'normal' && around.some(({ word }) => word === 'me')) return false;
  return asks && around.some((_, at) => GENERALLY.some((each) => matchAt(each, around, at)));
}
