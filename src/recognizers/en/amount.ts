import { amountsIn } from '../amounts.ts';
import { withDigits } from './numbers.ts';

const ABOUT =
  'i im he hes she shes they about around maybe roughly approximately like just only is am are';

/** An age, and a single number, from a short answer. */
export const { readAge, readCount } = amountsIn({
  withDigits,
  age: `${ABOUT} my his her the age aged years year yrs old yo y o`,
  count: `${ABOUT} times time at least probably a of them`,
  zero: 'none never',
});
