import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { only } from './only.ts';

/** A valid number of the North American plan in E.164, if the text holds exactly one. */
export function readPhone(text: string): string | undefined {
  return only(
    findPhoneNumbersInText(text, 'US')
      .map((found) => found.number)
      .filter((number) => number.countryCallingCode === '1')
      .map((number) => number.number),
  );
}
