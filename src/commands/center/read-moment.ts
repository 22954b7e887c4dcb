import { DateTime } from 'luxon';

import { WEEKDAYS } from '../../center/settings/hours.ts';
import { UsageError } from './usage-error.ts';

const WEEKDAY = /^([a-z]{3,9})\.? +(\d{1,2}):(\d\d)$/i;
const DATED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)$/;

/**
 * The moment that an operator names on the clock of the center: of a weekday the next one.
 *
 * @param text "sunday 23:40" or "2026-12-24T23:40"; undefined is now
 * @throws UsageError where it is neither
 */
export function readMoment(text: string | undefined, now: Date, zone: string): DateTime {
  const start = DateTime.fromJSDate(now, { zone });
  if (text === undefined) return start;
  const moment = onWeekday(text, start) ?? onDate(text, zone);
  if (moment?.isValid) return moment;
  throw new UsageError(
    `--at: found ${JSON.stringify(text)}; expected a weekday or a day and a time on a clock of 24 hours, ` +
      'as in "sunday 23:40" or 2026-12-24T23:40',
  );
}

function onWeekday(text: string, start: DateTime): DateTime | undefined {
  const [, name = '', hour, minute] = WEEKDAY.exec(text.trim()) ?? [];
  const weekday =
    name === '' ? -1 : WEEKDAYS.findIndex((each) => each.startsWith(name.toLowerCase()));
  if (weekday < 0 || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const days = (weekday + 1 - start.weekday + 7) % 7;
  const on = (ahead: number) =>
    start
      .plus({ days: ahead })
      .set({ hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0 });
  return on(days) < start ? on(days + 7) : on(days);
}

function onDate(text: string, zone: string): DateTime | undefined {
  const [, day, time] = DATED.exec(text.trim()) ?? [];
  return day === undefined ? undefined : DateTime.fromISO(`${day}T${time}`, { zone });
}

/** What the change of the clocks does to a time that was asked for, if it does anything. */
export function clockNote(text: string | undefined, moment: DateTime): string | undefined {
  const asked = /(\d{1,2}):(\d\d)$/.exec(text?.trim() ?? '');
  if (!asked) return undefined;
  const [, hour, minute] = asked.map(Number);
  if (moment.hour !== hour || moment.minute !== minute) {
    return `Clocks go forward that night and ${asked[0]} does not come: shown is ${moment.toFormat('HH:mm')}.`;
  }
  return moment.getPossibleOffsets().length > 1
    ? `Clocks go back that night and ${asked[0]} comes twice: shown is the first.`
    : undefined;
}
