import type { FactValue } from '../../machines/facts.ts';
import { exactlyNamed, longestName } from '../names.ts';
import { only } from '../only.ts';
import { statesIn } from '../places/read-place.ts';
import { clausesOf, standing } from '../spoken.ts';
import { EVERYDAY } from './everyday.ts';
import type { Typed } from './typed.ts';

type Words = readonly string[];

/** The one payer named, the longest name first: "blue cross of texas" is no "blue cross". */
export function payerSpoken({
  text,
  vocabulary,
  readers,
}: Pick<Typed, 'text' | 'vocabulary' | 'readers'>): FactValue | undefined {
  const { spoken, lacksPayer } = readers;
  const found = standing(clausesOf(text, spoken), spoken).flatMap((clause) => {
    if (clause.some((word) => spoken.denials.has(word))) return [];
    const whole = readers.readPayer(clause, vocabulary.payers);
    return whole === undefined ? payersIn(clause, vocabulary.payers) : [whole];
  });
  const id = only(found.filter((each) => each !== 'unknown'));
  if (id !== undefined) return id === 'medicaid' ? medicaidOf(text) : id;
  const lacks = clausesOf(text, spoken).some((clause) => lacksPayer.test(clause.join(' ')));
  return lacks && found.length === 0 && vocabulary.payers.some((each) => each.id === UNINSURED)
    ? UNINSURED
    : undefined;
}

const UNINSURED = 'uninsured';

/** Medicaid has a program in each state: "state medicaid here in Kentucky". */
function medicaidOf(text: string): string {
  const state = only(statesIn(text));
  return state === undefined ? 'medicaid' : `medicaid_${state.toLowerCase()}`;
}

function payersIn(words: Words, list: Typed['vocabulary']['payers']): readonly string[] {
  const ids: string[] = [];
  const longest = longestName(list);
  for (let index = 0; index < words.length;) {
    let length = Math.min(longest, words.length - index);
    let id: string | undefined;
    for (; length > 0 && id === undefined; length--) {
      const phrase = words.slice(index, index + length);
      if (length > 1 || !EVERYDAY.has(phrase[0] ?? '')) id = exactlyNamed(phrase, list);
    }
    if (id !== undefined) ids.push(id);
    index += id === undefined ? 1 : length + 1;
  }
  return ids;
}
