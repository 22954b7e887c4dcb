import type { Constellation } from '../../constellation.ts';
import { AWAY, GRAVE, overdose, WEAK } from './weighing.ts';

export const takenConstellations: readonly Constellation[] = [
  overdose('overdosing', {
    mode: 'interrupt',
    of: ['overdosed'],
    unless: [...AWAY, 'backThen', 'joking', 'bereaved'],
  }),
  overdose('says-overdosed', {
    mode: 'interrupt',
    of: ['saysOverdosed'],
    unless: [...AWAY, 'backThen', 'habit', 'joking', 'bereaved'],
  }),
  overdose('overstepped-and-ill', {
    mode: 'interrupt',
    of: ['overstepped'],
    beside: [
      [
        ...GRAVE,
        ...WEAK,
        'fades',
        'breathHard',
        'heartPain',
        'asksIfSafe',
        'dying',
        'unwell',
        'mistaken',
      ],
    ],
    unless: [...AWAY, 'habit', 'backThen', 'morningAfter'],
  }),
  overdose('overstepped', {
    mode: 'check',
    of: ['overstepped'],
    unless: [...AWAY, 'habit', 'backThen', 'joking', 'morningAfter'],
  }),
  overdose('too-much', {
    mode: 'interrupt',
    of: ['tookTooMuch'],
    unless: [...AWAY, 'habit'],
  }),
  // The liver fails two days later: feeling well says nothing of it.
  overdose('too-much-yesterday', {
    mode: 'interrupt',
    of: ['tookTooMuch'],
    beside: [['asksIfSafe']],
    lasting: true,
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('body-and-asks', {
    mode: 'check',
    of: ['snores', 'blue', 'pale', 'drowsy', 'gurgles', 'pinpoint', 'foams'],
    beside: [['asksIfSafe'], ['opioid', 'tookIt', 'tookTooMuch', 'mixed']],
    evenAsked: true,
    unless: ['broughtBack', 'inStory', 'animal', 'habit', 'backThen'],
  }),
];
