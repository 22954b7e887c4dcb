import { agesIn } from '../ages.ts';
import { withDigits } from './numbers.ts';

/** An age in whole years, with or without a sex, as it is written in a chat: "29 f". */
export const readAge = agesIn({
  withDigits: (words) => withDigits(words.map((word) => word.replace(/^[mf](\d\d)$/, '$1'))),
  filler:
    'i im he hes she shes they theyre about around maybe roughly approximately like just only is am are well ' +
    'my his her their the age aged years year yrs yr old olds yo y o young currently now turned f m male female man ' +
    'woman guy girl boy lady son daughter husband wife mom mother dad father brother sister friend boyfriend ' +
    'girlfriend partner kid child nephew niece grandson granddaughter sons daughters sir maam ok so yes yeah its it a',
});

/** What may follow an age in a sentence. */
export const endsAge = (
  [next, ...more]: readonly string[],
  before: readonly string[] = [],
): boolean =>
  !/^(?:turning|almost|nearly|under|over|be|since|until|for)$/.test(before.at(-1) ?? '') &&
  !/^(?:something|ish|months?|weeks?|days?)$/.test(next ?? more[0] ?? '') &&
  (next === undefined ||
    /^(?:last|and|but|so|with|in|years|yrs|yo|going|turning|almost|next|this|has|is|he|she|f|m|from|on|now|just)$/.test(
      next,
    ));
