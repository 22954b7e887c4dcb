import { oneEditApart } from './one-edit.ts';
import { wordsOf } from './tokens.ts';
import type { Named } from './vocabulary.ts';

/** Words of either language that say little of what is asked. None means something in the other. */
const SMALL = new Set(
  (
    'a an the i im id ill ive me my mine you youre your u it its this that these those it they them their we us our ' +
    'he she him her his is are am can be been was were do does did have has had could will would should may might ' +
    'to of in on at for from with by and or but if so as into just really actually please exactly also too very ' +
    'still any some thing something anything question mean offer there here get go going want about tell know then ' +
    'than now dont isnt arent cant not ' +
    'el la los las un una unos unas lo le les mi mis se su sus te yo usted ustedes es esta estan ser estar de del al ' +
    'en con por para que y o si ya muy mas este esto eso hay puedo puede pueden tengo tienen tiene hace hacen quiero ' +
    'saber sobre ofrecen pregunta preguntas ir'
  ).split(' '),
);

/** Shorter words make another word too easily by one slip. */
const LONG = 5;

/** What a word weighs that no entry is asked with, of the weight of the rarest that one is. */
const UNKNOWN = 0.7;

/** A list of entries, prepared for comparison. A term is the stem of a word that says something. */
export interface FaqIndex {
  /** The wordings in full, folded, and whose they are. */
  readonly wordings: ReadonlyMap<string, string>;
  readonly asks: readonly { readonly id: string; readonly terms: ReadonlySet<string> }[];
  /** All terms of each entry. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** The terms of a message; a long word with one slip of typing counts as the word that was meant. */
  readonly termsOf: (words: readonly string[]) => ReadonlySet<string>;
  /** How much terms say together: the fewer entries use a term, the more. */
  readonly weigh: (terms: Iterable<string>) => number;
}

/** A center's entries never change while it is loaded, so each list is prepared once. */
const prepared = new WeakMap<readonly Named[], FaqIndex>();

export function indexOf(entries: readonly Named[]): FaqIndex {
  const known = prepared.get(entries);
  if (known) return known;
  const index = prepare(entries);
  prepared.set(entries, index);
  return index;
}

function prepare(list: readonly Named[]): FaqIndex {
  const asks = list.flatMap(({ id, names }) => names.map((name) => ({ id, words: wordsOf(name) })));
  const entries = new Map(
    list.map(({ id, names }) => [
      id,
      new Set(names.flatMap((name) => speakingIn(wordsOf(name)).map(stemOf))),
    ]),
  );
  const used = new Map<string, number>();
  for (const term of [...entries.values()].flatMap((terms) => [...terms])) {
    used.set(term, (used.get(term) ?? 0) + 1);
  }
  const weightOf = (uses: number) => Math.log(1 + list.length / uses);
  const long = [...new Set(asks.flatMap(({ words }) => words))].filter(isLong);
  const termOf = (word: string) => {
    const stem = stemOf(word);
    if (used.has(stem) || !isLong(word)) return stem;
    const meant = long.find((each) => oneEditApart(word, each));
    return meant === undefined ? stem : stemOf(meant);
  };
  return {
    wordings: new Map(asks.map(({ id, words }) => [words.join(' '), id])),
    asks: asks.map(({ id, words }) => ({ id, terms: new Set(speakingIn(words).map(stemOf)) })),
    entries,
    termsOf: (words) => new Set(speakingIn(words).map(termOf)),
    weigh: (terms) =>
      [...terms]
        .map((term) => used.get(term))
        .map((uses) => (uses === undefined ? UNKNOWN * weightOf(1) : weightOf(uses)))
        .reduce((sum, weight) => sum + weight, 0),
  };
}

/** To be called, not to call: the small words tell them apart, and say nothing else. */
const IS_CALLED =
  /\b(they|someone|somebody|anyone|anybody|nobody)((?: (?!i\b|we\b)\w+){0,3}) call\b|\bcall (?=me\b|us\b)/g;

/** The words of a question that say something. */
function speakingIn(words: readonly string[]): readonly string[] {
  const said = words.join(' ').replace(IS_CALLED, '$1$2 callback ');
  return said.split(/ +/).filter((word) => word !== '' && speaks(word));
}

const speaks = (word: string) => !SMALL.has(word);

const isLong = (word: string) => word.length >= LONG;

/** Cuts endings, so that "hours" meets "hour" and "medications" meets "medication". */
function stemOf(word: string): string {
  return word.replace(/(?<=\w{3})(?:ing|ed|es|s|e)$/, '').slice(0, 7);
}
