import type { Duration } from '../../machines/facts.ts';
import { lengthsIn } from '../lengths.ts';
import { withDigits } from './numbers.ts';

const FILLER = new Set(
  (
    'i im ive he hes she shes they theyve been have has had for about around maybe roughly approximately ' +
    'almost nearly over more than at least like the past last now probably prolly so of it its on off up ' +
    'using drinking smoking taking just only off we weve my his her use drink smoke doing going good close to well ' +
    'straight some id say think guess um uh yeah total altogether already ish plus easily solid daily every ' +
    'little bit under less somewhere between in easy honestly it was is that thats or started time long running high lol ' +
    'dealing struggling with this addiction addicted problem heavy heavily drinker user consistently regularly steadily nonstop'
  ).split(' '),
);

/** Words around a time ago or a time without. */
const AGO = new Set([
  ...FILLER,
  ...(
    'ago since clean sober without anything a drink drank use used one hit last time my not havent touched ' +
    'dont did didnt no nothing it stopped quit free time today be will smoked dose today out day ' +
    'drugs alcohol any weed beer back hi'
  ).split(' '),
]);

const UNITS = {
  year: 'Y',
  years: 'Y',
  yr: 'Y',
  yrs: 'Y',
  y: 'Y',
  yers: 'Y',
  month: 'M',
  months: 'M',
  mo: 'M',
  mos: 'M',
  mth: 'M',
  mths: 'M',
  week: 'W',
  weeks: 'W',
  wk: 'W',
  wks: 'W',
  day: 'D',
  days: 'D',
  hour: 'H',
  hours: 'H',
  hr: 'H',
  hrs: 'H',
  summers: 'Y',
  winters: 'Y',
} as const;

const read = lengthsIn({
  withDigits,
  filler: FILLER,
  units: UNITS,
  whole: [
    [/^(?:all|the whole|this whole|the entire|this past) (?:this )?year(?: long)?$/, 'P1Y'],
    [/^(?:all|the whole|this whole|the entire) (?:this )?month(?: long)?$/, 'P1M'],
    [/^(?:all|the whole|this whole|the entire) (?:this )?week(?: long)?$/, 'P1W'],
    [/^(?:all day(?: long)?|the whole day|the entire day)$/, 'P1D'],
  ],
  rewrites: [
    [/ or$/, ''],
    [/^(?:a )?quarter (?:of a )?century$/, '25 years'],
    [/^(?:a )?fortnights?$/, '2 weeks'],
    [/\b(\d+) (?:and )?(?:a )?half (?=[a-z])/, '$1.5 '],
    [/\b(\d+) ([a-z]+) (?:and )?(?:a )?half$/, '$1.5 $2'],
    [/^(?:an? )?([a-z]+) and (?:a )?half$/, '1.5 $1'],
    [/^\d+(?:\.\d+)? (?:(?:to|or|and|maybe|thru|through) )?(?=\d)/, ''],
    [/\b(?:a )?half (?:a )?(?=year|month|week|hour|decade|day)/, '0.5 '],
    [/^an? (?=[a-z])/, '1 '],
    [/\b(?:and|a) an? (?=[a-z])/, '1 '],
    [/^(?=(?:year|month|week|decade|day|hour)$)/, '1 '],
  ],
  sinceAge:
    /^(?:(?:ive|i|he|she|shes|hes|have|has|been|drinking|using|smoking|at it|it|its|basically|pretty much|like|probably|drank|used|off and on|on and off|addicted|doing it|this) )*(?:(?:ever )?since|from|started|began|when|start|starting)(?: (?:i|he|she|they|we|was|were|at|when|the|age|ages|of|about|around|like|from|turned|drinking|using|smoking|it|maybe|my|probably|first|started|im|only|just|since|hes|shes|approximately)){0,7} (\d{1,2})(?: (?:years old|yrs old|yo|y o|years of age|or so|now|on|onwards|years|ish|or|basically))?$/,
  sinceYear:
    /^(?:(?:ive|i|he|she|shes|hes|have|has|been|drinking|using|smoking|at it|it|its|basically|pretty much|like|probably|drank|used|off and on|on and off|addicted) )*(?:(?:ever )?since|from|started in|began in|started|in|back in|started back in)(?: (?:about|around|like|the year|maybe|early|late|mid|probably|roughly|way back in|the|summer|fall|spring|winter|of|end|beginning|start|jan|january|feb|february|march|april|may|june|july|aug|august|sept|september|oct|october|nov|november|dec|december)){0,4} (\d{4})(?: (?:or so|i think|on|probably|ish|or))?$/,
  and: 'and',
});

/** How long, from a short answer. */
export const readDuration = (words: readonly string[]): Duration | undefined => read(words);

/** How long ago, from a short answer about the last time. */
export const readTimeAgo = (words: readonly string[]): Duration | undefined =>
  /\b(?:ago|clean|sober|since|without|havent|not|free)\b/.test(words.join(' ')) || words.length <= 4
    ? read(words, AGO)
    : undefined;
