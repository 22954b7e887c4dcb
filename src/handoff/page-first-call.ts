import { FIRST_CALL_GROUPS } from '../machines/first-call-facts.ts';
import type { SummaryLabels } from './labels.ts';
import { answerLine, factOf, withWords } from './page-lines.ts';
import { firstCallText } from './summary-parts.ts';
import { wholeQuotes } from './quotes.ts';
import type { PageLine, SummaryPage } from './summary-page.ts';
import type { HandoffSummary } from './summary.ts';

type FirstCallLine = HandoffSummary['firstCall'][number];

/** Statuses of a line of the first call where there is nothing left to ask. */
const SETTLED = ['answered', 'heard'];

/** All that a first call should learn, by groups; what is still to ask stands out. */
export function firstCallPageOf(
  summary: HandoffSummary,
  labels: SummaryLabels,
): SummaryPage['firstCall'] {
  const { firstCall } = summary;
  return {
    title: labels.words.firstCall,
    groups: FIRST_CALL_GROUPS.map((group) => ({
      title: labels.words[`group.${group}`],
      lines: firstCall
        .filter((line) => line.group === group && line.status !== 'does_not_apply')
        .flatMap((line) => linesOf(line, summary, labels)),
    })).filter(({ lines }) => lines.length > 0),
  };
}

/** One line; times that were told of have one of their own, with the words for each. */
function linesOf(
  line: FirstCallLine,
  summary: HandoffSummary,
  labels: SummaryLabels,
): SummaryPage['firstCall']['groups'][number]['lines'] {
  const label = labels.firstCall(line.id);
  const busy = line.busy && factOf(summary.facts, 'busy');
  const times = busy ? [{ ...answerLine(busy, labels), open: false }] : [];
  if (busy && line.fact === busy.id) return times.map((each) => ({ ...each, label }));
  return [
    { ...tracedLine(line, summary, labels), label, open: !SETTLED.includes(line.status) },
    ...times,
  ];
}

/** What is known of a thing, with the words that it is known from: heard, or answered. */
function tracedLine(
  line: FirstCallLine,
  { facts, safetyAnswers, consents, safety }: HandoffSummary,
  labels: SummaryLabels,
): PageLine {
  const text = firstCallText(line, labels);
  const heard = wholeQuotes(
    safety
      .filter(({ signal }) => line.signals?.includes(signal) ?? false)
      .map(({ activityId, quote = '' }) => ({ activityId, quote })),
  );
  const [words] = heard;
  if (words) return heard.length > 1 ? { text, quotes: heard } : { text, words };
  const all = [...facts, ...safetyAnswers, ...consents];
  return withWords(text, factOf(all, line.fact ?? line.id), labels);
}
