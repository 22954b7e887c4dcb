import type { Source } from '../machines/facts.ts';
import type { SummaryLabels } from './labels.ts';
import { silenceOf } from './summary-parts.ts';
import type { PageLine, PageRule } from './summary-page.ts';
import type { SummaryFact } from './summary.ts';

/** An answer under its label, or the word for its kind of silence. */
export function answerLine(fact: SummaryFact, labels: SummaryLabels): PageLine {
  const { id, value } = fact;
  const text =
    value === undefined ? labels.words[silenceOf(fact) ?? 'notAsked'] : labels.value(id, value);
  return { ...withWords(text, fact, labels), label: labels.fact(id) };
}

/** A text that comes from the words of a fact, where there is one. */
export function withWords(
  text: string,
  fact: { readonly source: Source } | undefined,
  labels: SummaryLabels,
): PageLine {
  if (!fact) return { text };
  const { activityId, quote, how } = fact.source;
  return { text, words: { activityId, quote, how: labels.how(how) } };
}

/** Rules with why they fired. */
export function rulesOf(ids: readonly string[], labels: SummaryLabels): PageRule[] {
  return ids.map((id) => ({ id, because: labels.rule(id) }));
}

/** The fact with this id, if it is among them. */
export function factOf(facts: readonly SummaryFact[], id: string): SummaryFact | undefined {
  return facts.find((fact) => fact.id === id);
}
