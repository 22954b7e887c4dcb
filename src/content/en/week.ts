import { DateTime } from 'luxon';

import type { Weekday } from '../../machines/week.ts';
import { ANY_DAY, zoneName } from '../zone-name.ts';
import type { TimeInZone } from '../words.ts';

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
  return spanText(from, until);
}

function spanText(from: string, until: string): string {
  const start = half(from) === half(until) ? clock(from) : `${clock(from)} ${half(from)}`;
  return `${start} to ${clock(until)} ${half(until)}`;
}

/** @example 'Monday, Tuesday and Thursday, 6 to 9 pm', 'Monday, 9 pm to 12 am Eastern Time' */
export function weekTime({ days: on, from, until, zone }: TimeInZone): string {
  if (zone === undefined) return `${days(on)}, ${hours(from, until)}`;
  return `${days(on)}, ${spanText(from, until)} ${zoneName(zone, ANY_DAY, 'en-US')}`;
}

/** "November 30". */
export const dayText = (date: string) =>
  DateTime.fromISO(date, { locale: 'en-US' }).toFormat('LLLL d');
