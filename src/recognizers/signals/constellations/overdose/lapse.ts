import type { Constellation } from '../../constellation.ts';
import { AWAY, GRAVE, overdose, TAKEN, WEAK } from './weighing.ts';

/** What a body shows by which a doubtful dose turns out to be too much. */
const ILL = [...GRAVE, ...WEAK, 'fades', 'breathHard', 'heartPain', 'shakes', 'sighting'] as const;

/** The dose of before in a body of now, a dose mistaken, a bag that others went down from. */
export const lapseConstellations: readonly Constellation[] = [
  overdose('dose-of-before', {
    mode: 'interrupt',
    of: ['sameAsBefore'],
    beside: [['toleranceLost', 'breathHard', 'unwell', 'fades', ...GRAVE, ...WEAK]],
    unless: [...AWAY, 'bereaved', 'habit'],
  }),
  overdose('about-to', {
    mode: 'interrupt',
    of: ['aboutToUse'],
    beside: [['toleranceLost', 'heedless', 'othersFell']],
    unless: [...AWAY, 'backThen', 'joking'],
    feared: 'check',
  }),
  overdose('used-what-others-fell-from', {
    mode: 'interrupt',
    of: ['othersFell', 'laced'],
    beside: [['usedJust']],
    unless: [...AWAY, 'habit', 'backThen', 'panicking'],
  }),
  overdose('dose-mistaken', {
    mode: 'interrupt',
    of: ['dosedWrong'],
    beside: [
      ['harmful', 'opioid'],
      ['asksIfSafe', 'tookIt', 'justNow', 'fades', 'drowsy', 'mistaken'],
    ],
    evenAsked: true,
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('mistaken-and-ill', {
    mode: 'interrupt',
    of: ['mistaken', 'overstepped'],
    beside: [['tookIt', 'gotInto', 'tookPills', 'dosedAgain'], ILL],
    unless: [...AWAY, 'habit', 'backThen', 'morningAfter', 'ceased'],
  }),
  overdose('overstepped-and-strong', {
    mode: 'interrupt',
    of: ['overstepped'],
    beside: [['opioid'], ['mistaken', 'dosedAgain', 'doseForgotten']],
    unless: [...AWAY, 'habit', 'backThen', 'morningAfter'],
  }),
  overdose('dose-twice', {
    mode: 'interrupt',
    of: ['doseForgotten'],
    beside: [['dosedAgain'], [...ILL, 'asksIfSafe', 'opioid', 'unwell', 'justNow']],
    evenAsked: true,
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('dose-twice-asked', {
    mode: 'check',
    of: ['doseForgotten'],
    beside: [['dosedAgain']],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('patches', {
    mode: 'interrupt',
    of: ['patchesOn'],
    beside: [['opioid', 'drankTooMuch', 'mixed', 'fades', 'unwell', ...GRAVE, ...WEAK]],
    unless: [...AWAY, 'habit', 'backThen'],
  }),
  overdose('not-roused-after-use', {
    mode: 'interrupt',
    of: ['hardToWake'],
    beside: [
      [...TAKEN, ...GRAVE, 'snores', 'pale', 'naloxone', 'stimulant', 'drankTooMuch', 'gotInto'],
    ],
    unless: [...AWAY, 'habit', 'backThen', 'joking', 'ceased'],
  }),
  overdose('symptom-and-drug', {
    mode: 'check',
    of: [
      'fades',
      'breathHard',
      'heartPain',
      'fallen',
      'drowsy',
      'pale',
      'snores',
      'hardToWake',
      'unwell',
      'overheated',
    ],
    beside: [['tookIt', 'opioid', 'stimulant', 'needle', 'naloxone']],
    unless: [...AWAY, 'habit', 'backThen', 'ceased', 'joking', 'panicking', 'morningAfter'],
  }),
  overdose('amount-taken', {
    mode: 'check',
    of: ['wholeAmount'],
    beside: [['tookIt']],
    unless: [...AWAY, 'habit', 'backThen', 'ceased', 'joking'],
  }),
  overdose('fit-after-use', {
    mode: 'interrupt',
    of: ['fit'],
    beside: [
      ['tookIt', 'usedJust'],
      ['justNow', 'fallen', 'drowsy', 'now'],
    ],
    unless: [...AWAY, 'habit', 'backThen', 'ceased', 'downerStopped', 'withdrawing', 'joking'],
  }),
];
