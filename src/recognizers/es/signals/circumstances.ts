import { compile, matchAt } from '../../signals/pattern.ts';
import { sentence, wordSet } from '../../signals/span.ts';
import type { Span } from '../../signals/span.ts';
import type { Token } from '../../tokens.ts';
import { spanish } from './senses.ts';

const OPENERS = wordSet(
  'que cual cuales como cuando donde quien cuanto cuantos cuanta cuantas puede pueden hay son tratan atienden ayudan aceptan ofrecen tienen reciben dan sirve sirven',
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
const OF_ONESELF = /(?:ar|er|ir)me$/;

/** A question for information, about nobody in particular: "¿atienden a personas suicidas?" */
export function asksForInformation(words: readonly Token[], span: Span): boolean {
  const around = sentence(words, span, 25);
  if (isTold(words, span, around)) return true;
  const [first, second] = around;
  const opener = LEAD.has(first?.word ?? '') ? second : first;
  const asks = OPENERS.has(opener?.word ?? '') || around.some(({ word }) => CAUSES.has(word));
  if (asksInGeneral(around)) return true;
  return asks && !around.some(({ word }) => PERSONAL.has(word) || OF_ONESELF.test(word));
}

/** Where danger is told of and not lived: papers, films, plays. */
const TOLD = wordSet(
  'paper ensayo folleto estadistica estadisticas tesis documental articulo reportaje personaje novela pelicula serie libro podcast explican explicame',
);
const OF_NOW = wordSet('quiero quisiera voy estoy siento tengo pienso kiero');

/** "Una pelicula donde al chavo le da …": not "vi la pelicula y me quiero matar". */
function isTold(words: readonly Token[], { start, end }: Span, around: readonly Token[]): boolean {
  return (
    around.some(({ word }) => TOLD.has(word)) &&
    !words
      .slice(Math.max(0, start - 3), end)
      .some(({ word }) => OF_NOW.has(word) || OF_ONESELF.test(word))
  );
}

const INFINITIVE = /^(?:dejar|parar|tomar|mezclar|combinar|quitar|bajar|suspender|beber|usar)$/;
const MAY = wordSet('puede pueden podria da dan causa causan provoca provocan produce');
const GENERALLY = [
  'es cierto|verdad|posible|normal|peligroso|malo|comun|seguro que|si|uno|tomar|mezclar|dejar|combinar|usar',
  'si|que|cuando alguien|uno|una .. me|te|se|dice|quiere|tiene|le',
].map((source) => compile(source, spanish));

/** "¿Dejar el xanax puede dar convulsiones?", "¿es cierto que uno …?", "¿que hago si alguien …?" */
function asksInGeneral(around: readonly Token[]): boolean {
  const [first] = around;
  const may = around.slice(1, 6).findIndex(({ word }) => MAY.has(word));
  if (first && INFINITIVE.test(first.word) && may >= 0)
    return !around.slice(0, may + 3).some(({ word }) => word === 'me' || word === 'le');
  const asks = OPENERS.has(first?.word ?? '') || first?.word === 'es';
  return asks && around.some((_, at) => GENERALLY.some((each) => matchAt(each, around, at)));
}

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
  const said = words.slice(span.start, span.end);
  return sentence(words, span, 12).some(
    (token, at, around) =>
      MOURNING.has(token.word) && !said.includes(token) && isOfSomeone(around, at),
  );
}

/** "Perdí a mi hermano" is grief; "perdí mi trabajo" is not. */
function isOfSomeone(around: readonly Token[], at: number): boolean {
  if (!/^perd/.test(around[at]?.word ?? '')) return true;
  return around.slice(at + 1, at + 6).some(({ word }) => spanish.hasSense(word, 'ALGUIEN'));
}
