import type { BusyTime } from '../../machines/week.ts';
import type { BusyLanguage } from './busy-language.ts';

/** From and until on a clock of 24 hours. */
export interface Hours {
  readonly from: string;
  readonly until: string;
}

export interface FoundHours {
  /** Undefined: an hour was told that can be read in two ways. */
  readonly hours: Hours | undefined;
  readonly start: number;
  readonly end: number;
}

/** Minutes. */
const HALF = 12 * 60;
const DAY = 2 * HALF;

/**
 * The hours that a statement tells; undefined where it tells none.
 *
 * @param by what they are taken by, where that is said
 */
export function hoursIn(
  text: string,
  language: BusyLanguage,
  by: BusyTime['by'],
): FoundHours | undefined {
  const shift = by === 'work' ? nightIn(text, language) : undefined;
  const found = (match: RegExpExecArray, hours: Hours | undefined): FoundHours => ({
    hours,
    start: match.index,
    end: match.index + match[0].length,
  });
  const span = language.span.exec(text);
  if (span) {
    const groups = span.slice(1).filter((group) => group !== undefined);
    return found(span, spanOf(groups, language, language.night.test(text), by));
  }
  const until = language.until.exec(text);
  if (until) {
    const end = shift ? endOfNight(until, language) : alone(until, language);
    const from = shift?.from ?? '00:00';
    return found(until, end === undefined ? undefined : { from, until: clock(end) });
  }
  const after = language.after.exec(text);
  if (after) {
    const start = shift ? startOfNight(after, language) : alone(after, language);
    const end = shift?.until ?? '24:00';
    return found(after, start === undefined ? undefined : { from: clock(start), until: end });
  }
  for (const [says, from, until] of language.partsOfDay) {
    const part = says.exec(text);
    if (part) return found(part, { from, until });
  }
  return undefined;
}

/** An hour as it was told: minutes since midnight, and whether that is sure. */
interface Told {
  readonly minute: number;
  readonly isSure: boolean;
}

/** @param half the words after the hour that say which half of the day it is in */
function told(hour: string, half: string | undefined, language: BusyLanguage): Told | undefined {
  const [h = 0, m = 0] = (language.numbers[hour] ?? hour).split(':').map(Number);
  if (!(h <= 24)) return undefined;
  const minute = (h % 24) * 60 + m;
  // Noon is told by its name, and so is midnight.
  const isNamed = language.named.has(hour);
  if (half === undefined || h > 12) return { minute, isSure: isNamed || h > 12 || h === 0 };
  return { minute: (minute % HALF) + (language.morning.test(half) ? 0 : HALF), isSure: true };
}

/** The night that a shift is said to be in. */
function nightIn(text: string, { partsOfDay }: BusyLanguage): Hours | undefined {
  const [, from, until] =
    partsOfDay.find(([says, start, end]) => start > end && says.test(text)) ?? [];
  return from === undefined || until === undefined ? undefined : { from, until };
}

/** "Nights until 6" ends in the morning, "nights until 11" before midnight. */
function endOfNight([, hour = '', half]: RegExpExecArray, language: BusyLanguage) {
  const at = told(hour, half, language);
  return !at || at.isSure || at.minute < 9 * 60 ? at?.minute : at.minute + HALF;
}

/** "Nights from 10": a night begins from 5 in the evening. */
function startOfNight([, hour = '', half]: RegExpExecArray, language: BusyLanguage) {
  const at = told(hour, half, language);
  return !at || at.isSure || at.minute < 5 * 60 || at.minute >= HALF
    ? at?.minute
    : at.minute + HALF;
}

function spanOf(
  groups: readonly string[],
  language: BusyLanguage,
  isNight: boolean,
  by: BusyTime['by'],
): Hours | undefined {
  const isHalf = (word: string | undefined) =>
    word !== undefined && /^[a-z ]+$/.test(word) && language.numbers[word] === undefined;
  const [first = '', ...rest] = groups;
  const half = isHalf(rest[0]) ? rest.shift() : undefined;
  const a = told(first, half, language);
  const b = told(rest[0] ?? '', rest[1], language);
  if (!a || !b) return undefined;
  if (a.isSure && b.isSure) return made(a.minute, b.minute);
  if (a.isSure) return made(a.minute, a.minute + within(b.minute - a.minute));
  // The latest such hour before the end: "6 to 9 pm", "9 to 5 pm".
  if (b.isSure) return made(b.minute - within(b.minute - a.minute), b.minute);
  const length = within(b.minute - a.minute);
  const isEvening =
    (isNight && a.minute >= 5 * 60 && a.minute < HALF) || isAfterWork(a.minute, length, by);
  const start = isEvening ? a.minute + HALF : usual(a.minute);
  const isEither = isNight || isEvening ? false : isDoubtful(a.minute, length);
  return isEither || length === HALF ? undefined : made(start, start + length);
}

/** From 5 to 11 a day's work begins in the morning, from 1 to 4 in the afternoon. */
function usual(minute: number): number {
  return minute < 5 * 60 ? minute + HALF : minute;
}

/** "5 to 9" may be an evening, "11 to 7" a night. */
function isDoubtful(start: number, length: number): boolean {
  return (start < 8 * 60 && start >= 5 * 60 && length < 5 * 60) || start === 11 * 60;
}

/** Classes that begin at 5 or 6 for some hours, and care for somebody at 5, are after a day's work. */
function isAfterWork(start: number, length: number, by: BusyTime['by']): boolean {
  const latest = by === 'school' ? 7 : by === 'care' ? 6 : 0;
  return start >= 5 * 60 && start < latest * 60 && length < 5 * 60;
}

/** More than nothing, and half a day at most. */
function within(minutes: number): number {
  return ((minutes % HALF) + HALF) % HALF || HALF;
}

/** An hour alone: from 1 to 8 it is after noon. */
function alone(match: RegExpExecArray, language: BusyLanguage): number | undefined {
  const [, hour = '', half] = match;
  const at = told(hour, half, language);
  if (!at || at.isSure) return at?.minute;
  if (at.minute >= HALF && at.minute < HALF + 60) return at.minute;
  return at.minute <= 8 * 60 + 30 && at.minute >= 60 ? at.minute + HALF : undefined;
}

function made(from: number, until: number): Hours | undefined {
  return from === until ? undefined : { from: clock(from), until: clock(until) };
}

function clock(minutes: number): string {
  const minute = ((minutes % DAY) + DAY) % DAY;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
