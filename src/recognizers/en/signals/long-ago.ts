import { compile, matchAt } from '../../signals/pattern.ts';
import type { Token } from '../../tokens.ts';
import { english } from './senses.ts';

export const AGO = ['years|yrs ago|back', 'in the? 90s|80s|2000s'].map((source) =>
  compile(source, english),
);
const LONG_AGO = [
  'year|years|yrs|yr|decade|decades ago|back|prior',
  'last year',
  'long|ages ago',
  'long time ago',
  'way|long back',
  'high|middle|grade|elementary|grammar school',
  'in college|childhood',
  'as a|an? .. kid|child|teen|teenager|boy|girl|adolescent',
  'when i|he|she|they was|were .. young|younger|little|kid|child|teen|teenager|school|college',
  'childhood',
  'my|his|her teens',
].map((source) => compile(source, english));
const WHEN_AGED = ['when i|he|she|they was|were', 'once at', 'at? age'].map((source) =>
  compile(source, english),
);
/** Years that were over when this was written stay more than a year ago; later ones bring a question. */
const BYGONE = /^(?:19\d\d|20[01]\d|202[0-4]|(?:19)?[5-9]0s)$/;

/** Whether a time of a year or more ago is named, or childhood. */
export function isLongAgo(around: readonly Token[]): boolean {
  return around.some(({ word }, index) => {
    if (BYGONE.test(word)) return true;
    const shortened = around
      .slice(Math.max(0, index - 2), index)
      .some((token) => /^(?:half|less|under|than|almost)$/.test(token.word));
    if (!shortened && LONG_AGO.some((each) => matchAt(each, around, index) !== undefined))
      return true;
    return WHEN_AGED.some((each) => {
      const end = matchAt(each, around, index);
      return end !== undefined && /^\d+$/.test(around[end]?.word ?? '');
    });
  });
}
