import { unglued } from '../number-words.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words for small amounts. "A few" is read as three and "several" as four. */
const AMOUNTS: Readonly<Record<string, string>> = { couple: '2', few: '3', several: '4' };

const TIMES: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3' };

/**
 * The words with numbers as digits: "twenty five" is 25, "twice" is "2 times", "3x" is "3 times",
 * "6yrs" is "6 yrs", "a few" is 3.
 */
export function withDigits(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  words.forEach((word, index) => {
    const one = ONES.indexOf(word);
    const ten = TENS.indexOf(word);
    const before = out.at(-1);
    const glued = unglued(word);
    if (one > 0 && one < 10 && TENS.includes(words[index - 1] ?? '')) {
      out[out.length - 1] = String(Number(before) + one);
    } else if (one >= 0) out.push(String(one));
    else if (ten > 0) out.push(String(ten * 10));
    else if (AMOUNTS[word]) {
      if (before === 'a') out.pop();
      out.push(AMOUNTS[word]);
    } else if (TIMES[word]) out.push(TIMES[word], 'times');
    else if (glued) out.push(glued[0], glued[1] === 'x' ? 'times' : glued[1]);
    else out.push(word);
  });
  return out;
}
