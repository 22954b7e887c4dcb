import type { Code } from './instrument.ts';

/** The code system of LOINC. */
export const LOINC = 'http://loinc.org';

/** Our own code system: for what no published code was found for. */
export const LOCAL = 'urn:porchlight:instruments';

/** Goes wherever the codes go; the wording that LOINC's license asks for (clinical.md 1.3). */
export const LOINC_NOTICE =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief ' +
  'Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is ' +
  'available at no cost under the license at http://loinc.org/license. LOINC® is a registered ' +
  'United States trademark of Regenstrief Institute, Inc.';

/** A LOINC number. */
export function loinc<const Number extends string>(code: Number) {
  return { system: LOINC, code } as const satisfies Code;
}

/** A code of our own. */
export function local<const Name extends string>(code: Name) {
  return { system: LOCAL, code } as const satisfies Code;
}
