import type { Volunteered } from '../../machines/events.ts';
import type { LimitsLanguage } from './language.ts';
import type { Message } from './message.ts';

/** Characters of a limit with its reason; what follows is another matter. */
const LONGEST = 160;

/**
 * How or when they must not be reached, in their own words: what a person has to read before a call
 * is never worked out by us, and never left out. To be told a limit is no permission for the rest.
 *
 * @param isAnswered true where the message answers the question at hand: of contact, a way that is
 *   denied without more has its part in that answer
 */
export function limitsIn(
  { said, quote }: Message,
  { names, told, bare, whereAsked }: LimitsLanguage,
  asked: string | undefined,
  isAnswered: boolean,
): readonly Volunteered[] {
  if (!names.test(said)) return [];
  const isOfContact = asked?.includes('contact') ?? false;
  const places = [
    ...placesOf(told, said, /[.?]/),
    ...(isOfContact && isAnswered ? [] : placesOf(bare, said, /[.?,]/)),
    ...(isOfContact && !isAnswered ? placesOf(whereAsked, said, /[.?,]/) : []),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  const value = places.flatMap(({ start, end }) => {
    if (end <= last) return [];
    last = end;
    return [quote(start, end)];
  });
  const [first] = value;
  return first === undefined ? [] : [{ question: 'contact.limits', value, quote: first }];
}

/** Where a pattern stands, with what follows up to a mark: one that is told with its reason has a comma. */
function placesOf(pattern: RegExp, said: string, marks: RegExp) {
  const mark = new RegExp(` ${marks.source}(?: |$)`);
  return [...said.matchAll(pattern)].map(({ 0: words, index }) => {
    const start = index + Number(words.startsWith(' '));
    const from = start + words.trimStart().length;
    const rest = said.slice(from).search(mark);
    const end = rest < 0 ? said.length : from + rest;
    const near = said.lastIndexOf(' ', start + LONGEST);
    return { start, end: end - start <= LONGEST ? end : Math.max(near, from) };
  });
}
