import type { BusyTime } from './week.ts';

/** How often: 3 times a week is `{ times: 3, per: 'week' }`. */
export interface Frequency {
  readonly times: number;
  readonly per: 'day' | 'week' | 'month' | 'year';
}

/** A length of time: ISO-8601 (`P3Y`), or since an age or a year where that is what was said. */
export type Duration = string | { readonly since_age: number } | { readonly since_year: number };

/** A place: a five-digit ZIP, or a city where only that was given. */
export type Place = string | { readonly city: string; readonly state?: string };

/** A place in one line. */
function placeName(place: Place): string {
  if (typeof place === 'string') return place;
  return place.state === undefined ? place.city : `${place.city}, ${place.state}`;
}

/** What amounts of something are counted in. */
export const COUNT_UNITS = [
  'shot',
  'beer',
  'can',
  'tallboy',
  'bottle',
  'fifth',
  'handle',
  'pint',
  'gallon',
  'pack',
  'pill',
  'bar',
  'bag',
  'gram',
  'mg',
] as const;

export type CountUnit = (typeof COUNT_UNITS)[number];

/** From so many to so many, of a unit where one was said. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
  readonly unit?: CountUnit;
}

/** So much of a unit: half a pint is `{ value: 0.5, unit: 'pint' }`. */
export interface CountAmount {
  readonly value: number;
  readonly unit: CountUnit;
}

export type Count = number | CountRange | CountAmount;

export type FactValue =
  | string
  | readonly string[]
  | readonly BusyTime[]
  | Frequency
  | Duration
  | Place
  | Count;

/** Three kinds of silence are three words: skipped, unsure and declined never mean the same. */
export type FactStatus = 'answered' | 'skipped' | 'unsure' | 'declined' | 'contradicted';

/** Where a fact came from: the message, the visitor's own words in it, and how they were given. */
export interface Source {
  readonly activityId: string;
  readonly how: 'tapped' | 'typed' | 'volunteered';
  readonly quote: string;
}

/** One thing known about a visitor. `raw`: kept as written because it was not understood; a person reads it. */
export interface Fact {
  readonly value?: FactValue;
  readonly status: FactStatus;
  readonly raw?: true;
  readonly source: Source;
}

export type Facts = Readonly<Partial<Record<string, Fact>>>;

/** The understood answer to a fact, or undefined where it is unknown, skipped, unsure, declined or raw. */
export function known(facts: Facts, id: string): FactValue | undefined {
  const fact = facts[id];
  return fact?.status === 'answered' && !fact.raw ? fact.value : undefined;
}

/** True where the understood answer is, or contains, one of these ids. */
export function has(facts: Facts, id: string, ...anyOf: readonly string[]): boolean {
  const value = known(facts, id);
  if (typeof value === 'string') return anyOf.includes(value);
  return Array.isArray(value) && value.some((each) => anyOf.includes(each as string));
}

const PER_WEEK = { day: 7, week: 1, month: 7 / 30.44, year: 7 / 365.25 } as const;

/** Times a week, or undefined where how often is not known. */
export function timesPerWeek(facts: Facts, id: string): number | undefined {
  return perWeek(known(facts, id));
}

/** Times a week of a value that says how often; undefined for any other value. */
export function perWeek(value: FactValue | undefined): number | undefined {
  return isFrequency(value) ? value.times * PER_WEEK[value.per] : undefined;
}

function isFrequency(value: FactValue | undefined): value is Frequency {
  return typeof value === 'object' && 'times' in value && 'per' in value;
}

/** The place near which to look, in one line, where it is known: `92882`, `Corona, CA`. */
export function placeOf(facts: Facts): string | undefined {
  const place = known(facts, 'zip');
  if (typeof place === 'string') return place;
  return place !== undefined && typeof place === 'object' && 'city' in place
    ? placeName(place)
    : undefined;
}
