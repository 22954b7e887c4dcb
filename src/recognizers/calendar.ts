import { daysFrom, isoDate } from './iso-date.ts';

/** A day as people name it, before it is found in the calendar. */
export type DayNamed =
  | { readonly days: number }
  | { readonly step: number; readonly unit: 'week' | 'month' | 'year' }
  | { readonly weekday: number; readonly which?: Which }
  | { readonly day: number; readonly month?: number; readonly year?: number | Which }
  | { readonly holiday: Holiday; readonly year?: number | Which };

/** Which of several: the one before, the coming one, or that of this week or year. */
export type Which = 'last' | 'next' | 'this';

/** The day of a holiday in a year. */
export type Holiday = (year: number) => string | undefined;

/** A holiday on a fixed day. */
export const onDay =
  (month: number, day: number): Holiday =>
  (year) =>
    isoDate(year, month, day);

/** The nth weekday (0 is Sunday) of a month; the fifth is the last one. */
export const onWeekday =
  (month: number, weekday: number, nth: number): Holiday =>
  (year) => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    const day = 1 + ((weekday - first + 7) % 7) + 7 * (nth - 1);
    return isoDate(year, month, day) ?? isoDate(year, month, day - 7);
  };

/** Easter Sunday, by the Gregorian reckoning of Meeus. */
export const easter: Holiday = (year) => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const e = (b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 19 * a + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const m = Math.floor((a + 11 * e + 22 * l) / 451);
  return isoDate(year, Math.floor((e + l - 7 * m + 114) / 31), ((e + l - 7 * m + 114) % 31) + 1);
};

/**
 * The ISO date of a day that was named. Asked for is the past unless something else is said, so
 * "Friday" and "November 3" are the latest before today. Undefined where two days could be meant.
 */
export function dateOf(named: DayNamed, today: string): string | undefined {
  if ('days' in named) return daysFrom(today, named.days);
  if ('step' in named) return stepped(today, named.step, named.unit);
  if ('weekday' in named) return weekdayOf(named.weekday, named.which, today);
  if ('holiday' in named) return inYear(named.holiday, named.year, today);
  const { day, month, year } = named;
  if (month !== undefined) return inYear((each) => isoDate(each, month, day), year, today);
  const [thisYear, thisMonth] = [yearOf(today), Number(today.slice(5, 7))];
  const here = isoDate(thisYear, thisMonth, day);
  if (here !== undefined && here <= today) return here;
  return thisMonth === 1 ? isoDate(thisYear - 1, 12, day) : isoDate(thisYear, thisMonth - 1, day);
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** "Two months ago": the same day of that month, or its last. */
function stepped(today: string, step: number, unit: 'week' | 'month' | 'year') {
  if (unit === 'week') return daysFrom(today, step * 7);
  const months =
    yearOf(today) * 12 + Number(today.slice(5, 7)) - 1 + step * (unit === 'year' ? 12 : 1);
  const day = Number(today.slice(8));
  const dates = [day, 30, 29, 28].map((each) =>
    each > day ? undefined : isoDate(Math.floor(months / 12), (months % 12) + 1, each),
  );
  return dates.find((date) => date !== undefined);
}

function weekdayOf(weekday: number, which: Which | undefined, today: string) {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const back = (now - weekday + 7) % 7 || 7;
  if (which === undefined || which === 'last') return daysFrom(today, -back);
  const ahead = (weekday - now + 7) % 7;
  if (which === 'this') return ahead === 0 ? today : undefined;
  // "Next Friday" is the coming one or that of next week: plain only where they are the same.
  const ofNextWeek = 7 - ((now + 6) % 7) + ((weekday + 6) % 7);
  return (ahead || 7) === ofNextWeek ? daysFrom(today, ofNextWeek) : undefined;
}

function inYear(day: Holiday, year: number | Which | undefined, today: string) {
  const now = yearOf(today);
  if (typeof year === 'number') return day(year);
  if (year === 'this') return day(now);
  if (year === 'next') return day(now + 1);
  if (year === 'last') return day(now - 1);
  return [day(now), day(now - 1)].find((date) => date !== undefined && date <= today);
}
