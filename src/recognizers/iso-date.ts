const DAY = 86_400_000;

/** The date, or undefined where there is no such day: February 30 is not March 2. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined;
}

/** The date so many days from another. */
export function daysFrom(today: string, days: number): string | undefined {
  const start = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(start)) return undefined;
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}

/**
 * "2026-03-04", and "3/4/2026" or "3/4/26" with the month first, as in the US whatever the language.
 * Where today is given, "3/4" is the latest one.
 */
export function readNumericDate(
  text: string,
  today?: string,
  isDayFirst = false,
): string | undefined {
  const found =
    /(?<![\d/.-])(?:(\d{4})[-/](\d{1,2})[-/](\d{1,2})|(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?)(?![\d/-])/g;
  const all = [...text.matchAll(found)];
  const [, y, m, d, month, day, year] = all[0] ?? [];
  // Letters around it are few: "it was 3/4/2026", and no story.
  if (all.length !== 1 || text.replace(/[^\p{L}]/gu, '').length > MOST_LETTERS) return undefined;
  if (y && m && d) return isoDate(Number(y), Number(m), Number(d));
  if (!month || !day) return undefined;
  if (year) {
    const full = year.length === 2 ? century(Number(year), today) : Number(year);
    // "15/10/2026" can only be the fifteenth, where people may write so.
    const [first, second] = [Number(month), Number(day)];
    return isDayFirst && first > 12 ? isoDate(full, second, first) : isoDate(full, first, second);
  }
  if (today === undefined || !text.includes('/')) return undefined;
  const now = Number(today.slice(0, 4));
  return [now, now - 1]
    .map((each) => isoDate(each, Number(month), Number(day)))
    .find((date) => date !== undefined && date <= today);
}

const MOST_LETTERS = 20;

/** The latest year with these last two digits that is not far ahead. */
function century(year: number, today = '2026'): number {
  const soon = (Number(today.slice(0, 4)) % 100) + 5;
  return year <= soon ? 2000 + year : 1900 + year;
}
