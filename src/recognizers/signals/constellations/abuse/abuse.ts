import type { Constellation } from '../../constellation.ts';
import { HARM, HOLD, MILD, MISUSE, QUIET, SHOWS, VEILED, abuse } from './lists.ts';
import { nightAbuse } from './night.ts';
import { toldAbuse } from './told.ts';
import { veiledAbuse } from './veiled.ts';

/**
 * Violence, threats and weapons are danger by themselves; being strangled once, threatened with a
 * weapon, stalked and controlled in daily life are what the Danger Assessment (Campbell) finds before
 * women are killed, and what the National Domestic Violence Hotline lists as warning signs. Control
 * alone brings a question; two kinds of it, or control and fear, do not wait.
 */
export const abuseConstellations: readonly Constellation[] = [
  abuse({
    id: 'abuse.harm',
    mode: 'interrupt',
    past: 'interrupt',
    of: [...HARM, 'touched', 'childTouched', 'sold'],
    lasting: true,
  }),
  abuse({
    id: 'abuse.kept',
    mode: 'interrupt',
    past: 'interrupt',
    of: ['hostage', 'drugged', 'lockedIn', 'starved', 'planted'],
    unless: [...QUIET, 'forTheirUse'],
  }),
  abuse({
    id: 'abuse.near-death',
    mode: 'interrupt',
    past: 'interrupt',
    of: ['choked', 'armed'],
    lasting: true,
  }),
  abuse({
    id: 'abuse.held-and-afraid',
    mode: 'interrupt',
    past: 'interrupt',
    of: [...HOLD, ...MISUSE, 'robbed'],
    beside: [[...VEILED, ...SHOWS, 'abuseNamed']],
  }),
  ...(
    [
      ['lockedIn', HOLD],
      ['seized', HOLD],
      ['tracked', HOLD],
      ['keptFrom', HOLD],
      ['purse', HOLD],
    ] as const
  ).map(([sign, others]) =>
    abuse({
      id: `abuse.held-twice.${sign}`,
      mode: 'interrupt',
      past: 'interrupt',
      unless: MILD,
      of: [sign],
      beside: [others.filter((each) => each !== sign)],
    }),
  ),
  abuse({
    id: 'abuse.afraid-and-held',
    mode: 'interrupt',
    past: 'interrupt',
    of: ['trapped', 'hiding', 'fearOfThem', 'helpSought', 'marks', 'explained'],
    beside: [[...HOLD, ...MISUSE, 'robbed']],
  }),
  abuse({
    id: 'abuse.veiled-and-shown',
    mode: 'interrupt',
    past: 'interrupt',
    of: [...VEILED, 'abuseNamed'],
    beside: [['rage', 'marks', 'explained', 'helpSought', 'fled', 'belittled', 'abuseNamed']],
  }),
  abuse({
    id: 'abuse.stalked-twice',
    mode: 'interrupt',
    past: 'interrupt',
    unless: MILD,
    of: ['stalked'],
    beside: [['stalked', 'tracked']],
  }),
  ...nightAbuse,
  ...toldAbuse,
  ...veiledAbuse,
];
