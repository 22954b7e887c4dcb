import type { Center } from '../../center/center.ts';
import type { ReferralPlace } from '../../center/settings/referrals.ts';
import type { Fallback, Referral } from '../../machines/fallback.ts';
import type { Point } from '../places/point.ts';
import { createDirectory } from './directory.ts';
import type { Directory, NearPlace, PlaceFilter } from './directory.ts';

/** For whom it is looked up: the level of care worth asking about, and whether they are a minor. */
export interface Sought {
  readonly level: Fallback['level'];
  readonly minor: boolean;
}

/** As many as somebody calls in one evening. */
const MOST = 3;
/** Looked at for these: several programs of one house answer one phone. */
const CANDIDATES = 30;

/** Miles: care that one comes to from home is local; where one stays, it can be farther. */
const NEAR = 60;
const WITH_A_STAY = 300;

/** What a place of the directory has to list for a level. Any will do where a person judges first. */
const FILTERS: Readonly<Partial<Record<Sought['level'], PlaceFilter>>> = {
  medical_detox: { level: 'detox', within: WITH_A_STAY },
  residential: { level: 'residential', within: WITH_A_STAY },
  php: { level: 'php', within: NEAR },
  iop: { level: 'iop', within: NEAR },
  outpatient: { level: 'outpatient', within: NEAR },
  human_review: { within: NEAR },
};

/** Built once for each list of places. */
const directories = new WeakMap<readonly ReferralPlace[], Directory>();

/**
 * The nearest places of the center's directory that list the level, at most three, each with a phone
 * of its own and none of them the center's. Nothing but distance ranks them (EKRA).
 */
export function findReferrals(
  { referrals, phone }: Pick<Center, 'referrals' | 'phone'>,
  from: Point,
  { level, minor }: Sought,
): readonly Referral[] {
  const filter = FILTERS[level];
  if (!filter || referrals.length === 0) return [];
  const directory = directories.get(referrals) ?? createDirectory(referrals);
  directories.set(referrals, directory);
  const forWhom = minor ? ({ population: 'minors' } as const) : {};
  const near = directory.nearest(from, { ...filter, ...forWhom }, CANDIDATES);
  const byPhone = new Map([...near].reverse().map((each) => [digitsOf(each.place.phone), each]));
  byPhone.delete(digitsOf(phone));
  return [...byPhone.values()]
    .toSorted((a, b) => a.miles - b.miles)
    .slice(0, MOST)
    .map(toReferral);
}

/** The number alone, without the country and the extension. */
const digitsOf = (phone: string) =>
  phone
    .replace(/\D*x.*$/i, '')
    .replace(/\D/g, '')
    .slice(-10);

function toReferral({ place, miles }: NearPlace): Referral {
  const { name, street, city, state, zip, phone, languages, populations, asOf } = place;
  const only = (['men', 'women'] as const).find((who) => populations.includes(`${who}_only`));
  return {
    name,
    ...(street === '' ? {} : { street }),
    city,
    state,
    zip,
    phone,
    miles: Math.round(miles),
    ...(only ? { only } : {}),
    ...(languages.includes('es') ? { spanish: true } : {}),
    asOf,
  };
}
