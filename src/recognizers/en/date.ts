import { daysFrom, isoDate, readNumericDate } from '../iso-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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
  const relative = () => (today === undefined ? undefined : readRelative(words, today));
  return readNumericDate(text) ?? readNamedMonth(words) ?? relative();
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
  return offset === undefined ? undefined : daysFrom(today, offset);
}
