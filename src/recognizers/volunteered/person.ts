import type { Volunteered } from '../../machines/events.ts';
import type { Readers } from '../readers.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { namesIn } from './name-finder.ts';
import { subjectAt } from './subject.ts';
import type { StatementLanguage, Whose } from './language.ts';
import type { Message } from './message.ts';

/** Years. */
const ADULT = 18;

/** Years; outside of these a number is something else. */
const [YOUNGEST, OLDEST] = [10, 99];

/** How old the person is, and what to call the one who writes. */
export function personIn(
  text: string,
  message: Message,
  { readers, vocabulary }: { readonly readers: Readers; readonly vocabulary: Vocabulary },
  isPatients: (whose: Whose | undefined) => boolean,
): readonly Volunteered[] {
  const { statements: language } = readers;
  const ages = [...message.said.matchAll(language.ages)].flatMap((match) => {
    const age = Number(match.slice(1).find((group) => group !== undefined));
    const end = match.index + match[0].length;
    if (!(age >= YOUNGEST && age <= OLDEST) || !isPatients(subjectAt(message, end, language)))
      return [];
    const quote = message.quote(match.index, end);
    return [
      { question: 'consent.adult', value: age >= ADULT ? 'yes' : 'no', quote },
      { question: 'who.age', value: age, quote },
    ];
  });
  const quotes = [...message.said.matchAll(language.names)].map(({ 0: named, index }) =>
    message.quote(index, index + named.length),
  );
  // "Call me evenings" is no name, and may stand beside one.
  const read = [...quotes, introduced(text, language, vocabulary)].flatMap((quote) => {
    const name = quote === undefined ? undefined : readers.readName(quote);
    return name === undefined || quote === undefined ? [] : [{ name, quote }];
  });
  const [first] = read;
  if (!first) return ages;
  return [
    ...ages,
    { question: 'contact.name', value: capitalized(first.name), quote: first.quote },
  ];
}

/** A name in a place where people put theirs, unless it is that of a drug or an insurer. */
function introduced(
  text: string,
  { introduces }: StatementLanguage,
  { substances, payers }: Vocabulary,
): string | undefined {
  const name = introduces
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (name === undefined) return undefined;
  const said = name.toLowerCase();
  return [substances, payers].some((list) => namesIn(said, list).length > 0) ? undefined : name;
}

function capitalized(name: string): string {
  return name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
