import type { Duration } from '../machines/facts.ts';

/** Days that each choice of the question goes up to. */
const UP_TO = [
  [0.6, 'today'],
  [3, 'days'],
  [7, 'week'],
  [31, 'month'],
] as const;

const DAYS = { Y: 365.25, M: 30.44, W: 7, D: 1 } as const;

/** The choice for a time of last use so long ago: "a month and a half ago" is longer than a month. */
export function lastUseAgo(length: Duration | undefined): string | undefined {
  if (typeof length !== 'string') return undefined;
  const [, hours] = /^PT(\d+(?:\.\d+)?)H$/.exec(length) ?? [];
  const [, amount, unit] = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(length) ?? [];
  if (hours === undefined && unit === undefined) return undefined;
  return choiceFor(hours ? Number(hours) / 24 : Number(amount) * DAYS[unit as keyof typeof DAYS]);
}

/** The choice for a last use on a day, both as ISO dates. */
export function lastUseOn(date: string | undefined, today: string): string | undefined {
  if (date === undefined) return undefined;
  const days = (Date.parse(today) - Date.parse(date)) / 86_400_000;
  return days < 0 ? undefined : choiceFor(days);
}

function choiceFor(days: number): string {
  return UP_TO.find(([most]) => days <= most)?.[1] ?? 'longer';
}
