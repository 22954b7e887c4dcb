import type { FeasibleWeek } from './feasible-week.ts';
import type { Guidance } from './guidance/guide.ts';
import type { Opening, Track } from './opening.ts';
import type { Language } from './settings.ts';

/** What may help where the center has nothing in reach, in the order in which centers name it by default. */
export const FALLBACKS = [
  'video',
  'farther_site',
  'residential',
  'directory',
  'findtreatment',
] as const;

/**
 * A place of the directory: neutral, nothing but what it lists of itself. Whether it has room, or is
 * still there, nobody here knows.
 */
export interface Referral {
  readonly name: string;
  readonly street?: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** As the directory has it, with an extension where there is one. */
  readonly phone: string;
  /** Great-circle miles from the middle of the visitor's ZIP or city: approximate. */
  readonly miles: number;
  /** It lists that only they are taken. */
  readonly only?: 'men' | 'women';
  /** It lists care in Spanish. */
  readonly spanish?: true;
  /** The year of the directory. */
  readonly asOf: number;
}

/** One thing that may help instead, as it is stored; with an `Opening`, as it fits by now. */
export type Way<At extends Track = Track> =
  /** What can be reached so is among the openings. */
  | { readonly kind: 'video' }
  /** The center's own, farther than what counts as near. */
  | { readonly kind: 'farther_site'; readonly opening: At }
  | { readonly kind: 'residential'; readonly opening: At }
  /** Nearest first, at most three. */
  | { readonly kind: 'directory'; readonly referrals: readonly Referral[] }
  | { readonly kind: 'findtreatment' };

/** That the center has nothing of a level in reach of a place, and what may help. */
export interface Fallback<At extends Track = Track> {
  readonly level: Guidance['level'];
  /** What it was looked up for, as in `Nearby`. */
  readonly place: string;
  /** `level`: none of this level is near, others are. `any`: nothing at all is. */
  readonly lacks: 'level' | 'any';
  /** In the center's order; empty where it names none. */
  readonly ways: readonly Way<At>[];
}

/** What is around a visitor by how it fits them: what is near, and what may help where nothing is. */
export interface Around {
  readonly openings: readonly Opening[];
  readonly fallback?: Fallback<Opening> | undefined;
  /** With the first opening that they are told of; undefined where they told no time that is taken. */
  readonly week?: FeasibleWeek | undefined;
  /** Where there is something to say of paying. */
  readonly payment?: Payment | undefined;
  /** The center treats nobody by video where the visitor is. */
  readonly noVideo?: true;
}

/** What there is to say of paying: what the center states, and whether a list of its has their plan. */
export interface Payment {
  readonly listed: boolean;
  readonly unlisted: boolean;
  readonly selfPay: boolean;
  readonly slidingScale: boolean;
  /** What help there is, in the center's own words. */
  readonly assistance?:
    | (Readonly<Partial<Record<Language, string | undefined>>> & { readonly en: string })
    | undefined;
}
