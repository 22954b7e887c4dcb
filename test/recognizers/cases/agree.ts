import type { Language } from '../../../src/machines/settings.ts';

/** A typed answer and what it means; the forms are those of `npm run understand`. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly lang?: Language;
  readonly question_kind: string;
  readonly choice_set?: string;
  readonly ref?: string;
  /** Null: it is asked again, or is talk about the talk. */
  readonly expect: unknown;
  readonly accept?: readonly unknown[];
  /** Share by which a length or a frequency may differ. */
  readonly tol?: number;
}

const DAYS = { Y: 365.25, M: 30.44, W: 7, D: 1 } as const;
const PER_WEEK = { day: 7, week: 1, month: 7 / 30.44, year: 7 / 365.25 } as const;

/** True where a value is what was expected, or is accepted. */
export function isRight(row: Answer, value: unknown): boolean {
  return [row.expect, ...(row.accept ?? [])].some((expected) => agrees(row, expected, value));
}

function agrees({ question_kind: kind, tol }: Answer, expected: unknown, got: unknown): boolean {
  if (expected === null || got === null) return expected === got;
  if (kind === 'duration' && typeof expected === 'string' && typeof got === 'string') {
    return near(days(got), days(expected), tol ?? 0.1);
  }
  if (kind === 'frequency') return near(perWeek(got), perWeek(expected), tol ?? 0.15);
  if (kind === 'zip' && typeof expected === 'object') {
    const [city, known] = [place(got), place(expected)];
    return city.city === known.city && (known.state === undefined || city.state === known.state);
  }
  const plain = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? [...(value as unknown[])].sort() : amountOf(value));
  return plain(got) === plain(expected);
}

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= b * tolerance + 1e-9;

/** Days of an ISO-8601 length of time; NaN for another form. */
function days(iso: string): number {
  const [, date = '', time = ''] = /^P([^T]*)(?:T(.*))?$/.exec(iso) ?? [];
  const parts = [...date.matchAll(/([\d.]+)([YMWD])/g)];
  const whole = parts.reduce((sum, [, n, unit]) => sum + Number(n) * DAYS[unit as 'Y'], 0);
  const hours = /([\d.]+)H/.exec(time)?.[1];
  return whole + Number(hours ?? 0) / 24;
}

function perWeek(value: unknown): number {
  const { times, per } = value as { times?: number; per?: keyof typeof PER_WEEK };
  return (times ?? NaN) * PER_WEEK[per ?? 'week'];
}

function place(value: unknown): { city?: string | undefined; state?: string | undefined } {
  const { city, state } = value as { city?: string; state?: string };
  return { city: city?.toLowerCase(), state };
}

/** A range is its two ends, whatever is counted. */
function amountOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('min' in value)) return value;
  const { min, max } = value as { min?: number; max?: number };
  return { min, max };
}
