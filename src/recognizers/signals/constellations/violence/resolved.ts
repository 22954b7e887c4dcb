import type { Constellation } from '../../constellation.ts';
import { ask, help, OVER } from './modes.ts';

const ARMS = ['armedWith', 'weaponTaken', 'armsNamed', 'weapon'] as const;

/** Who is resolved to it says where, when and that it is the last time, and not what. */
export const resolvedHarm: readonly Constellation[] = [
  help('will-not-come-out', {
    of: ['notComingOut'],
    beside: [['onTheWay', 'madeReady', 'grudge', 'payback', 'stalks', 'soonDay', ...ARMS]],
    unless: OVER,
  }),
  help('last-time-for-them', {
    of: ['lastTimeForThem'],
    beside: [['madeReady', 'onTheWay', 'backup', 'payback', 'grudge', ...ARMS]],
    unless: OVER,
  }),
  help('hit-list', {
    of: ['hitList'],
    past: 'interrupt',
    unless: ['pastime', 'joking', 'fiction'],
  }),
  help('list-and-hours', {
    of: ['listKept', 'namesList', 'mapsOut'],
    beside: [['stalks']],
    unless: ['pastime', 'settled', 'joking'],
  }),
  help('back-for-more', {
    of: ['returns'],
    beside: [['laysHands', 'menaced', 'rampage', 'ownBlow', ...ARMS]],
    past: 'interrupt',
    unless: OVER,
  }),
  help('robs-armed', { of: ['robs'], beside: [ARMS], unless: OVER }),
  help('armed-and-wronged', {
    of: ['armedWith', 'weaponTaken', 'armsNamed'],
    beside: [['grudge'], ['onTheWay', 'stalks', 'soonDay']],
    past: 'interrupt',
    unless: ['pastime', 'joking', 'fiction'],
  }),
  help('known-by-all', {
    of: ['fame'],
    beside: [
      ['publicPlace', ...ARMS],
      ['soonDay', 'payback', 'grudge', 'warnedOff', 'now'],
    ],
    unless: OVER,
  }),
  help('armed-for-someone', {
    of: ['weaponTaken'],
    beside: [['madeReady']],
    past: 'interrupt',
    unless: ['pastime', 'settled', 'joking', 'fiction'],
  }),
  help('rehearsed-in-mind', {
    of: ['mapsOut'],
    beside: [['rehearses', 'grudge', 'payback', ...ARMS]],
    unless: OVER,
  }),
  ask('arms-named', {
    of: ['weapon'],
    unless: [...OVER, 'joking', 'fiction', 'skinMishap', 'keptTool'],
  }),
  ask('harm-named', { of: ['harmWord'], unless: [...OVER, 'joking', 'fiction'] }),
  ask('payday', { of: ['payback', 'fame'], beside: [['soonDay'], ['grudge', 'publicPlace']] }),
];
