const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = 86_400_000;

/**
 * A calendar day as an ISO date: "2026-03-04", "3/4/2026" (month first, as in the US), "March 4,
 * 2026", and, where `today` is given, "today", "yesterday", "tomorrow" and "3 days ago". A date
 * without a year could be either side of today and is asked again.
 */
export function readDate(
  text: string,
  words: readonly string[],
  today?: string,
): string | undefined {
  const said = text.trim().replace(/[.!?]$/, '');
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said) ?? [];
  if (y && m && d) return isoDate(Number(y), Number(m), Number(d));
  const [, month, day, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said) ?? [];
  if (year && month && day) return isoDate(Number(year), Number(month), Number(day));
  return readNamedMonth(words) ?? (today === undefined ? undefined : readRelative(words, today));
}

function readNamedMonth(words: readonly string[]): string | undefined {
  const rest = words.filter((word) => word !== 'of' && word !== 'the' && word !== 'on');
  const at = rest.findIndex(
    (word) => MONTHS.includes(word.slice(0, 3)) && /^[a-z]{3,9}$/.test(word),
  );
  const month = MONTHS.indexOf((rest[at] ?? '').slice(0, 3)) + 1;
  const [day, year, ...others] = rest.filter((_, index) => index !== at);
  if (month === 0 || others.length > 0) return undefined;
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(day ?? '') || !/^\d{4}$/.test(year ?? '')) return undefined;
  return isoDate(Number(year), month, Number.parseInt(day ?? '', 10));
}

function readRelative(words: readonly string[], today: string): string | undefined {
  const said = words.join(' ');
  const [, ago] = /^(\d{1,3}) days? ago$/.exec(said) ?? [];
  const named: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
  const offset = ago ? -Number(ago) : named[said];
  const start = Date.parse(`${today}T00:00:00Z`);
  if (offset === undefined || Number.isNaN(start)) return undefined;
  return new Date(start + offset * DAY).toISOString().slice(0, 10);
}

/** The date, or undefined where there is no such day: February 30 is not March 2. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? date.toISOString().slice(0, 10) : undefined;
}
