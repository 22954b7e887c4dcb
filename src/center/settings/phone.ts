import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';

/** A number that visitors call, or see when they are called, as it is shown to them. */
export const phone = z.stringFormat(
  'phone',
  isShown,
  'a phone number of the United States that can be called, without an extension, as in +1 951-555-0137',
);

/** The parser finds a number within words too; those would be shown as a part of it. */
function isShown(text: string): boolean {
  const number = parsePhoneNumberFromString(text, 'US');
  return (
    /^[+()\d .-]+$/.test(text) && number?.isValid() === true && number.countryCallingCode === '1'
  );
}
