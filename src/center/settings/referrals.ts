import { isValidPhoneNumber } from 'libphonenumber-js';
import { z } from 'zod';

import { isInCountry } from './country.ts';
import { parseCsv } from '../reading/csv-file.ts';
import type { Problem } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

/** Other places that may help, beside the center's settings: an operator may edit it. */
export const REFERRALS_FILE = 'referrals.csv';

/** `detox` is detox with a stay: the kind that the guidance speaks of. */
export const PLACE_LEVELS = ['iop', 'php', 'outpatient', 'residential', 'detox'] as const;
export const PAYMENTS = [
  'medicaid',
  'medicare',
  'private',
  'military',
  'state',
  'self_pay',
  'sliding_fee',
  'assistance',
] as const;
/** Beside English: Spanish and American Sign Language (BCP 47). */
export const PLACE_LANGUAGES = ['es', 'ase'] as const;
/** `minors`: takes them, or has a program for them. `men_only`: lists that it takes no others. */
export const POPULATIONS = [
  'minors',
  'pregnant',
  'veterans',
  'co_occurring',
  'men_only',
  'women_only',
] as const;

const degrees = z
  .string()
  .regex(/^-?\d{1,3}(\.\d+)?$/, 'degrees, as in 33.8753')
  .transform(Number);

/** Whether a number can be called: an extension may follow it. */
export function isUsablePhone(phone: string): boolean {
  return isValidPhoneNumber(phone, 'US');
}

/** A place, neutral on purpose: there is no column for a fee, an e-mail address or a rank (EKRA, clinical.md 4). */
export const referralPlace = z
  .strictObject({
    name: z.string().min(1),
    street: z.string(),
    city: z.string().min(1),
    state: z.string().regex(/^[A-Z]{2}$/, 'a state as two capital letters'),
    zip: z.string().regex(/^\d{5}$/, 'a five-digit ZIP'),
    phone: z.string().refine(isUsablePhone, {
      error: ({ input }) =>
        `found "${String(input).slice(0, 40)}"; expected a phone number that can be, as in 951-555-0137 x12`,
    }),
    latitude: degrees,
    longitude: degrees,
    levels: z.array(z.enum(PLACE_LEVELS)).min(1),
    payment: z.array(z.enum(PAYMENTS)),
    languages: z.array(z.enum(PLACE_LANGUAGES)),
    populations: z.array(z.enum(POPULATIONS)),
    asOf: z
      .string()
      .regex(/^20\d\d$/, 'a year, as in 2024')
      .transform(Number),
  })
  .refine(isInCountry, {
    path: ['latitude'],
    // What is no number is told as that alone.
    when: ({ issues }) => issues.length === 0,
    error: 'that point is not in the United States; look the place up, longitudes have a minus',
  });

export type ReferralPlace = Readonly<z.infer<typeof referralPlace>>;

export const REFERRAL_COLUMNS = Object.keys(referralPlace.shape);

/** Words with a space between them. */
export const LISTS: readonly string[] = ['levels', 'payment', 'languages', 'populations'];

/** The places of a center's folder, not checked yet; undefined where it has no such file. */
export async function readReferrals(
  folder: string,
): Promise<YamlFile | { readonly problems: readonly Problem[] } | undefined> {
  const text = await readText(folder, REFERRALS_FILE);
  if (text === undefined) return undefined;
  if (typeof text !== 'string') return { problems: [text] };
  const parsed = parseCsv(REFERRALS_FILE, text, { columns: REFERRAL_COLUMNS, others: 'refused' });
  if ('problems' in parsed) return parsed;
  const split = (name: string, cell: string) =>
    LISTS.includes(name) ? cell.split(/\s+/).filter(Boolean) : cell;
  return {
    name: REFERRALS_FILE,
    value: parsed.rows.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, split(name, cell)])),
    ),
    lineOf: ([row]) => parsed.rows[Number(row)]?.line ?? 1,
  };
}
