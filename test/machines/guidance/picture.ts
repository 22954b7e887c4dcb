import type { FactValue } from '../../../src/machines/facts.ts';
import type { Picture } from '../../../src/machines/guidance/condition.ts';
import { knowing } from '../knowing.ts';

export type Known = Readonly<Record<string, FactValue | undefined>>;

export const DAILY = { times: 1, per: 'day' } as const;
export const FOUR_A_WEEK = { times: 4, per: 'week' } as const;
export const WEEKLY = { times: 1, per: 'week' } as const;
export const MONTHLY = { times: 1, per: 'month' } as const;

/** A picture of someone of whom only this is known. */
export function seeing(known: Known, more: Partial<Picture> = {}): Picture {
  return { facts: knowing(known), crisis: [], ...more };
}

/** The nearest program is this many miles away. */
export function at(nearestMiles: number): Partial<Picture> {
  return { nearby: { place: '78701', openings: [], nearestMiles } };
}

/** Everything that could be missing is known, and nothing in it calls for anything. */
export const CALM: Known = {
  who: 'self',
  adult: 'yes',
  focus: 'substances',
  substances: ['cannabis'],
  frequency: MONTHLY,
  consequences: ['none'],
  detox_history: 'never_tried',
  prior_levels: ['none'],
  health: ['none'],
  thoughts: 'no',
  home: ['safe_sober', 'support'],
};
