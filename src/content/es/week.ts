import { DateTime } from 'luxon';

import type { Weekday } from '../../machines/week.ts';
import { ANY_DAY, zoneName } from '../zone-name.ts';
import type { TimeInZone } from '../words.ts';

const DAYS: Readonly<Record<Weekday, string>> = {
  monday: 'lunes',
  tuesday: 'martes',
  wednesday: 'miércoles',
  thursday: 'jueves',
  friday: 'viernes',
  saturday: 'sábado',
  sunday: 'domingo',
};

const WORKDAYS = 'lunes, martes, miércoles, jueves y viernes';

/** "a, b y c". */
export function joined(items: readonly string[]): string {
  return items.join(', ').replace(/, ([^,]+)$/, ' y $1');
}

/** "lunes y martes". */
export function days(all: readonly Weekday[]): string {
  if (all.length === 7) return 'todos los días';
  const text = joined(all.map((day) => DAYS[day]));
  return text === WORKDAYS ? 'de lunes a viernes' : text;
}

/** "las 9", "la 1:30". */
function clock(time: string): string {
  return `${hourOf(time) % 12 === 1 ? 'la' : 'las'} ${short(time)}`;
}

/** "9", "1:30". */
function short(time: string): string {
  const hour = hourOf(time) % 12;
  return `${hour === 0 ? 12 : hour}${time.endsWith(':00') ? '' : time.slice(2)}`;
}

const hourOf = (time: string) => Number(time.slice(0, 2)) % 24;

function part(time: string): string {
  const hour = hourOf(time);
  if (hour < 12) return 'de la mañana';
  return hour < 19 ? 'de la tarde' : 'de la noche';
}

function hoursText(from: string, until: string): string {
  if (from === '00:00' && until === '24:00') return 'todo el día';
  if (from === '00:00') return `hasta ${clock(until)} ${part(until)}`;
  if (until === '24:00') return `desde ${clock(from)} ${part(from)}`;
  return spanText(from, until);
}

function spanText(from: string, until: string): string {
  const start = part(from) === part(until) ? clock(from) : `${clock(from)} ${part(from)}`;
  return `de ${start} a ${clock(until)} ${part(until)}`;
}

/** @example 'lunes, martes y jueves, de las 6 de la tarde a las 9 de la noche' */
export function weekTime({ days: on, from, until, zone }: TimeInZone): string {
  if (zone === undefined) return `${days(on)}, ${hoursText(from, until)}`;
  return `${days(on)}, ${spanText(from, until)}, ${zoneName(zone, ANY_DAY, 'es-US')}`;
}

const half = (time: string) => (hourOf(time) < 12 ? 'am' : 'pm');

/** "de 9 am a 5 pm": parts of the day in words are too long for a line of a table. */
export function hours(from: string, until: string): string {
  if (from === '00:00' && until === '24:00') return 'todo el día';
  if (from === '00:00') return `hasta ${clock(until)} ${half(until)}`;
  if (until === '24:00') return `desde ${clock(from)} ${half(from)}`;
  const start = half(from) === half(until) ? short(from) : `${short(from)} ${half(from)}`;
  return `de ${start} a ${short(until)} ${half(until)}`;
}

/** "30 de noviembre". */
export const dayText = (date: string) =>
  DateTime.fromISO(date, { locale: 'es-US' }).toFormat("d 'de' LLLL");
