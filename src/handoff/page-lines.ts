import type { Source } from '../machines/facts.ts';
import { areBusyTimes } from '../machines/week.ts';
import type { SummaryLabels } from './labels.ts';
import { quotesIn } from './quotes.ts';
import { silenceOf } from './summary-parts.ts';
import type { PageLine, PageRule, PageWords } from './summary-page.ts';
import type { HandoffSummary, SummaryFact } from './summary.ts';

/** An answer under its label, or the word for its kind of silence. */
export function answerLine(fact: SummaryFact, labels: SummaryLabels): PageLine {
  const { id, value } = fact;
  const text =
    value === undefined ? labels.words[silenceOf(fact) ?? 'notAsked'] : labels.value(id, value);
  const label = labels.fact(id);
  const quotes = wordsIn(fact, labels);
  const [words] = quotes;
  return quotes.length > 1
    ? { text: timesText(fact, labels), quotes, label }
    : { text, ...(words && { words }), label };
}

/** Times that are taken, each with the words that told of it. */
function timesText({ id, value, source }: SummaryFact, labels: SummaryLabels): string {
  const times = areBusyTimes(value) ? value : [];
  return quotesIn({ value, source })
    .map(({ activityId, quote }) => {
      const told = times.filter(
        (time) =>
          (time.activityId ?? source.activityId) === activityId && quote.includes(time.quote),
      );
      return `${labels.value(id, told)} “${quote}”`;
    })
    .join('\n');
}

/** The words of a fact: one message, or one for each of its times. */
function wordsIn(fact: SummaryFact, labels: SummaryLabels): PageWords[] {
  const how = labels.how(fact.source.how);
  return quotesIn(fact).map((said) => ({ ...said, how }));
}

/** A text that may hold words of the visitor's between quotation marks: those of facts are traced. */
export function quotingLine(
  text: string,
  { facts }: Pick<HandoffSummary, 'facts'>,
  labels: SummaryLabels,
): PageLine {
  const quotes = facts
    .flatMap((fact) => wordsIn(fact, labels))
    .filter(
      ({ quote }, at, all) =>
        text.includes(`“${quote}”`) && all.findIndex((each) => each.quote === quote) === at,
    );
  return { text, ...(quotes.length > 0 && { quotes }) };
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
export function rulesOf(
  ids: readonly string[],
  summary: HandoffSummary,
  labels: SummaryLabels,
): PageRule[] {
  return ids.map((id) => ({ id, because: labels.rule(id, summary) }));
}

/** The fact with this id, if it is among them. */
export function factOf(facts: readonly SummaryFact[], id: string): SummaryFact | undefined {
  return facts.find((fact) => fact.id === id);
}
