import type { Level } from './levels.ts';
import type { Population } from './population.ts';
import type { Language } from './settings.ts';
import type { WeekTime } from './week.ts';

/** A program track that can be reached from where the visitor is, as the center lists it. */
export interface Track extends WeekTime {
  /** In the center's settings; those stored before tracks had ids stay as they were stored. */
  readonly id?: string | undefined;
  readonly site: string;
  readonly program: string;
  readonly level: Level;
  /** What visitors read, in the center's languages. */
  readonly name: { readonly en: string; readonly es?: string | undefined };
  /** Great-circle miles between ZIP centers: approximate. Undefined where it is too far, and by video alone. */
  readonly miles?: number;
  readonly languages: readonly Language[];
  /** Whether one may come by video, and the state that the visitor is in allows it as far as known. */
  readonly video: boolean;
  /** How many places were open on a day, and when the next group starts: ISO dates. */
  readonly capacity?: Capacity | undefined;
  /** The time zone of its days and hours: of a track, that of its site. */
  readonly zone?: string | undefined;
  /** Ids of what it can be paid by, `self_pay` among them; absent where the center lists nothing. */
  readonly payers?: readonly string[] | undefined;
  readonly for?: Population | undefined;
}

export interface Capacity {
  readonly open: number;
  readonly asOf: string;
  readonly nextStart?: string | undefined;
  /** Whether names are taken for when it is full. */
  readonly waitlist?: boolean | undefined;
}

/** What a track can fit: a time, a wish, how they pay, or what they fear to be turned away for. */
export const FIT_REASONS = [
  'work',
  'school',
  'care',
  'busy',
  'evening',
  'weekend',
  'video',
  'payer',
  'pregnant',
  'methadone_buprenorphine',
] as const;

/** What can be in the way; `work_day`: it meets in the daytime, and when they work was not told. */
export const BLOCK_REASONS = [
  'work',
  'school',
  'care',
  'busy',
  'evening',
  'weekend',
  'work_day',
  'school_day',
  'transport',
  'language',
  'full',
  'payer',
  'ages',
] as const;

/** Why an opening fits, with the visitor's words where they are not a label that was tapped. */
export interface Fit {
  readonly why: (typeof FIT_REASONS)[number];
  /** How they pay, by its id; of `payer`. */
  readonly payer?: string;
  readonly quote?: string;
}

/** What stands against an opening. */
export interface Block {
  readonly why: (typeof BLOCK_REASONS)[number];
  /** The very hours that are taken. */
  readonly at?: WeekTime;
  /** How they pay, by its id; of `payer`. */
  readonly payer?: string;
  readonly quote?: string;
}

/**
 * A program track at a site, with why it fits the visitor or what is in the way. `zone` is there where
 * its times are said with the name of their zone, as the visitor is in another or may be.
 */
export interface Opening extends Track {
  /** Places, where that is known of the last days: a number that is older says nothing. */
  readonly capacity?: Capacity | undefined;
  readonly fits: readonly Fit[];
  /** Empty: nothing that was told stands against it. */
  readonly blockedBy: readonly Block[];
}
