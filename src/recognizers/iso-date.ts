const DAY = 86_400_000;

/** The date, or undefined where there is no such day: February 30 is not March 2. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? date.toISOString().slice(0, 10) : undefined;
}

/** The date so many days from another. */
export function daysFrom(today: string, days: number): string | undefined {
  const start = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(start)) return undefined;
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}

/** "2026-03-04", and "3/4/2026" with the month first, as in the US whatever the language. */
export function readNumericDate(text: string): string | undefined {
  const said = text.trim().replace(/[.!?]$/, '');
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said) ?? [];
  if (y && m && d) return isoDate(Number(y), Number(m), Number(d));
  const [, month, day, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said) ?? [];
  return year && month && day ? isoDate(Number(year), Number(month), Number(day)) : undefined;
}
