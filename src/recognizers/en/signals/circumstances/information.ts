import { compile, matchAt } from '../../../signals/pattern.ts';
import { sentence, wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';
import { isTaught } from './taught.ts';
import { isStudied, isTold, OPENERS, PERSONAL } from './told.ts';

/** What may stand before a question: "so what …". In "suicide is …" nothing is asked. */
const LED_IN = wordSet(
  'so and but or hi hello hey also ok okay well um just wondering question yes no about for what how then please',
);
const INFORMATION = [
  'what|how|when do|should|can|would|could|to i|we|you? do|respond|help|know|tell if|when someone|anyone|somebody|people',
  'what|how|when do|should|can|would|could i|we|you do|respond|help|know|tell if|when a person|friend|patient',
  'what happens|happen if|when someone|anyone|somebody|people|patient|client|person',
  'has|have|did|does|do anyone|you|people|others|yall .. ever|had|have|get|got|experience|experienced',
  'what does|do|is|did .. stand for',
  'do|does|will|would|are|is|can you|they|i|we|it|people|yall get|be|going? ask|asked|asking|screen|screened .. about|for .. intake|screening|assessment|form|forms|interview|appointment|phone|paperwork|admission|call|evaluation|questionnaire',
].map((source) => compile(source, english));

/** "Is it normal to see things three days after quitting?" is asked of what one sees. */
const NORMAL = /^(?:normal|ok|okay|common|weird)$/;
const FOR_DAYS = [
  'days|hours|nights|weeks after|since|without|off|into|sober|clean',
  'keep|keeps seeing|hearing|shaking|throwing',
].map((source) => compile(source, english));

function isOfOwn(around: readonly Token[]): boolean {
  return (
    around.slice(0, 4).some(({ word }) => NORMAL.test(word)) &&
    around.some((_, at) => FOR_DAYS.some((each) => matchAt(each, around, at) !== undefined))
  );
}

/** A question for information, about nobody in particular: "do you help people who feel suicidal?" */
export function asksForInformation(words: readonly Token[], span: Span): boolean {
  const around = sentence(words, span, 25);
  // Who asks whether "anyone else" does it does it too.
  if (around.some(({ word }, at) => word === 'else' && /^any/.test(around[at - 1]?.word ?? '')))
    return false;
  const general = around.some((_, at) =>
    INFORMATION.some((each) => matchAt(each, around, at) !== undefined),
  );
  if (isTaught(words, span) || isTold(words, span) || isStudied(words, span)) return true;
  if (general && !words.slice(span.start, span.end).some(isDeniedWord)) return true;
  if (isOfOwn(around)) return false;
  const [first, second] = around;
  const opener =
    OPENERS.has(first?.word ?? '') ||
    (OPENERS.has(second?.word ?? '') && LED_IN.has(first?.word ?? ''));
  return opener && !around.some((token) => PERSONAL.has(token.word));
}

/** "… if someone is not breathing" is not asked out of curiosity. */
function isDeniedWord({ word }: Token): boolean {
  return english.hasSense(word, 'NOT') || english.hasSense(word, 'CANT');
}
