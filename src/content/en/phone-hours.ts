import { Info } from 'luxon';

import type { OpenDays } from '../center-texts.ts';

const WEEKDAYS = Info.weekdays('long', { locale: 'en-US' });

/** "8 am", "8:30 pm", "noon", "midnight". */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'noon' : 'midnight';
  const shown = minute === 0 ? '' : `:${time.slice(3)}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${shown} ${hour < 12 ? 'am' : 'pm'}`;
}

function daysOf({ from, until }: OpenDays): string {
  if (from === 0 && until === 6) return 'every day';
  const [first = '', last = ''] = [WEEKDAYS[from], WEEKDAYS[until]];
  if (from === until) return first;
  return until - from === 1 ? `${first} and ${last}` : `${first} to ${last}`;
}

/** The times of a day: "8 am to noon and 1 pm to 5 pm". */
export function timesOf({ times }: Pick<OpenDays, 'times'>): string {
  const spoken = times.map(({ from, until }) =>
    from === '00:00' && until === '24:00' ? 'at any hour' : `${clock(from)} to ${clock(until)}`,
  );
  return spoken.join(' and ');
}

/**
 * The hours of a week, as they end "Phone hours are …".
 *
 * @example 'Monday to Friday, 8 am to 8 pm, and Saturday, 9 am to 1 pm'
 */
export function phoneHours(week: readonly OpenDays[]): string {
  const parts = week.map((days) => `${daysOf(days)}, ${timesOf(days)}`);
  return parts
    .map((part, at) => (at > 0 && at === parts.length - 1 ? `and ${part}` : part))
    .join(', ');
}
