import { compile, matchAt } from '../../signals/pattern.ts';
import { sentence, wordSet } from '../../signals/span.ts';
import type { Span } from '../../signals/span.ts';
import type { Token } from '../../tokens.ts';
import { english } from './senses.ts';

const OPENERS = wordSet(
  'what whats how is are do does can could which where when who will would should why any',
);
/** What may stand before a question: "so what …". In "suicide is …" nothing is asked. */
const LED_IN = wordSet(
  'so and but or hi hello hey also ok okay well um just wondering question yes no about for what how then please',
);
const PERSONAL = wordSet(
  'i im ive id ill my me myself mine he hes him his himself she shes her herself they them themselves we us our son daughter husband wife brother sister mom dad friend',
);

const INFORMATION = [
  'what|how|when do|should|can|would|could|to i|we|you? do|respond|help|know|tell if|when someone|anyone|somebody|people',
  'what|how|when do|should|can|would|could i|we|you do|respond|help|know|tell if|when a person|friend|patient',
].map((source) => compile(source, english));

/** A question for information, about nobody in particular: "do you help people who feel suicidal?" */
export function asksForInformation(words: readonly Token[], span: Span): boolean {
  const around = sentence(words, span, 25);
  const general = around.some((_, at) =>
    INFORMATION.some((each) => matchAt(each, around, at) !== undefined),
  );
  if (isStudied(words, span)) return true;
  if (general && !words.slice(span.start, span.end).some(isDeniedWord)) return true;
  const [first, second] = around;
  const opener =
    OPENERS.has(first?.word ?? '') ||
    (OPENERS.has(second?.word ?? '') && LED_IN.has(first?.word ?? ''));
  return opener && !around.some((token) => PERSONAL.has(token.word));
}

/** Who asks for others, and for what: "for my nursing exam", "I am a school counselor". */
const STUDY = [
  'for|studying my|a|an|our|the .. report|paper|exam|class|poster|presentation|essay|project|training|article|test',
  'im|am a|an|the .. counselor|therapist|nurse|teacher|clinician|paramedic|journalist|researcher',
  'im in hr',
  'social|case worker|manager',
].map((source) => compile(source, english));

/** Asked by someone who studies or works with it, about nobody: the match itself names no one. */
function isStudied(words: readonly Token[], span: Span): boolean {
  const near = words.slice(Math.max(0, span.start - 3), span.end);
  if (near.some(({ word }) => PERSONAL.has(word))) return false;
  const beside = words.slice(Math.max(0, span.start - 25), span.end + 25);
  const isAsked = beside.some(({ word, after }) => after !== 'space' && OPENERS.has(word));
  return (
    isAsked && beside.some((_, at) => STUDY.some((each) => matchAt(each, beside, at) !== undefined))
  );
}

/** "… if someone is not breathing" is not asked out of curiosity. */
function isDeniedWord({ word }: Token): boolean {
  return english.hasSense(word, 'NOT') || english.hasSense(word, 'CANT');
}
