import type { Frequency } from '../../machines/facts.ts';
import { rounded, strip } from '../number-words.ts';
import { usualUseIn } from '../usual-use.ts';
import { withDigits } from './numbers.ts';

const FILLER = new Set(
  (
    'i im he hes she shes they we it its about around maybe roughly approximately probably usually ' +
    'like at least on average just only mostly use uses using drink drinks drinking smoke smokes ' +
    'smoking take takes taking do does of the or so pretty much single basically'
  ).split(' '),
);

const UNITS: Readonly<Record<string, Frequency['per']>> = {
  day: 'day',
  night: 'day',
  daily: 'day',
  nightly: 'day',
  week: 'week',
  '7': 'week',
  wk: 'week',
  weekly: 'week',
  month: 'month',
  mo: 'month',
  monthly: 'month',
  year: 'year',
  yr: 'year',
  yearly: 'year',
};

const WEEK = 'sun mon tue wed thu fri sat'.split(' ');

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thurs|fri|sat|sun)$/;

/**
 * Said in words, and what they are taken to mean. "Most days" is more than half of the seven and
 * fewer than all: four, five or six, so five. "Nearly every day" is one short of every day.
 */
const PHRASES: readonly (readonly [RegExp, Frequency])[] = [
  [
    /^(?:(?:all day )?(?:every|each) (?:day|night|evening|morning)|everyday|daily|nightly|all day|24 7|day and night)$/,
    { times: 1, per: 'day' },
  ],
  [
    /^(?:almost|nearly) (?:(?:every|each) (?:day|night)|everyday|daily|nightly)$/,
    { times: 6, per: 'week' },
  ],
  [
    /^(?:(?:every )?(?:morning|day) and (?:every )?night|night and morning)$/,
    { times: 2, per: 'day' },
  ],
  [/^most (?:days|nights|evenings)$/, { times: 5, per: 'week' }],
  [/^(?:every )?weekdays?$/, { times: 5, per: 'week' }],
  [/^(?:every |each )?weekends?$/, { times: 2, per: 'week' }],
  [/^every (?:other|2nd|second) (?:day|night)$/, { times: 3.5, per: 'week' }],
  [/^every other week$/, { times: 2, per: 'month' }],
  [/^every other month$/, { times: 6, per: 'year' }],
  [/^(?:every week|weekly)$/, { times: 1, per: 'week' }],
  [/^(?:every month|monthly)$/, { times: 1, per: 'month' }],
  [/^(?:every year|yearly)$/, { times: 1, per: 'year' }],
];

const usualUse = usualUseIn({
  opens: 'before until till when',
  turns: 'then now but daily everyday weekly monthly times every each once twice never not',
});

/** How often, from a short answer; undefined for vague words such as "sometimes". */
export function readFrequency(words: readonly string[]): Frequency | undefined {
  const digits = withDigits(usualUse(words));
  const said = strip(digits, FILLER);
  const phrase = PHRASES.find(([pattern]) => pattern.test(said));
  return phrase?.[1] ?? readTimes(strip(digits, WITHOUT_OR)) ?? readEvery(said) ?? readDays(said);
}

/** "3 or 4 times a week" needs its "or". */
const WITHOUT_OR = new Set([...FILLER].filter((word) => word !== 'or'));

/** "3 times a week", "5 nights per week", "twice weekly"; of "3 or 4" the larger, where the risk is. */
function readTimes(said: string): Frequency | undefined {
  const pattern =
    /^(\d+(?:\.\d+)?)(?: (?:times? )?(?:(?:to|or|maybe) )?(\d+))?(?= (?:times?|days?|nights?|evenings?|x|out|a|an|per|each|every|daily|weekly|monthly|yearly|nightly)\b) ?(?:times?|days?|nights?|evenings?|x)? ?(?:out )?(?:a|an|per|each|every|in|last|this)? ?(?:a )?([a-z]+|7)(?: or)?(?: days)?$/;
  const [, low, high, unit] = pattern.exec(said) ?? [];
  const per = UNITS[unit ?? ''];
  const times = Number(high ?? low);
  if (!per || !(times > 0) || times > 200 || (high && Number(low) >= times)) return undefined;
  return { times, per };
}

/** "Every 3 days", "once every 2 weeks". */
function readEvery(said: string): Frequency | undefined {
  const [, amount, unit] =
    /^(?:1 times )?(?:every|each) (\d+) (hour|day|night|week|month)s?$/.exec(said) ?? [];
  const every = Number(amount);
  if (!(every > 0)) return undefined;
  if (unit === 'hour') return every <= 24 ? { times: rounded(24 / every), per: 'day' } : undefined;
  if (unit === 'week') return { times: rounded(4 / every), per: 'month' };
  if (unit === 'month') return { times: rounded(12 / every), per: 'year' };
  if (every <= 7) return { times: rounded(7 / every), per: 'week' };
  return { times: rounded(30 / every), per: 'month' };
}

/** "Fridays and Saturdays": as many times a week as days are named. */
function readDays(said: string): Frequency | undefined {
  const [, missed] =
    /^(?:every|each) (?:day|night) (?:except|but) (?:for )?(?:on )?(.+)$/.exec(said) ?? [];
  const off = missed === undefined ? undefined : readDays(missed);
  if (missed !== undefined) return off && { times: 7 - off.times, per: 'week' };
  const [, from, to] = /^([a-z]+) (?:to|through|thru|till|until) ([a-z]+)$/.exec(said) ?? [];
  const [first, last] = [from, to].map((day = '_') => WEEK.indexOf(day.slice(0, 3)));
  if (first !== undefined && last !== undefined && first >= 0 && last >= 0) {
    return { times: ((last - first + 7) % 7) + 1, per: 'week' };
  }
  const words = said.split(' ').filter((word) => !/^(?:and|every|each|nights?)$/.test(word));
  if (words.length === 0 || !words.every((word) => DAYS.test(word))) return undefined;
  return { times: new Set(words.map((word) => word.slice(0, 3))).size, per: 'week' };
}
