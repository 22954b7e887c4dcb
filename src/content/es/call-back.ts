import { DateTime } from 'luxon';

import type { PlannedCall } from '../../machines/context.ts';
import type { TeamPresence } from '../words.ts';
import { zoneName } from '../zone-name.ts';

const LOCALE = 'es-US';

/** "las 8", "la 1:30". */
function clock(time: DateTime): string {
  const hour = time.toFormat(time.minute === 0 ? 'h' : 'h:mm');
  return `${time.hour % 12 === 1 ? 'la' : 'las'} ${hour}`;
}

/** "de la mañana", "de la tarde", "de la noche". */
function part({ hour }: DateTime): string {
  if (hour < 12) return 'de la mañana';
  return hour < 19 ? 'de la tarde' : 'de la noche';
}

/** "hoy", "mañana", "el lunes 30 de noviembre". */
function day(time: DateTime, planned: DateTime): string {
  const days = time.startOf('day').diff(planned.startOf('day')).as('days');
  if (Math.round(days) === 0) return 'hoy';
  return Math.round(days) === 1 ? 'mañana' : `el ${time.toFormat("cccc d 'de' LLLL")}`;
}

/** "lunes 30 de noviembre, entre las 8 y las 9 de la mañana, hora del Pacífico"; beside it the visitor's own time, where their clocks show another. */
export function callTime({ from, until, zone, theirZone }: PlannedCall): string {
  const start = momentIn(zone, from);
  const theirs =
    theirZone === undefined
      ? ''
      : ` (su hora: ${span(momentIn(theirZone, from), momentIn(theirZone, until))})`;
  return `${start.toFormat("cccc d 'de' LLLL")}, ${span(start, momentIn(zone, until))}${theirs}`;
}

/**
 * When a person calls back, in the visitor's time zone where it is known, else in the center's.
 *
 * @example 'El plan es llamarle mañana entre las 8 y las 9 de la mañana, hora del Pacífico. Puede ser más tarde.'
 */
export function callBack(call: PlannedCall, callerId: string | undefined): string {
  const time = plannedTime(call);
  const shown = callerId === undefined ? '' : ` En la llamada verá el número ${callerId}.`;
  return `El plan es llamarle ${time}. Puede ser más tarde.${shown}`;
}

/** The same once the time is over: whether anybody called shows in no chat. */
export function callPassed(call: PlannedCall): string {
  const time = plannedTime(call);
  return `El plan era llamarle ${time}. Aquí no puedo ver si alguien ya llamó.`;
}

function plannedTime({ planned, from, until, ...zones }: PlannedCall): string {
  const zone = zones.theirZone ?? zones.zone;
  const start = momentIn(zone, from);
  return `${day(start, momentIn(zone, planned))} ${span(start, momentIn(zone, until))}`;
}

/**
 * Whether the team is there, in the center's time zone.
 *
 * @example 'El equipo vuelve mañana a las 8 de la mañana, hora del Pacífico.'
 */
export function teamHours({ at, until, next, zone }: TeamPresence): string {
  const asked = momentIn(zone, at);
  if (until !== undefined) {
    const end = momentIn(zone, until);
    // Who is there day and night never leaves.
    const isOpenEnded = end.diff(asked).as('days') > 1;
    return `El equipo atiende ahora${isOpenEnded ? '' : `, hasta ${moment(end)}`}.`;
  }
  if (next === undefined) return 'No puedo decirle cuándo le van a contactar.';
  const start = momentIn(zone, next);
  return `El equipo vuelve ${day(start, asked)} a ${moment(start)}.`;
}

/** "las 8 de la mañana, hora del Pacífico". */
function moment(time: DateTime): string {
  return `${clock(time)} ${part(time)}, ${zoneIn(time)}`;
}

const zoneIn = (time: DateTime) => zoneName(time.zoneName ?? '', time.toJSDate(), LOCALE);

function momentIn(zone: string, iso: string): DateTime {
  return DateTime.fromISO(iso, { zone }).setLocale(LOCALE);
}

function span(from: DateTime, until: DateTime): string {
  const start = part(from) === part(until) ? clock(from) : `${clock(from)} ${part(from)}`;
  return `entre ${start} y ${clock(until)} ${part(until)}, ${zoneIn(from)}`;
}
