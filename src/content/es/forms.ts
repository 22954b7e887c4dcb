import type { Frequency } from '../../machines/facts.ts';
import type { Forms } from '../words.ts';

const UNITS = {
  Y: ['año', 'años'],
  M: ['mes', 'meses'],
  W: ['semana', 'semanas'],
  D: ['día', 'días'],
} as const;

const PER = { day: 'al día', week: 'por semana', month: 'al mes', year: 'al año' } as const;

const counted = (count: number, [one, many]: readonly [string, string]) =>
  `${count} ${count === 1 ? one : many}`;

function frequency({ times, per }: Frequency): string {
  if ((times === 1 && per === 'day') || (times === 7 && per === 'week')) return 'todos los días';
  if (times === 1) return `una vez ${PER[per]}`;
  return times === 2 ? `dos veces ${PER[per]}` : `${times} veces ${PER[per]}`;
}

function distance(miles: number): string {
  if (miles < 1) return 'a menos de 1 milla';
  return miles === 1 ? 'a más o menos 1 milla' : `a unas ${miles} millas`;
}

/** Spanish grammar for values. */
export const forms: Forms = {
  frequency,
  duration: (duration) => {
    if (typeof duration === 'string') {
      const [, count, unit] = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(duration) ?? [];
      if (count === undefined || unit === undefined) return duration;
      return counted(Number(count), UNITS[unit as keyof typeof UNITS]);
    }
    return 'since_age' in duration
      ? `desde los ${duration.since_age} años`
      : `desde ${duration.since_year}`;
  },
  list: (items) => items.join('; '),
  none: 'Ninguna',
  opening: ({ program, site, miles, times }) => {
    const place = miles === undefined ? site : `${site}, ${distance(Math.round(miles))}`;
    return `${program} (${place}): ${times}`;
  },
  asWritten: (words) => `“${words}”`,
};
