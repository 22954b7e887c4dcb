import { RESOURCES } from '../../content/resources.ts';
import { stringsOf } from '../../content/strings-of.ts';
import type { Bubbles, Who } from '../../content/words.ts';

const NUMBERS = [...new Set(Object.values(RESOURCES).map(({ call }) => call))];

const WHO: readonly Who[] = ['self', 'loved_one', 'professional'];

/** What is to be said of words that leave out a number for help which ours tell, whoever reads them. */
export function missingNumbers(ours: Bubbles, own: Bubbles): readonly string[] {
  const told = NUMBERS.filter((number) => readBy('self', ours).includes(number));
  const missing = told.filter((number) => WHO.some((who) => !readBy(who, own).includes(number)));
  return missing.map((number) => `ours tells to call ${number} here, and so must this; add it`);
}

function readBy(who: Who, bubbles: Bubbles): string {
  const said = bubbles.map((each) => (typeof each === 'string' ? each : each[who]));
  return stringsOf(said)
    .map(({ text }) => text)
    .join(' ');
}
