/** The choices of `use.last`, each up to so many days ago. */
const UP_TO: readonly (readonly [string, number])[] = [
  ['today', 0],
  ['days', 3],
  ['week', 7],
  ['month', 31],
];

/** The choice of `use.last` for a time so many days ago. */
export function recencyOf(daysAgo: number): string {
  return UP_TO.find(([, days]) => daysAgo <= days)?.[0] ?? 'longer';
}

const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };

/** The days of a length of time in one unit; undefined for any other. */
export function daysOf(duration: unknown): number | undefined {
  const [, amount, unit = ''] = /^P(\d+)([YMWD])$/.exec(String(duration)) ?? [];
  return amount === undefined ? undefined : Number(amount) * (DAYS[unit] ?? 0);
}
