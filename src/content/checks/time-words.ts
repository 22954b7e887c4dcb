import type { Language } from '../../machines/settings.ts';
import type { Weekday } from '../../machines/week.ts';
import { WEEKDAYS } from '../open-days.ts';

/** How a language tells times of a week, folded. */
interface TimeWords {
  /** Each at the beginning of what is left of a text. */
  readonly days: RegExp;
  readonly span: RegExp;
  readonly filler: RegExp;
  /** What days are called, in the order of a week, and what several are called together. */
  readonly dayNames: DayNames;
}

export interface DayNames {
  readonly each: readonly string[];
  readonly together: Readonly<Record<string, readonly Weekday[]>>;
}

const WORKDAYS = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);

const CLOCK = '\\d{1,2}(?::[0-5]\\d)?(?!\\d)';

function timeReader(halves: string, until: string) {
  const time = (name: string) =>
    `(?:(?<${name}>${CLOCK})(?:\\s*(?<${name}Half>${halves}))?|(?<${name}Noon>noon|mediodia)|(?<${name}Midnight>midnight|(?:la )?medianoche))`;
  return {
    span: new RegExp(`^${time('from')}\\s*(?:(?:${until})\\b|[-–])\\s*(?:las? )?${time('until')}`),
  };
}

function dayReader(dayNames: DayNames, day: string, until: string) {
  const together = Object.keys(dayNames.together).join('|');
  return {
    dayNames,
    days: new RegExp(
      `^(?:${together}|(?:${day})\\b(?:\\s*(?:(?:${until})\\b|[-–])\\s*(?:${day})\\b)?)`,
    ),
  };
}

export const TIME_WORDS: Readonly<Record<Language, TimeWords>> = {
  en: {
    ...timeReader(
      'a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|in the (?:morning|afternoon|evening)\\b',
      'to|until|till|through',
    ),
    ...dayReader(
      {
        each: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        together: {
          weekdays: WORKDAYS,
          weekends: WEEKEND,
          'every day': WEEKDAYS,
          '7 days a week': WEEKDAYS,
        },
      },
      '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun',
      'to|through|thru|until',
    ),
    filler: /^(?:[\s,;:.]|(?:and|on|from|between|the|of|open)\b)+/,
  },
  es: {
    ...timeReader(
      'a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|(?:de|por) la (?:manana|tarde|noche|madrugada)\\b',
      'a|al|hasta',
    ),
    ...dayReader(
      {
        each: ['lu', 'mar', 'mi', 'ju', 'vi', 'sa', 'do'],
        together: {
          'entre semana': WORKDAYS,
          'fines de semana': WEEKEND,
          'fin de semana': WEEKEND,
          'todos los dias': WEEKDAYS,
        },
      },
      'lunes|martes|miercoles|jueves|viernes|sabados?|domingos?',
      'a|al|hasta',
    ),
    filler: /^(?:[\s,;:.]|(?:y|e|de|desde|los|las|la|el)\b)+/,
  },
};
