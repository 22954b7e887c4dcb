import type { Block, Fit, Track } from '../../machines/opening.ts';
import type { Population } from '../../machines/population.ts';

/** What is known of the visitor themself, or of whom they ask for. */
export interface Person {
  /** From the youngest to the oldest that they can be; both the same where the age is known. */
  readonly ages: { readonly from: number; readonly until: number };
  /** How they said it; undefined where they tapped. */
  readonly ageQuote?: string | undefined;
  /** Ids of the choices of `health.conditions`. */
  readonly health: readonly string[];
}

/** That a program welcomes them with what they told of. */
export function populationFits({ for: whom }: Track, { health }: Person): readonly Fit[] {
  const welcomes = whom?.welcomes ?? [];
  return welcomes.filter((each) => health.includes(each)).map((why) => ({ why }));
}

/** That they cannot be of the ages it is for. Groups block nobody: nobody is asked who is in one. */
export function populationBlocks(
  { for: { ages: { from = 0, until = Infinity } = {} } = {} }: Track,
  { ages, ageQuote }: Person,
): readonly Block[] {
  if (ages.until >= from && ages.from <= until) return [];
  return [{ why: 'ages', ...(ageQuote === undefined ? {} : { quote: ageQuote }) }];
}

/** Whom it is for, as far as that is to be said: ages that they surely are of are not. */
export function populationToSay(
  { for: { only, ages = {} } = {} }: Track,
  { ages: theirs }: Person,
): Population | undefined {
  const { from = 0, until = Infinity } = ages;
  const isSure = theirs.from >= from && theirs.until <= until;
  if (only === undefined && isSure) return undefined;
  return { ...(only && { only }), ...(isSure ? {} : { ages }) };
}
