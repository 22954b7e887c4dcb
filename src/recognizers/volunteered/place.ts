import type { Volunteered } from '../../machines/events.ts';
import type { Place } from '../../machines/facts.ts';
import { CITIES } from '../places/cities.ts';
import { readPlace, statesIn } from '../places/read-place.ts';
import { wordsOf } from '../tokens.ts';
import { readZip } from '../zip.ts';
import type { StatementLanguage } from './language.ts';
import type { Message } from './message.ts';

/** Words that a place is told in at most, its state with it. */
const MOST_WORDS = 5;

/** Where someone is: a ZIP code, or a city after "in" or in a clause of its own. */
export function placesIn(
  message: Message,
  { zips, located }: StatementLanguage,
): readonly Volunteered[] {
  const found: Volunteered[] = [];
  const add = (value: Volunteered['value'] | undefined, start: number, end: number) => {
    const quote = message.quote(start, end);
    if (value !== undefined) found.push({ question: 'availability.zip', value, quote });
    return value !== undefined;
  };
  for (const { 1: zip = '', 0: whole, index } of message.said.matchAll(zips)) {
    add(readZip(zip), index, index + whole.length);
  }
  if (found.length > 0) return found;
  for (const { 0: cue, index } of message.said.matchAll(located)) {
    const from = index + cue.length;
    const ends = [
      ...(message.said.slice(from, from + 60).split(/ [.?]/, 1)[0] ?? '').matchAll(/\S+(?= |$)/g),
    ]
      .map((word) => from + word.index + word[0].length)
      .slice(0, MOST_WORDS);
    ends.reverse().some((end) => add(cityIn(message.quote(from, end)), from, end));
  }
  for (const { 0: clause, index } of message.said.matchAll(CLAUSE)) {
    const isShort = clause.split(' ').length <= 3 && !/\d/.test(clause);
    const end = index + clause.length;
    if (isShort) add(cityIn(message.quote(index, end)), index, end);
  }
  return found.slice(0, 1);
}

/** A city that is known, or one whose state is written out: two letters may be a word of the sentence. */
function cityIn(written: string): Place | undefined {
  const place = readPlace(written);
  if (typeof place !== 'object') return undefined;
  const isKnown = CITIES.has(wordsOf(place.city).join(' '));
  if (!isKnown && statesIn(written).length === 0) return undefined;
  const isShouted = place.city === place.city.toUpperCase();
  const city = place.city
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
  return isShouted ? { ...place, city } : place;
}

/** What stands between two marks. */
const CLAUSE = /[^.,? ]+(?: [^.,? ]+)*/g;
