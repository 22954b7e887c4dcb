import { isInCountry } from '../../center/settings/country.ts';
import { isUsablePhone } from '../../center/settings/referrals.ts';
import type { ReferralPlace } from '../../center/settings/referrals.ts';
import type { CsvRow } from '../../center/reading/csv-file.ts';
import type { Point } from '../places/point.ts';
import { whereIs } from '../places/where-is.ts';
import {
  LANGUAGE_CODES,
  LEVEL_CODES,
  PAYMENT_CODES,
  POPULATION_CODES,
  SEX_CODES,
} from './service-codes.ts';

/** What is read of SAMHSA's national directory; it has more columns. */
export const SAMHSA_COLUMNS = [
  'id',
  'name',
  'name2',
  'street',
  'city',
  'state',
  'zip',
  'phone',
  'lat',
  'lon',
  'codes',
];

/** Why a row is left out. */
export type LeftOut =
  | 'no place on the map'
  | 'no usable phone'
  | 'no level of care asked about here';

/** A place out of one row of SAMHSA's national directory, or why it is none. */
export function fromSamhsa({ cells }: CsvRow, asOf: number): ReferralPlace | LeftOut {
  const { name = '', name2 = '', street = '', city = '', state = '', phone = '' } = cells;
  const zip = cells['zip']?.slice(0, 5) ?? '';
  const at = pointOf(cells, zip);
  if (!at) return 'no place on the map';
  if (!isUsablePhone(phone)) return 'no usable phone';
  const codes = new Set(cells['codes']?.split(/\s+/));
  const levels = meant(codes, LEVEL_CODES);
  if (levels.length === 0) return 'no level of care asked about here';
  return {
    name: [name, name2].filter(Boolean).join(', '),
    street,
    city,
    state,
    zip,
    phone,
    ...at,
    levels,
    payment: meant(codes, PAYMENT_CODES),
    languages: meant(codes, LANGUAGE_CODES),
    populations: [...meant(codes, POPULATION_CODES), ...onlyFor(codes)],
    asOf,
  };
}

/** The place's own coordinates, or the middle of its ZIP; none where neither is in the country. */
function pointOf({ lat = '', lon = '' }: CsvRow['cells'], zip: string): Point | undefined {
  const own = { latitude: Number(lat), longitude: Number(lon) };
  if (lat !== '' && lon !== '' && isInCountry(own)) return own;
  const middle = whereIs(zip);
  return middle && { latitude: middle.latitude, longitude: middle.longitude };
}

function meant<Meaning>(
  codes: ReadonlySet<string>,
  meanings: Readonly<Record<string, Meaning>>,
): Meaning[] {
  const found = Object.entries(meanings).flatMap(([code, meaning]) =>
    codes.has(code) ? [meaning] : [],
  );
  return [...new Set(found)];
}

function onlyFor(codes: ReadonlySet<string>): ('men_only' | 'women_only')[] {
  const [men, women] = [codes.has(SEX_CODES.men), codes.has(SEX_CODES.women)];
  if (men === women) return [];
  return [men ? 'men_only' : 'women_only'];
}
