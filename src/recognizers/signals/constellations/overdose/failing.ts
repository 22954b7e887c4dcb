import type { Constellation } from '../../constellation.ts';
import { AWAY, GRAVE, overdose, TAKEN, WEAK } from './weighing.ts';

export const failingConstellations: readonly Constellation[] = [
  overdose('does-not-wake', {
    mode: 'interrupt',
    of: ['unresponsive'],
    unless: [...AWAY, 'ordinarySleep', 'joking'],
  }),
  overdose('breath-fails', {
    mode: 'interrupt',
    of: ['breathFails', 'gurgles', 'foams', 'blue', 'noPulse'],
    unless: [...AWAY, 'panicking', 'joking'],
  }),
  overdose('eyes-roll', {
    mode: 'interrupt',
    of: ['eyesRoll'],
    unless: [...AWAY, 'downerStopped', 'joking'],
  }),
  overdose('limp', { mode: 'check', of: ['limp', 'pinpoint'], unless: [...AWAY, 'joking'] }),
  overdose('roused', {
    mode: 'interrupt',
    of: ['rousing'],
    beside: [['drowsy', 'snores', 'pale', 'looksDead', 'fallen', 'unanswering']],
    unless: [...AWAY, 'habit', 'backThen', 'ordinarySleep', 'joking'],
  }),
  overdose('two-grave', { mode: 'interrupt', of: GRAVE, beside: [GRAVE] }),
  overdose('grave-and-taken', { mode: 'interrupt', of: GRAVE, beside: [[...TAKEN, 'drug']] }),
  overdose('grave-and-weak', { mode: 'interrupt', of: GRAVE, beside: [WEAK] }),
  overdose('weak-and-taken', {
    mode: 'interrupt',
    of: ['snores', 'pale', 'looksDead', 'drowsy', 'fallen'],
    beside: [
      ['tookTooMuch', 'overdosed', 'opioid', 'laced', 'needle', 'emptied', 'wholeAmount', 'mixed'],
    ],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('two-weak-and-drug', {
    mode: 'interrupt',
    of: ['snores', 'pale', 'drowsy', 'fallen', 'looksDead'],
    beside: [WEAK, ['tookIt', 'drug', 'drankTooMuch']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('weak-and-drug', {
    mode: 'check',
    of: ['snores', 'pale', 'drowsy', 'looksDead'],
    beside: [['tookIt', 'drankTooMuch']],
    unless: [...AWAY, 'habit', 'backThen', 'joking'],
  }),
  overdose('drunk-and-failing', {
    mode: 'interrupt',
    of: ['fallen', 'vomits', 'drowsy', 'pale', 'snores'],
    beside: [
      ['drankTooMuch'],
      ['letSleep', 'asksIfSafe', 'pale', 'vomits', 'drowsy', 'unanswering'],
    ],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
];
