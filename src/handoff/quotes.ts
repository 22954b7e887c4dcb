import { areBusyTimes } from '../machines/week.ts';
import type { SummaryFact } from './summary.ts';

/** Words of the visitor's, and the message that they stand in. */
export interface Said {
  readonly activityId: string;
  readonly quote: string;
}

/** All the words that a fact comes from: each of the times that are taken has its own. */
export function quotesIn({
  value,
  source,
}: Pick<SummaryFact, 'value' | 'source'>): readonly Said[] {
  const { activityId, quote } = source;
  if (!areBusyTimes(value)) return [{ activityId, quote }];
  return wholeQuotes(
    value.map((time) => ({ activityId: time.activityId ?? activityId, quote: time.quote })),
  );
}

/** Each once: words that are a part of others in the same message are shown by the whole. */
export function wholeQuotes(all: readonly Said[]): readonly Said[] {
  const wholes = all.map((said) =>
    all.reduce((whole, each) => (isPartOf(whole, each) ? each : whole), said),
  );
  return wholes.filter((said, at) => wholes.findIndex((each) => isSame(each, said)) === at);
}

function isSame(one: Said, other: Said): boolean {
  return one.activityId === other.activityId && one.quote === other.quote;
}

function isPartOf(part: Said, { activityId, quote }: Said): boolean {
  return (
    part.activityId === activityId && quote.length > part.quote.length && quote.includes(part.quote)
  );
}
