import type { Constellation } from '../../constellation.ts';
import { AWAY, GRAVE, overdose, TAKEN } from './weighing.ts';

/** Someone who is found, or silent behind a door; the writer who fades. */
export const aloneConstellations: readonly Constellation[] = [
  overdose('silent-behind-door', {
    mode: 'interrupt',
    of: ['behindDoor'],
    beside: [
      ['unanswering', 'snores', 'fallen'],
      [...TAKEN, 'drug'],
    ],
  }),
  overdose('behind-door', {
    mode: 'check',
    of: ['behindDoor'],
    beside: [['unanswering', 'needle', 'opioid', 'tookIt']],
  }),
  overdose('down-and-silent', {
    mode: 'interrupt',
    of: ['unanswering'],
    beside: [['fallen', 'limp', 'pale']],
    unless: [...AWAY, 'habit', 'backThen', 'ordinarySleep'],
  }),
  overdose('no-answer-and-taken', {
    mode: 'interrupt',
    of: ['unanswering'],
    beside: [['tookTooMuch', 'overdosed', 'emptied', 'needle', 'mixed', 'tookPills']],
  }),
  overdose('fading', {
    mode: 'interrupt',
    of: ['fades', 'breathHard'],
    beside: [
      [
        'tookTooMuch',
        'overdosed',
        'wholeAmount',
        'tookIt',
        'mixed',
        'laced',
        'opioid',
        'stimulant',
      ],
    ],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('going-dark', {
    mode: 'check',
    of: ['goingDark'],
    unless: [...AWAY, 'panicking', 'habit'],
  }),
  overdose('going-dark-after-use', {
    mode: 'interrupt',
    of: ['goingDark'],
    beside: [[...TAKEN, 'stimulant']],
    unless: [...AWAY, 'panicking', 'habit', 'backThen', 'ceased'],
  }),
  overdose('fading-and-asks', {
    mode: 'interrupt',
    of: ['fades', 'goingDark'],
    beside: [['drowsy', 'breathHard', 'tookIt', 'drankTooMuch'], ['asksIfSafe']],
    unless: [...AWAY, 'panicking', 'habit', 'backThen'],
  }),
  overdose('found-cold', {
    mode: 'interrupt',
    of: ['pale', 'limp', 'looksDead', 'snores'],
    beside: [['found']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('drops-after-use', {
    mode: 'interrupt',
    of: ['drops'],
    beside: [
      ['tookIt', 'tookTooMuch', 'overdosed', 'opioid', 'stimulant', 'laced', 'needle', 'mixed'],
    ],
    unless: [...AWAY, 'habit', 'backThen', 'withdrawing', 'downerStopped', 'joking'],
  }),
  overdose('naloxone-and-under', {
    mode: 'interrupt',
    of: [...GRAVE, 'drowsy', 'drops', 'fallen', 'hardToWake', 'snores', 'pale', 'looksDead'],
    beside: [['naloxone']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('found-down', {
    mode: 'check',
    of: ['fallen'],
    beside: [['found']],
    unless: [...AWAY, 'habit', 'backThen', 'ordinarySleep'],
  }),
  overdose('down-and-asks', {
    mode: 'interrupt',
    of: ['fallen', 'pale'],
    beside: [['drowsy', 'pale', 'snores', 'fallen', 'dying'], ['asksIfSafe']],
    unless: [...AWAY, 'habit', 'backThen', 'ordinarySleep', 'joking', 'panicking'],
  }),
  overdose('down-and-away', {
    mode: 'check',
    of: ['fallen', 'pale'],
    beside: [['drowsy', 'pale', 'snores', 'fallen', 'dying']],
    unless: [...AWAY, 'habit', 'backThen', 'ordinarySleep', 'joking'],
  }),
];
