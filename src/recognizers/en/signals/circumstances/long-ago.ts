import { isYear } from '../../../signals/year.ts';
import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';

export const AGO = [
  'years|yrs ago|back',
  'in the? 90s|80s|2000s|nineties|eighties|seventies|sixties',
].map((source) => compile(source, english));
const LONG_AGO = [
  'year|years|yrs|yr|decade|decades ago|back|prior',
  'last year|yr',
  'in the? 90s|80s|2000s|nineties|eighties|seventies|sixties',
  'MANY|2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine years|yrs clean|sober|free',
  'its|it has? been MANY|2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine|several|many years|yrs',
  'year|years|yrs .. since i|he|she last',
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

const HOUR = /^(?:am|pm|oclock|tonight|today|hours?|percent|mg)$/;

/** "Those were dark days", "back then": not of now, whatever the verb says. */
const THOSE_DAYS = [
  'those|these were .. days|times|years',
  'in|from those|my .. using|drinking|party|partying|younger|wild|darker|old days|years',
  'back then',
  'this|that|it|which was|happened .. way back',
  'this|that|it|which was|happened|ended .. years|yrs ago',
].map((source) => compile(source, english));

/** "Before I got sober": of the time before, unless someone says it of now. */
const BEFORE_RECOVERY = [
  'before i|he|she|we got|was|went|became|started|found|quit|stopped|entered .. sober|clean|recovery|rehab|aa|na|program|drinking|using|treatment|therapy|god',
  'before recovery|sobriety|rehab|treatment|aa|na|therapy',
  'before getting|becoming|being sober|clean|help',
  'when|while i was|were drinking|using|addicted',
  'when|while i used|drank',
  'in my addiction',
].map((source) => compile(source, english));

/** What is itself old: "a remote history of …", "old scars". */
const OLD_ONES = [
  'remote|distant|childhood|past history of?',
  'past|prior|previous|remote|old|former|healed|faded|fading|childhood .. attempt|attempts|scars|marriage|relationship|overdose|seizure|seizures|hospitalization|abuse',
  'scars are|is|were .. white|fading|faded|old|healed',
].map((source) => compile(source, english));

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

/** Whether a time of a year or more ago is named, or childhood. */
export function isLongAgo(around: readonly Token[]): boolean {
  return around.some(({ word }, index) => {
    if (BYGONE.test(word) && (isYear(around, index) || /s$/.test(word))) return true;
    // "At 17": an age, and no hour.
    if (/^(?:1[2-9]|2[0-5])$/.test(word) && around[index - 1]?.word === 'at')
      return !HOUR.test(around[index + 1]?.word ?? '');
    // "Back in 09": a year by its last two digits.
    if (/^0\d$/.test(word) && around[index - 1]?.word === 'in') return true;
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
