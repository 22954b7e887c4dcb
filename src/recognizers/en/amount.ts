import { strip, withDigits } from './numbers.ts';

const ABOUT =
  'i im he hes she shes they about around maybe roughly approximately like just only is am are';
const AGE_FILLER = new Set(`${ABOUT} my his her the age aged years year yrs old yo y o`.split(' '));
const COUNT_FILLER = new Set(`${ABOUT} times time at least probably a of them`.split(' '));

/** An age in whole years. */
export function readAge(words: readonly string[]): number | undefined {
  const said = strip(withDigits(words), AGE_FILLER);
  const age = /^\d{1,3}$/.test(said) ? Number(said) : undefined;
  return age !== undefined && age >= 1 && age <= 119 ? age : undefined;
}

/** A single number. A range or an amount with a unit is two numbers' worth of meaning and is asked again. */
export function readCount(words: readonly string[]): number | undefined {
  const said = strip(withDigits(words), COUNT_FILLER);
  if (said === 'none' || said === 'never') return 0;
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(said) ? Number(said) : undefined;
}
