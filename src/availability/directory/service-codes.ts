import type { ReferralPlace } from '../../center/settings/referrals.ts';

/**
 * What the codes of a national directory say, as far as it is used here: SAMHSA, National Directory of
 * Drug and Alcohol Use Treatment Facilities 2022, its dictionary of service codes (a work of the US
 * government, public domain).
 */

/**
 * `OD`, outpatient detox, is left out on purpose: what the guidance calls medical detox is care with a
 * stay, and nobody in withdrawal should be sent to a place that sees them once a day.
 */
export const LEVEL_CODES: Readonly<Record<string, ReferralPlace['levels'][number]>> = {
  OIT: 'iop',
  ODT: 'php',
  ORT: 'outpatient',
  RES: 'residential',
  RL: 'residential',
  RS: 'residential',
  RD: 'detox',
  HID: 'detox',
};

export const PAYMENT_CODES: Readonly<Record<string, ReferralPlace['payment'][number]>> = {
  MD: 'medicaid',
  MC: 'medicare',
  PI: 'private',
  MI: 'military',
  SI: 'state',
  SF: 'self_pay',
  SS: 'sliding_fee',
  PA: 'assistance',
};

export const LANGUAGE_CODES: Readonly<Record<string, ReferralPlace['languages'][number]>> = {
  SP: 'es',
  AH: 'ase',
};

/** Those of a kind: who is taken, and for whom there is a program or a group. */
export const POPULATION_CODES: Readonly<Record<string, ReferralPlace['populations'][number]>> = {
  CHLD: 'minors',
  AD: 'minors',
  PW: 'pregnant',
  VET: 'veterans',
  CO: 'co_occurring',
};

/** Who is taken by sex; a place that names one of them alone takes no others. */
export const SEX_CODES = { men: 'MALE', women: 'FEM' } as const;
