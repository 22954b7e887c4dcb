import type { Constellation } from '../../constellation.ts';
import { AWAY, GRAVE, overdose } from './weighing.ts';

/** Someone is left to sleep it off. */
export const leftConstellations: readonly Constellation[] = [
  overdose('sleep-it-off', {
    mode: 'interrupt',
    of: ['letSleep'],
    beside: [
      [
        ...GRAVE,
        'tookTooMuch',
        'drankTooMuch',
        'tookIt',
        'fallen',
        'drowsy',
        'vomits',
        'opioid',
        'snores',
        'mixed',
      ],
    ],
    evenAsked: true,
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('sleep-alone', {
    mode: 'check',
    of: ['sleepsItOff'],
    evenAsked: true,
    unless: [...AWAY, 'habit', 'backThen'],
  }),
];
