import type { Constellation } from '../../constellation.ts';
import { help, OVER } from './modes.ts';

/** Weapons, and what goes along with them. */
export const armedHarm: readonly Constellation[] = [
  help('armed-and-meaning', {
    of: ['weaponTaken', 'armsNamed', 'weapon'],
    beside: [
      [
        'payback',
        'stalks',
        'fury',
        'menaced',
        'uneasy',
        'namesList',
        'warnedOff',
        'owesDealer',
        'agitated',
      ],
    ],
    past: 'interrupt',
    unless: OVER,
  }),
  help('armed-and-going', {
    of: ['weaponTaken'],
    beside: [['onTheWay', 'publicPlace', 'crazed', 'grudge', 'atDoor']],
    past: 'interrupt',
    unless: OVER,
  }),
  help('violent-with-weapon', {
    of: ['rampage', 'laysHands'],
    beside: [['armsNamed', 'weapon', 'weaponTaken']],
    past: 'interrupt',
    unless: OVER,
  }),
  help('crazed-with-weapon', {
    of: ['crazed'],
    beside: [
      ['armsNamed', 'weapon', 'weaponTaken'],
      ['takesCover', 'rampage', 'laysHands', 'fury'],
    ],
    past: 'interrupt',
    unless: OVER,
  }),
  help('crazed-and-violent', {
    of: ['rampage', 'laysHands'],
    beside: [['crazed']],
    past: 'interrupt',
    unless: OVER,
  }),
];
