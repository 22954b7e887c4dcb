import { DateTime } from 'luxon';

import type { Weekday, WeekTime } from '../../machines/week.ts';

const DAYS: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

const WORKDAYS = 'Monday, Tuesday, Wednesday, Thursday and Friday';

/** "a, b and c". */
export function joined(items: readonly string[]): string {
  return items.join(', ').replace(/, ([^,]+)$/, ' and $1');
}

/** "Monday and Tuesday". */
export function days(all: readonly Weekday[]): string {
  if (all.length === 7) return 'every day';
  const text = joined(all.map((day) => DAYS[day]));
  return text === WORKDAYS ? 'Monday to Friday' : text;
}

/** "9", "9:30". */
function clock(time: string): string {
  const hour = hourOf(time) % 12;
  return `${hour === 0 ? 12 : hour}${time.endsWith(':00') ? '' : time.slice(2)}`;
}

const hourOf = (time: string) => Number(time.slice(0, 2)) % 24;
const half = (time: string) => (hourOf(time) < 12 ? 'am' : 'pm');

/** "9 am to 5 pm". */
export function hours(from: string, until: string): string {
  if (from === '00:00' && until === '24:00') return 'all day';
  if (from === '00:00') return `until ${clock(until)} ${half(until)}`;
  if (until === '24:00') return `from ${clock(from)} ${half(from)}`;
  const start = half(from) === half(until) ? clock(from) : `${clock(from)} ${half(from)}`;
  return `${start} to ${clock(until)} ${half(until)}`;
}

/** @example 'Monday, Tuesday and Thursday, 6 to 9 pm' */
export function weekTime(time: WeekTime): string {
  return `${days(time.days)}, ${hours(time.from, time.until)}`;
}

/** "November 30". */
export const dayText = (date: string) =>
  DateTime.fromISO(date, { locale: 'en-US' }).toFormat('LLLL d');
