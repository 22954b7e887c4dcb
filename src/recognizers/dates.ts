import { dateOf } from './calendar.ts';
import type { DayNamed, Holiday, Which } from './calendar.ts';
import { readNumericDate } from './iso-date.ts';

export interface DateWords {
  /** The words with numbers as digits, ordinals among them ("the tenth", "3rd"). */
  readonly withDigits: (words: readonly string[]) => readonly string[];
  /** Words around a day that do not matter: taken off both ends, and so are hours of the day. */
  readonly around: RegExp;
  readonly hours: RegExp;
  /** Days from today by name. */
  readonly named: Readonly<Record<string, number>>;
  readonly months: readonly RegExp[];
  /** From Sunday. */
  readonly weekdays: readonly RegExp[];
  readonly holidays: readonly (readonly [RegExp, Holiday])[];
  /** "3 days ago", "in a week", with the groups n, unit, and back or ahead. */
  readonly steps: readonly RegExp[];
  readonly units: Readonly<Record<string, 'hour' | 'day' | 'week' | 'month' | 'year'>>;
  /** Which of several, with words for each. */
  readonly which: Readonly<Record<Which, RegExp>>;
  /** "Of last year", with "of" and "year" around the words of `which`. */
  readonly year: string;
  /** Whether "15/10/2026" is the fifteenth of October: the month stays first where it can be. */
  readonly mayBeDayFirst: boolean;
  /** Words between a day, a month and a year. */
  readonly between: ReadonlySet<string>;
}

/**
 * A reader of a calendar day as an ISO date. Numbers alone are written month first, as in the US.
 * What is counted from today needs to know it; a week or a month as a whole is no day.
 */
export function datesIn(of: DateWords) {
  const whichIn = (text: string) =>
    (['last', 'next', 'this'] as const).find((which) => of.which[which].test(text));

  const named = (said: string): DayNamed | undefined => {
    const days = of.named[said];
    return days !== undefined ? { days } : (stepIn(said) ?? weekdayIn(said) ?? inYear(said));
  };

  const stepIn = (said: string): DayNamed | undefined => {
    const {
      n,
      unit = '',
      back,
    } = of.steps.map((step) => step.exec(said)?.groups).find((groups) => groups !== undefined) ??
    {};
    const amount = (n === undefined ? 1 : Number(n)) * (back === undefined ? 1 : -1);
    const per = of.units[unit];
    if (per === undefined || !(Math.abs(amount) <= 1000)) return undefined;
    // Hours ago could be yesterday where they are many.
    if (per === 'hour') return Math.abs(amount) <= 5 || /^m/.test(unit) ? { days: 0 } : undefined;
    return per === 'day' ? { days: amount } : { step: amount, unit: per };
  };

  const weekdayIn = (said: string): DayNamed | undefined => {
    const words = said.split(' ').filter((word) => !of.between.has(word));
    const weekday = of.weekdays.findIndex((each) => words.some((word) => each.test(word)));
    const rest = words.filter((word) => !of.weekdays[weekday]?.test(word)).join(' ');
    if (weekday < 0 || rest === '') return weekday < 0 ? undefined : { weekday };
    const which = whichIn(rest);
    return which === undefined || rest.replace(of.which[which], '') !== ''
      ? undefined
      : { weekday, which };
  };

  /** A day of a month or a holiday, with a year, "last year", or neither. */
  const inYear = (said: string): DayNamed | undefined => {
    const words = said
      .split(' ')
      .filter((word) => !of.between.has(word))
      .join(' ');
    const [, day = '', ending] = new RegExp(`^(.*?)(?: (\\d{4}|${of.year}))?$`).exec(words) ?? [];
    const which = ending === undefined ? undefined : whichIn(ending);
    const year = which ?? (/^\d{4}$/.test(ending ?? '') ? Number(ending) : undefined);
    const holiday = of.holidays.find(([name]) => name.test(day))?.[1];
    const given = year === undefined ? {} : { year };
    return holiday ? { holiday, ...given } : dayOfMonth(day, given);
  };

  const dayOfMonth = (text: string, year: { readonly year?: number | Which }) => {
    const words = text.split(' ').filter((word) => !of.weekdays.some((each) => each.test(word)));
    const at = words.findIndex((word) => of.months.some((each) => each.test(word)));
    const rest = words.filter((_, index) => index !== at);
    const [day = ''] = rest;
    if (rest.length !== 1 || !/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31)
      return undefined;
    if (at < 0) return 'year' in year || words.length !== 1 ? undefined : { day: Number(day) };
    return {
      day: Number(day),
      month: of.months.findIndex((each) => each.test(words[at] ?? '')) + 1,
      ...year,
    };
  };

  return (text: string, words: readonly string[], today?: string): string | undefined => {
    const numeric = readNumericDate(text, today, of.mayBeDayFirst);
    if (numeric !== undefined) return numeric;
    const digits = of.withDigits(words).join(' ').replace(of.hours, '');
    const said = digits.replace(of.around, '$<said>');
    const raw = of.withDigits(words).join(' ');
    const day =
      named(raw) ?? named(raw.replace(of.around, '$<said>')) ?? named(digits) ?? named(said);
    if (day === undefined) return undefined;
    const isCertain = 'year' in day && typeof day.year === 'number';
    if (!isCertain && today === undefined) return undefined;
    // A lone number is the day of a month only where an article or an ordinal says so.
    if (
      'day' in day &&
      day.month === undefined &&
      !/\d(?:st|nd|rd|th)\b|\b(?:the|el|dia)\b/i.test(text)
    )
      return undefined;
    return dateOf(day, today ?? '2000-01-01');
  };
}
