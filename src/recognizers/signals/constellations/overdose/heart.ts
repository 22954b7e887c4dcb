import type { Constellation } from '../../constellation.ts';
import { AWAY, overdose } from './weighing.ts';

/** A heart that races, a body too hot, a fit: what stimulants do. */
export const heartConstellations: readonly Constellation[] = [
  overdose('fit-and-taken', {
    mode: 'interrupt',
    of: ['fit'],
    beside: [['tookTooMuch', 'stimulant', 'mixed', 'laced', 'overdosed', 'swallowedBag']],
    unless: [...AWAY, 'ceased', 'backThen', 'habit'],
  }),
  overdose('fallen-on-stimulant', {
    mode: 'interrupt',
    of: ['fallen', 'looksDead'],
    beside: [['stimulant'], ['tookIt', 'justNow', 'stimulant']],
    unless: [...AWAY, 'habit', 'backThen', 'ceased'],
  }),
  overdose('stimulant-body', {
    mode: 'interrupt',
    of: ['heartPain', 'overheated'],
    beside: [['stimulant', 'laced', 'overdosed']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('two-of-the-heart', {
    mode: 'interrupt',
    of: ['heartPain', 'overheated'],
    beside: [['heartPain', 'overheated', 'fades', 'breathHard', 'fallen', 'drowsy'], ['tookIt']],
    unless: [...AWAY, 'habit', 'backThen', 'ceased', 'panicking'],
  }),
  overdose('heart-and-drug', {
    mode: 'check',
    of: ['heartPain', 'overheated'],
    beside: [['tookIt']],
    unless: [...AWAY, 'habit', 'backThen', 'ceased', 'panicking'],
  }),
  overdose('hot-or-heart-and-taken', {
    mode: 'interrupt',
    of: ['heartPain', 'overheated'],
    beside: [['tookTooMuch', 'mixed', 'wholeAmount']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
];
