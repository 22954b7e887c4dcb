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
  { told, bare, whereAsked }: LimitsLanguage,
  asked: string | undefined,
  isAnswered: boolean,
): readonly Volunteered[] {
  const isOfContact = asked?.includes('contact') ?? false;
  const says = !isOfContact ? [told, bare] : isAnswered ? [told] : [told, bare, whereAsked];
  const starts = says
    .flatMap((pattern) => [...said.matchAll(pattern)])
    .map(({ 0: words, index }) => index + Number(words.startsWith(' ')))
    .toSorted((a, b) => a - b);
  let last = -1;
  const value = starts.flatMap((start) => {
    if (start < last) return [];
    last = endOf(said, start);
    return [quote(start, last)];
  });
  const [first] = value;
  return first === undefined ? [] : [{ question: 'contact.limits', value, quote: first }];
}

/** The end of the sentence, or of the words that are still near. */
function endOf(said: string, start: number): number {
  const sentence = said.slice(start).search(/ [.?](?: |$)/);
  const end = sentence < 0 ? said.length : start + sentence;
  if (end - start <= LONGEST) return end;
  return Math.max(said.lastIndexOf(' ', start + LONGEST), start + 1);
}
