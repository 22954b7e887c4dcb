import type { Constellation } from '../constellation.ts';
import { AWAY, GRAVE, overdose, TAKEN, WEAK } from './overdose-weighing.ts';

/**
 * Signs of a body that fails.
 *
 * - `unresponsive`: does not wake, stir or react. `unanswering`: gives no answer; `behindDoor`: in a
 *   bathroom or a locked room for too long.
 * - `breathFails`: no breath, or too little; `breathHard`: hard to breathe, as one says of oneself.
 * - `eyesRoll`: eyes that roll back. `drops`: goes down at once.
 * - `gurgles`: rattle, gurgle, choking noises. `snores`. `foams`: foam, or vomit in sleep.
 * - `blue`: lips or face blue, purple, gray; `pale`: pale, clammy, cold.
 * - `limp`: limp, slumped. `fallen`: passed out, on the floor. `drowsy`: nods, slurs, not all there.
 * - `pinpoint`: pupils like pins. `noPulse`: pulse gone, weak or slow. `looksDead`.
 * - `fades`: the writer's own senses go. `overheated`, `heartPain`: what stimulants do.
 * - `vomits`: throws up, again and again. `rousing`: is shaken, slapped, called by name.
 *
 * Which signs tell an overdose: SAMHSA Overdose Prevention and Response Toolkit (2025); CDC
 * "Lifesaving Naloxone"; alcohol: NIAAA "Understanding the Dangers of Alcohol Overdose".
 */
export type FailingSign =
  | 'unresponsive'
  | 'unanswering'
  | 'eyesRoll'
  | 'drops'
  | 'behindDoor'
  | 'breathFails'
  | 'breathHard'
  | 'gurgles'
  | 'snores'
  | 'foams'
  | 'blue'
  | 'pale'
  | 'limp'
  | 'fallen'
  | 'drowsy'
  | 'pinpoint'
  | 'noPulse'
  | 'looksDead'
  | 'fades'
  | 'overheated'
  | 'heartPain'
  | 'vomits'
  | 'rousing';

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
