import type { Language } from '../../machines/settings.ts';
import type { Weekday } from '../../machines/week.ts';
import { WEEKDAYS } from '../open-days.ts';
import { TIME_WORDS } from './time-words.ts';
import type { DayNames } from './time-words.ts';

/** Days that a text names, and the time of them: in minutes of the day, in each way it can be read. */
export interface ToldTimes {
  readonly days: readonly Weekday[];
  readonly readings: readonly (readonly [from: number, until: number])[];
}

/**
 * The days and times of a text such as "Monday to Friday, 8 am to 6 pm, and Saturday, 9 to 1".
 *
 * @returns undefined where anything else is said: "by appointment", "except on holidays"
 */
export function timesTold(text: string, lang: Language): readonly ToldTimes[] | undefined {
  const { days, span, filler, dayNames } = TIME_WORDS[lang];
  const told: ToldTimes[] = [];
  let named: Weekday[] = [];
  let isListed = true;
  let rest = folded(text);
  for (;;) {
    rest = rest.replace(filler, '');
    if (rest === '') break;
    const time = span.exec(rest);
    const day = time ? null : days.exec(rest);
    const [found] = time ?? day ?? [];
    if (found === undefined) return undefined;
    if (time) {
      const readings = readingsOf(time.groups ?? {});
      if (named.length === 0 || readings.length === 0) return undefined;
      told.push({ days: named, readings });
      isListed = false;
    } else {
      named = [...(isListed ? named : []), ...daysOf(found, dayNames)];
      isListed = true;
    }
    rest = rest.slice(found.length);
  }
  // Days without a time of their own could belong to what stands before or behind them.
  return isListed ? undefined : told;
}

const folded = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();

function daysOf(found: string, { each, together }: DayNames): readonly Weekday[] {
  if (together[found]) return together[found];
  const [from = 0, until = from] = found
    .split(/[^a-z]+/)
    .map((word) => each.findIndex((name) => word.startsWith(name)))
    .filter((at) => at >= 0);
  // "Saturday to Monday" goes over the end of the week.
  return WEEKDAYS.filter((_, at) =>
    from <= until ? at >= from && at <= until : at >= from || at <= until,
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function readingsOf(groups: Groups): ToldTimes['readings'] {
  return minutesOf(groups, 'from').flatMap((from) =>
    minutesOf(groups, 'until')
      .map((until) => (until === 0 ? DAY : until))
      .filter((until) => from < until)
      .map((until) => [from, until] as const),
  );
}

const DAY = 24 * 60;
const NOON = DAY / 2;

/** A time without its half of the day is one of two. */
function minutesOf(groups: Groups, name: string): readonly number[] {
  if (groups[`${name}Noon`]) return [NOON];
  if (groups[`${name}Midnight`]) return [0];
  const [hour = 0, minute = 0] = (groups[name] ?? '').split(':').map(Number);
  const half = groups[`${name}Half`];
  if (hour > 12) return hour <= 24 && half === undefined ? [hour * 60 + minute] : [];
  const early = (hour % 12) * 60 + minute;
  if (half === undefined) return hour === 0 ? [early] : [early, early + NOON];
  return [/^a|morning|manana|madrugada/.test(half) ? early : early + NOON];
}
