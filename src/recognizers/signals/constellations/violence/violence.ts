import type { Constellation } from '../../constellation.ts';
import { armedHarm } from './armed.ts';
import { struckHarm } from './blows.ts';
import { meantHarm } from './meant.ts';
import { ask, help, OVER } from './modes.ts';
import { resolvedHarm } from './resolved.ts';

/**
 * A plan, a target and a means are asked after together: APA Practice Guidelines for the
 * Psychiatric Evaluation of Adults (2016), guideline IV; agitation with stimulants: SAMHSA TIP 33.
 */
export const violenceConstellations: readonly Constellation[] = [
  help('vow', {
    of: ['killVow', 'hurtVow', 'fatalImage', 'massHarm', 'doomed'],
    past: 'interrupt',
  }),
  help('drawn-to-it', {
    of: ['seesItDone', 'seesSelf', 'commanded'],
    past: 'interrupt',
    lasting: true,
    feared: 'check',
  }),
  help('dread-and-danger', {
    of: ['ownDread', 'mayHarm'],
    beside: [['fury', 'rampage', 'weapon', 'weaponTaken', 'seesItDone', 'ownBlow', 'onTheWay']],
  }),
  help('weapon-out', {
    of: ['weaponOut', 'gunmen'],
    past: 'interrupt',
    evenAsked: true,
    unless: OVER,
  }),
  help('threatened', { of: ['menaced'], past: 'interrupt', unless: OVER }),
  help('voices-and-harm', {
    of: ['orderingVoices'],
    beside: [
      [
        'harmWord',
        'hurtVow',
        'killVow',
        'fatalImage',
        'weaponTaken',
        'armsNamed',
        'weapon',
        'laysHands',
        'rampage',
        'payback',
      ],
    ],
  }),
  help('revenge-under-way', {
    of: ['payback', 'fury'],
    beside: [['stalks', 'namesList', 'onTheWay']],
  }),
  help('revenge-and-hatred', { of: ['payback'], beside: [['grudge', 'onTheWay', 'menaced']] }),
  help('blows-and-breakage', {
    of: ['laysHands'],
    beside: [['rampage', 'menaced']],
    past: 'interrupt',
    unless: OVER,
  }),
  help('hunts-who-wronged', { of: ['stalks'], beside: [['grudge']] }),
  help('names-and-plans', {
    of: ['namesList'],
    beside: [['payback', 'grudge', 'weaponTaken', 'armsNamed', 'weapon', 'publicPlace', 'fury']],
    past: 'interrupt',
  }),
  ...armedHarm,
  ...struckHarm,
  ...meantHarm,
  ...resolvedHarm,
  ask('jested', { of: ['killVow', 'hurtVow', 'massHarm', 'menaced', 'fatalImage', 'doomed'] }),
  ask('uneasy', {
    of: ['uneasy', 'ownDread', 'mayHarm', 'beforeHarm'],
    lasting: true,
    unless: OVER,
  }),
  ask('revenge', { of: ['payback'], beside: [['grudge', 'armsNamed']], unless: OVER }),
  ask('armed', { of: ['weaponTaken'], past: 'interrupt', unless: OVER }),
  ask('rampage', { of: ['rampage', 'laysHands'], beside: [['crazed', 'fury']], unless: OVER }),
  ask('own-blow', { of: ['ownBlow'], unless: OVER }),
  ask('names', { of: ['namesList'] }),
  ask('owes-dealer', { of: ['owesDealer'], beside: [['atDoor', 'takesCover', 'stalks']] }),
];
