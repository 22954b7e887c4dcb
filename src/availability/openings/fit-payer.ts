import { namesPlan } from '../../center/settings/plans.ts';
import type { Block, Fit, Track } from '../../machines/opening.ts';
import type { Wishes } from './fit.ts';

type Paid = Pick<Wishes, 'payer'>;

/** That how they pay is on a list of the center's: never that it is covered, nor that it is in a network. */
export function payerFits({ payers }: Track, { payer }: Paid): readonly Fit[] {
  return payer !== undefined && payers?.includes(payer) ? [{ why: 'payer', payer }] : [];
}

/** That their plan is on no list. A plan that was not named, or not quite, is not said to be missing. */
export function payerBlocks({ payers }: Track, { payer }: Paid): readonly Block[] {
  const isMissing = payer !== undefined && namesPlan(payer) && payers?.includes(payer) === false;
  return isMissing ? [{ why: 'payer', payer }] : [];
}
