import { unglued } from '../number-words.ts';
import { spelledOut } from '../spelled-numbers.ts';
import type { Spelling } from '../spelled-numbers.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SPELLING: Spelling = {
  small: new Map([
    ...ONES.map((word, at) => [word, at] as const),
    ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
    ['fourty', 40],
  ]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  and: 'and',
  joinsTens: false,
};

/** Words for small amounts. "A few" is read as three and "several" as four. */
const AMOUNTS: Readonly<Record<string, string>> = { couple: '2', few: '3', several: '4' };

const TIMES: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3' };

/**
 * The words with numbers as digits: "twenty five" is 25, "twice" is "2 times", "3x" is "3 times",
 * "6yrs" is "6 yrs", "a few" is 3, "half a dozen" 6.
 */
export function withDigits(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const word of spelledOut(words, SPELLING)) {
    const before = out.at(-1) ?? '';
    const glued = unglued(word);
    const [amount, times] = [AMOUNTS[word], TIMES[word]];
    if (amount) {
      if (before === 'a') out.pop();
      out.push(amount);
    } else if (/^1000?$|^100$/.test(word) && before === 'a') out[out.length - 1] = word;
    else if (/^dozens?$/.test(word)) pushDozen(out);
    else if (times) out.push(times, 'times');
    else if (glued) out.push(glued[0], glued[1] === 'x' ? 'times' : glued[1]);
    else out.push(word);
  }
  return out;
}

/** "A dozen", "2 dozen", "half a dozen". */
function pushDozen(out: string[]): void {
  if (out.at(-1) === 'a') out.pop();
  const count = out.at(-1) ?? '';
  const times = count === 'half' ? 0.5 : Number(/^\d{1,3}$/.test(count) && count);
  if (times > 0) out.pop();
  out.push(String((times || 1) * 12));
}
