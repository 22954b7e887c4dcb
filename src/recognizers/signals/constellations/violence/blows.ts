import type { Constellation } from '../../constellation.ts';
import { help, OVER } from './modes.ts';

/** Blows, and who is hidden from them; a baby that will not stop crying. */
export const struckHarm: readonly Constellation[] = [
  help('rough-with-baby', {
    of: ['roughHands'],
    beside: [['babyNear'], ['fury', 'uneasy', 'now']],
  }),
  help('fury-at-baby', {
    of: ['fury', 'uneasy', 'ownDread', 'mayHarm'],
    beside: [['babyNear'], ['roughHands', 'seesItDone', 'ownBlow', 'harmUrge']],
  }),
  help('struck-and-may-again', {
    of: ['ownBlow'],
    beside: [
      ['fury', 'uneasy', 'mayHarm', 'harmWord', 'killVow', 'hurtVow', 'seesItDone', 'payback'],
    ],
    past: 'interrupt',
    unless: OVER,
  }),
  help('at-the-door', {
    of: ['atDoor'],
    beside: [['menaced', 'armsNamed', 'weapon', 'weaponTaken', 'owesDealer']],
    past: 'interrupt',
    unless: OVER,
  }),
  help('cover-from-violence', {
    of: ['rampage'],
    beside: [['takesCover']],
    past: 'interrupt',
    unless: OVER,
  }),
  help('cover-from-blows', {
    of: ['laysHands'],
    beside: [['takesCover'], ['now', 'crazed', 'fury']],
    past: 'interrupt',
    unless: OVER,
  }),
];
