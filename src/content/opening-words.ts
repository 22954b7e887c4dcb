import type { Block, Fit } from '../machines/opening.ts';
import type { Ages, Population, Welcomed } from '../machines/population.ts';
import type { Language } from '../machines/settings.ts';
import type { Wording } from './words.ts';

/** What is known by its hours, its languages, its day, a plan or ages is said with them. */
type Plain = Exclude<
  Block['why'],
  'work' | 'school' | 'care' | 'busy' | 'language' | 'full' | 'payer' | 'ages'
>;

/** What is said of an opening: sentences, but for what it fits. */
export interface OpeningWords {
  readonly intro: Wording;
  readonly fit: Readonly<Record<Exclude<Fit['why'], 'payer' | Welcomed>, Wording>>;
  readonly fits: (what: string) => string;
  readonly byVideo: string;
  /** Whether a list has a plan, by its name: no word of what it covers. */
  readonly plan: { readonly [Key in 'listed' | 'unlisted']: (plan: string) => string };
  readonly selfPay: string;
  readonly welcomes: Readonly<Record<Welcomed, string>>;
  readonly only: Readonly<Record<NonNullable<Population['only']>, string>>;
  readonly ages: (ages: Ages) => string;
  readonly blocks: Readonly<Record<Plain, Wording>>;
  readonly taken: (hours: string) => string;
  readonly heldIn: (languages: readonly Language[]) => string;
  /** Places, as they were on a day. */
  readonly full: (day: string) => string;
  readonly room: (day: string) => string;
  readonly nextStart: (day: string) => string;
  /** Of a track that was full. */
  readonly waitlist: string;
  /** Places are not known, or not any more. */
  readonly roomUnknown: { readonly visitor: string; readonly coordinator: string };
  /** Before the visitor's own words. */
  readonly said: { readonly visitor: string; readonly coordinator: string };
  /** In place of a distance. */
  readonly videoAlone: string;
}
