import type { Token } from '../tokens.ts';
import { wordSet } from './span.ts';

/** What stands before a year, and not before a house number, a car or an hour. */
const BEFORE = wordSet(
  'in since back of from until till during by around late early mid year summer spring fall autumn winter christmas ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'en desde del de hasta ano por para durante enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad',
);

/** A number that is said as a year: "in 2012", "desde 2019". Not "my 2012 honda" nor "1998 main st". */
export function isYear(words: readonly Token[], at: number): boolean {
  const token = words[at];
  if (!token || !/^(?:19|20)\d\d$/.test(token.word)) return false;
  // "En el 2016", not "el 2016 honda".
  const before = words[at - 1]?.word === 'el' ? at - 2 : at - 1;
  return at === 0 || token.after !== 'space' || BEFORE.has(words[before]?.word ?? '');
}
