import type { ReferralPlace } from '../../../src/center/settings/referrals.ts';

/** A made-up place in Corona; every other differs from it in what is given. */
export function place(given: Partial<ReferralPlace> = {}): ReferralPlace {
  return {
    name: 'Elm House',
    street: '1 Elm Street',
    city: 'Corona',
    state: 'CA',
    zip: '92882',
    phone: '951-555-0100',
    latitude: 33.84,
    longitude: -117.6,
    levels: ['iop'],
    payment: [],
    languages: [],
    populations: [],
    asOf: 2022,
    ...given,
  };
}

/** So many miles north of that, about. */
export const north = (miles: number) => ({ latitude: 33.84 + miles / 69.09 });
