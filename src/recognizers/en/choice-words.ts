import type { ChoiceWords } from '../choices.ts';
import { withDigits } from './numbers.ts';

const FILLER =
  'i im ive id am is are was were be been a an the my our his her to for of at on it its thats that this ' +
  'have has had do did just please think guess probably maybe would like well um uh so yes yeah ' +
  'he hes she shes they we us one option number choice answer really feel prefer';

/** How one of several is picked in English. */
export const choiceWords: ChoiceWords = {
  filler: new Set(FILLER.split(' ')),
  aroundPosition: new Set(['option', 'number', 'choice', 'answer', 'the', 'one']),
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word) => [word]),
  last: new Set(['last']),
  negations: new Set(
    'not no dont never cant cannot wont didnt doesnt isnt arent wasnt havent hasnt couldnt wouldnt aint nobody none neither nor without except unless nothing'.split(
      ' ',
    ),
  ),
  opening:
    /^(?:(?:i|we|he|she|they) )?(?:(?:can|could) only|only can|only)(?: (?:do|come|make|meet|go|in|on|at|the))* /,
  nowadays:
    /\b(?:(?:usually |mostly |always |only )?(?:in the (?:mornings?|evenings?|afternoons?|am|night)|(?:almost )?(?:every|most|each) (?:single )?(?:mornings?|days?|nights?|evenings?|afternoons?)|at night|mornings|nights|first thing|daily|when(?:ever)? (?:i|he|she|they) (?:(?:wakes?(?: up)?|gets? up|stops?|runs? out)|(?:dont|doesnt) (?:drink|use)|(?:havent|hasnt) had (?:a drink|any|one))|before (?:my|his|her|their|the) first (?:drink|one|beer)|until (?:i|he|she|they) (?:drinks?|uses?))|(?:i|he|she|they) wakes? up(?: feeling)?)\b/g,
  now: 'now',
  feels:
    /^(?:(?:i|he|she|they|im|hes|shes|my|his|her) )?(?:(?:always|usually|mostly|just|also|still|am|is|are) )*(?:(?:gets?|getting|feels?|feeling|has|have|got|with) )?(?:(?:the|all|my|his|her) )*/,
  joiners: /\band\b|\bplus\b|\balso\b/i,
  withDigits,
};
