import type { Constellation } from '../../constellation.ts';
import { help, OVER } from './modes.ts';

/** What is at hand to do it with. */
const ARMS = ['armedWith', 'weaponTaken', 'armsNamed', 'weapon'] as const;

/** Harm that is named, and what shows that it is meant. */
export const meantHarm: readonly Constellation[] = [
  help('harm-and-arms', {
    of: ['harmWord', 'mayHarm', 'beforeHarm'],
    beside: [ARMS],
    unless: OVER,
  }),
  help('harm-and-going', {
    of: ['harmWord'],
    beside: [['stalks', 'namesList', 'payback', 'vowEarnest', 'standoff']],
    unless: OVER,
  }),
  help('harm-near', {
    of: ['mayHarm'],
    beside: [['now', 'fury', 'agitated', 'crazed', 'stalks', 'onTheWay', 'orderingVoices']],
    unless: OVER,
    feared: 'check',
  }),
  help('harm-and-fury', { of: ['harmWord'], beside: [['fury'], ['now']], unless: OVER }),
  help('going-together', {
    of: ['onTheWay'],
    beside: [['backup'], ['grudge', 'payback', 'fury', 'armedWith', 'weaponTaken', 'harmWord']],
    unless: OVER,
  }),
  help('deed-done', {
    of: ['deedDone'],
    past: 'interrupt',
    notMourned: true,
    unless: [...OVER, 'joking', 'fiction'],
  }),
  help('attacking-now', { of: ['attackingNow'], unless: [...OVER, 'joking'] }),
  help('break-in', {
    of: ['breakIn'],
    beside: [['now', 'takesCover', 'menaced', 'pleads', ...ARMS]],
    unless: OVER,
  }),
  help('wants-to-be-stopped', {
    of: ['pleads'],
    beside: [['mayHarm', 'beforeHarm', 'seesItDone']],
    unless: OVER,
  }),
  help('unwilling', {
    of: ['reluctant'],
    beside: [
      [
        'fury',
        'mayHarm',
        'beforeHarm',
        'ownDread',
        'uneasy',
        'seesSelf',
        'seesItDone',
        'orderingVoices',
      ],
    ],
    unless: OVER,
  }),
  help('armed-and-bound', {
    of: ['armedWith'],
    beside: [['payback', 'stalks', 'standoff', 'namesList', 'listKept', 'owesDealer']],
    past: 'interrupt',
    unless: OVER,
  }),
  help('armed-on-the-way', {
    of: ['onTheWay'],
    beside: [['armedWith'], ['payback', 'fury', 'grudge', 'stalks', 'harmWord', 'now']],
    unless: OVER,
  }),
  help('list-and-payback', { of: ['payback'], beside: [['listKept']], unless: OVER }),
  help('rehearsed', {
    of: ['payback', 'fatalImage', 'seesItDone'],
    beside: [['rehearses']],
    unless: ['joking'],
  }),
  help('posted', {
    of: ['armsPosted'],
    beside: [['soonDay']],
    past: 'interrupt',
    unless: ['settled', 'fiction', 'joking'],
  }),
  help('mapped-out', { of: ['mapsOut'], beside: [ARMS], unless: ['joking', 'fiction'] }),
  help('standoff', { of: ['standoff'], beside: [ARMS], past: 'interrupt', unless: OVER }),
  help('struck-down', {
    of: ['ownBlow'],
    beside: [['unresponsive', 'rampage']],
    past: 'interrupt',
    unless: OVER,
  }),
];
