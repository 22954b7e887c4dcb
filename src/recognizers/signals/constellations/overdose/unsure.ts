import type { Constellation } from '../../constellation.ts';
import { AWAY, GRAVE, overdose, TAKEN } from './weighing.ts';

/** Something was taken, and whoever writes does not know whether it is too much. */
export const unsureConstellations: readonly Constellation[] = [
  overdose('dying-and-taken', {
    mode: 'interrupt',
    of: ['dying'],
    beside: [[...TAKEN, 'stimulant', 'drankTooMuch']],
    evenAsked: true,
    unless: [...AWAY, 'habit', 'backThen', 'ceased', 'joking'],
  }),
  overdose('mistaken-and-strong', {
    mode: 'interrupt',
    of: ['mistaken'],
    beside: [
      ['opioid', 'wholeAmount', 'childTook'],
      ['tookIt', 'gotInto', 'justNow'],
    ],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('mistaken', {
    mode: 'check',
    of: ['mistaken'],
    beside: [['tookIt', 'gotInto']],
    unless: [...AWAY, 'habit', 'backThen', 'joking'],
  }),
  overdose('took-them-all', {
    mode: 'interrupt',
    of: ['tookPills'],
    beside: [['wholeAmount', 'tookTooMuch', 'emptied']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('took-pills', {
    mode: 'check',
    of: ['tookPills'],
    unless: [...AWAY, 'habit', 'backThen', 'joking'],
  }),
  overdose('unwell-and-taken', {
    mode: 'check',
    of: ['unwell'],
    beside: [['tookIt', 'mixed', 'laced', 'wholeAmount', 'gotInto']],
    unless: [
      'broughtBack',
      'inStory',
      'animal',
      'habit',
      'backThen',
      'ceased',
      'joking',
      'morningAfter',
    ],
  }),
  overdose('mixed-and-unsure', {
    mode: 'interrupt',
    of: ['mixed', 'wholeAmount', 'laced'],
    beside: [
      ['asksIfSafe', 'letSleep', 'vomits', 'fallen'],
      ['justNow', 'tookIt', 'tookTooMuch', 'fades', 'unwell', 'heartPain', 'drowsy'],
    ],
    evenAsked: true,
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('mixed-now', {
    mode: 'check',
    of: ['mixed'],
    beside: [['justNow']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('amount-now', {
    mode: 'check',
    of: ['wholeAmount'],
    beside: [['justNow'], ['tookIt', 'fades', 'drowsy', 'opioid']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('amount-asked', {
    mode: 'check',
    of: ['wholeAmount'],
    beside: [['asksIfSafe'], ['drug', 'tookIt']],
    evenAsked: true,
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('emptied-and-ill', {
    mode: 'interrupt',
    of: ['emptied'],
    beside: [[...GRAVE, 'fallen', 'snores', 'pale', 'drowsy', 'fades']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('emptied', { mode: 'check', of: ['emptied'], beside: [['kin', 'drowsy', 'fallen']] }),
  overdose('afraid-of-it', {
    mode: 'check',
    of: ['asksIfSafe'],
    beside: [
      ['tookIt', 'drankTooMuch', 'laced', 'mixed', 'wholeAmount'],
      ['justNow', 'fallen', 'drowsy', 'fades', 'vomits'],
    ],
    evenAsked: true,
    unless: [...AWAY, 'habit', 'backThen'],
  }),
];
