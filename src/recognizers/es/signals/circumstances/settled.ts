import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';

/** What others did, and were punished for: it is news by now, and of what is done to us nothing is over. */
const PUNISHED = [
  'arrestado|arrestada|arrestaron|detenido|detuvieron|condenado|condenaron|sentenciado|sentenciaron|preso|carcel|demandaron|corrieron por',
].map((source) => compile(source, spanish));
/** What the writer was punished for. */
const OWN = compile(
  'estuve|estaba|fui|cai|caimos|hice preso|presa|detenido|arrestado|sentenciado|encarcelado|tiempo|carcel',
  spanish,
);
const OURS = /^(?:me|mi|mis|nos|otro:.*)$/;

/** "Fue arrestado por pegarle a su esposa". */
export function isPunished(words: readonly Token[], { start, end }: Span): boolean {
  const lead = words.slice(Math.max(0, start - 3), start + 1);
  const from = words.slice(Math.max(0, start - 5), start);
  if (from.some((_, at) => matchAt(OWN, from, at) !== undefined)) return true;
  return (
    lead.some((_, at) => PUNISHED.some((each) => matchAt(each, lead, at) !== undefined)) &&
    !words.slice(start, end + 3).some(({ word }) => OURS.test(word))
  );
}

const SURVIVED = /^sobreviv/;

/** "Sobrevivió a un intento de …": who survived it lives. */
export function isSurvived(words: readonly Token[], { start }: Span): boolean {
  return words.slice(Math.max(0, start - 6), start).some(({ word }) => SURVIVED.test(word));
}
