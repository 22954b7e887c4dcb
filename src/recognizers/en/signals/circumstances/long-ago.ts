import { isYear } from '../../../signals/year.ts';
import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';
import { BEFORE_RECOVERY, LONG_AGO, OLD_ONES, THOSE_DAYS, WHEN_AGED } from './times-long-ago.ts';

/** An age, in digits or as a word. */
const AGE =
  /^(?:\d+|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)$/;
/** Years that were over when this was written stay more than a year ago; later ones bring a question. */
const BYGONE = /^(?:19\d\d|20[01]\d|202[0-4]|(?:19)?[5-9]0s)$/;

/** An age that no hour has. */
const AT_AGE = /^(?:1[2-9]|2[0-5]|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)$/;
const HOUR = /^(?:am|pm|oclock|tonight|today|hours?|percent|mg)$/;

const OF_NOW =
  /^(?:want|wanna|going|gonna|hits?|beats|chokes|threatens|am|is|are|im|hes|shes|seizing|shaking|hearing|seeing)$/;

/** Whether what was matched is said to be of other days than now. */
export function isOfThoseDays(around: readonly Token[], said: Span): boolean {
  if (around.some((_, at) => THOSE_DAYS.some((each) => matchAt(each, around, at) !== undefined)))
    return true;
  const isOfNow = around.slice(said.start, said.end).some(({ word }) => OF_NOW.test(word));
  if (
    !isOfNow &&
    around.some((_, at) => BEFORE_RECOVERY.some((each) => matchAt(each, around, at) !== undefined))
  )
    return true;
  // An old thing stands right before the match, or is part of it.
  return around.slice(0, said.end).some((_, at) =>
    OLD_ONES.some((each) => {
      const end = matchAt(each, around, at);
      return end !== undefined && end >= said.start - 3 && at < said.end;
    }),
  );
}

/** "6 years since the divorce and he …": what is joined to it is another thing. */
const JOINTS = /^(?:and|but|then)$/;
const YEARS_SINCE = compile('years|yrs|decades since', english);

/** "It's ten years since I left the note": what the years are counted from. */
export function isSince(words: readonly Token[], { start }: Span): boolean {
  const from = Math.max(0, start - 5);
  return words.slice(from, start).some((_, at) => {
    const to = matchAt(YEARS_SINCE, words, from + at);
    return to !== undefined && !words.slice(to, start).some(({ word }) => JOINTS.test(word));
  });
}

/** "I'm in my twenties" is now. */
const IS_NOW = /^(?:im|am|hes|shes|is|been|are|theyre|still|now)$/;

/** Whether a time of a year or more ago is named, or childhood. */
export function isLongAgo(around: readonly Token[]): boolean {
  return around.some(({ word }, index) => {
    if (BYGONE.test(word) && (isYear(around, index) || /s$/.test(word))) return true;
    // "At 17": an age, and no hour.
    if (AT_AGE.test(word) && around[index - 1]?.word === 'at')
      return !HOUR.test(around[index + 1]?.word ?? '');
    // "Back in 09": a year by its last two digits.
    if (/^0\d$/.test(word) && around[index - 1]?.word === 'in') return true;
    const shortened = around
      .slice(Math.max(0, index - 2), index)
      .some((token) => /^(?:half|less|under|than|almost)$/.test(token.word));
    const isStill = IS_NOW.test(around[index - 1]?.word ?? '');
    if (
      !shortened &&
      !isStill &&
      LONG_AGO.some((each) => matchAt(each, around, index) !== undefined)
    )
      return true;
    return WHEN_AGED.some((each) => {
      const end = matchAt(each, around, index);
      return end !== undefined && AGE.test(around[end]?.word ?? '');
    });
  });
}
