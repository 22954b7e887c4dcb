import type { FactValue } from '../../machines/facts.ts';
import { exactlyNamed } from '../names.ts';
import { clausesOf, standing } from '../spoken.ts';
import { substancesSpokenOf } from '../substance-list.ts';
import { EVERYDAY } from './everyday.ts';
import type { Typed } from './typed.ts';

type Words = readonly string[];

/** The substances that a sentence says are used. */
export function substancesSpoken({ text, vocabulary, readers }: Typed): FactValue | undefined {
  const { spoken } = readers;
  const ids = new Set<string>();
  for (const clause of standing(clausesOf(text, spoken), spoken)) {
    const read = readers.readSubstances(clause, vocabulary.substances);
    const named = read ?? substancesSpokenOf(clause, vocabulary.substances, EVERYDAY);
    const said = clause.join(' ').replace(NO_DENIAL, ' ');
    const isDenied = said.split(' ').some((word) => NOT.has(word)) && !read?.includes('none');
    // "It is not weed, it is meth."
    if (isDenied && NOT_THAT.test(clause.join(' '))) continue;
    if (named.length > 0 && isDenied) return undefined;
    // A street name that is an everyday word as well may be one more of them.
    if (read === undefined && clause.some((word) => isUnclear(word, named, vocabulary.substances)))
      return undefined;
    for (const id of named) ids.add(id);
  }
  if (ids.size === 0 || (ids.size > 1 && ids.has('none'))) return undefined;
  return [...ids].sort();
}

/** What denies that a substance is used; "sin receta" does not. */
const NOT = new Set(
  'not no never dont didnt doesnt havent without neither nor except unless none nothing nada ninguna ninguno nunca jamas ni tampoco excepto menos'.split(
    ' ',
  ),
);

/**
 * Denials of something else than the use: that it can be left alone, that there is a day without it,
 * or what is thought of it.
 */
const NO_DENIAL =
  /\b(?:cant|cannot|couldnt|never|dont|didnt|havent|not) (?:\w+ ){0,3}(?:stop\w*|quit\w*|kick|shake|control|put (?:it|them) down|get off|let go|without|proud|sleep|eat|function|know how|want to be|have (?:his|her|their|a name)|tell)\b|\bno (?:\w+ ){0,3}(?:pud\w+|pued\w+|dej\w+|solt\w+|par\w+|aguant\w+|control\w+|quiso|hay dia|me levant\w+|vivir|duerm\w+|sirve|se como|me gusta)\b|\bni (?:dormir|comer|como)\b|\bno hay (?:dia|noche)\b|\bsin (?:falta|receta|parar)\b/g;

const NOT_THAT = /^(?:not|its not|it is not|it isnt|thats not|no es|no son|no era) /;

function isUnclear(word: string, named: Words, list: Typed['vocabulary']['substances']): boolean {
  const id = EVERYDAY.has(word) ? exactlyNamed([word], list) : undefined;
  return id !== undefined && id !== 'none' && id !== 'polysubstance' && !named.includes(id);
}
