import type { Frequency } from '../../machines/facts.ts';
import type { Forms } from '../words.ts';

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

function frequency({ times, per }: Frequency): string {
  if (times === 1) return per === 'day' ? 'every day' : `once a ${per}`;
  if (times === 7 && per === 'week') return 'every day';
  return times === 2 ? `twice a ${per}` : `${times} times a ${per}`;
}

function distance(miles: number): string {
  return miles < 1 ? 'less than a mile away' : `about ${counted(miles, 'mile')} away`;
}

/** English grammar for values. */
export const forms: Forms = {
  frequency,
  duration: (duration) => {
    if (typeof duration === 'string') {
      const [, count, unit] = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(duration) ?? [];
      if (count === undefined || unit === undefined) return duration;
      return counted(Number(count), UNITS[unit as keyof typeof UNITS]);
    }
    return 'since_age' in duration
      ? `since age ${duration.since_age}`
      : `since ${duration.since_year}`;
  },
  list: (items) => items.join('; '),
  none: 'None',
  opening: ({ program, site, miles, times }) => {
    const place = miles === undefined ? site : `${site}, ${distance(Math.round(miles))}`;
    return `${program} (${place}): ${times}`;
  },
  asWritten: (words) => `“${words}”`,
};
