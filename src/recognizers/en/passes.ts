import type { Passing } from '../passing.ts';

/** How a question is left out in English, commands apart. */
export const passes: Passing = {
  thanks: new Set(
    'no thanks|no thank you|no thx|no thnx|no ty|nah thanks|nope thanks|nah im good|no im good|thanks but no|thanks but no thanks'.split(
      '|',
    ),
  ),
  lacks: {
    phone: lacking('(?:cell ?|mobile ?|tele?)?phone(?: number)?|cell|number'),
    email: lacking('e ?mail(?: address| account)?'),
    zip: lacking('(?:zip(?: ?code)?|address)'),
  },
};

function lacking(thing: string): RegExp {
  return new RegExp(
    '^(?:(?:sorry|no|i|we|he|she|they|just|really|actually|currently) )*' +
      '(?:dont have|do not have|doesnt have|does not have|dont own|have no|has no|havent got|aint got|got no|without|no)' +
      `(?: (?:a|an|any|my own|own))? (?:${thing})(?: (?:right now|now|anymore|at the moment|currently|yet|sorry|of my own))?$`,
  );
}
