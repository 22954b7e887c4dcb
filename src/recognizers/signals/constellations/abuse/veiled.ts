import type { Constellation } from '../../constellation.ts';
import { HOLD, MILD, VEILED, abuse } from './lists.ts';

/** What is feared, seen or comes near: less than harm told, and a question where it stands alone. */
export const veiledAbuse: readonly Constellation[] = [
  abuse({
    id: 'abuse.unsafe',
    mode: 'check',
    unless: MILD,
    of: ['unsafe'],
  }),
  abuse({
    id: 'abuse.dread',
    mode: 'interrupt',
    unless: MILD,
    of: ['dreadsThem'],
  }),
  abuse({
    id: 'abuse.at-the-door',
    mode: 'interrupt',
    unless: MILD,
    of: ['onslaught', 'wrecks'],
    beside: [['alarm'], ['atHome']],
  }),
  abuse({
    id: 'abuse.hunted',
    mode: 'interrupt',
    past: 'interrupt',
    unless: MILD,
    of: ['hunted'],
    beside: [['atHome']],
  }),
  abuse({
    id: 'abuse.papers',
    mode: 'interrupt',
    past: 'interrupt',
    unless: MILD,
    of: ['papersHeld', 'careKept'],
  }),
  abuse({
    id: 'abuse.before-they-come',
    mode: 'interrupt',
    unless: MILD,
    of: ['nears'],
    beside: [['helpSought', 'trapped', 'fearOfHome', 'flinches', 'eggshells'], ['atHome']],
  }),
  abuse({
    id: 'abuse.hiding-twice',
    mode: 'interrupt',
    unless: MILD,
    of: ['hiding'],
    beside: [['hiding']],
  }),
  abuse({
    id: 'abuse.police-and-rage',
    mode: 'check',
    unless: MILD,
    of: ['helpSought'],
    beside: [['rage', 'fled'], ['atHome']],
  }),
  ...VEILED.map((sign) =>
    abuse({
      id: `abuse.veiled-twice.${sign}`,
      mode: 'interrupt',
      past: 'interrupt',
      unless: MILD,
      of: [sign],
      beside: [VEILED.filter((each) => each !== sign)],
    }),
  ),
  abuse({
    id: 'abuse.marks-and-home',
    mode: 'interrupt',
    past: 'interrupt',
    of: ['marks', 'explained'],
    beside: [['rage', 'explained', 'helpSought', 'eggshells', 'abuseNamed', 'belittled', 'fled']],
  }),
  abuse({
    id: 'abuse.hint',
    mode: 'check',
    unless: MILD,
    of: [...HOLD, 'robbed', 'abuseNamed', 'fearOfThem', 'fearOfHome', 'eggshells', 'explained'],
  }),
  abuse({
    id: 'abuse.hint-at-home',
    mode: 'check',
    unless: MILD,
    of: ['hiding', 'marks', 'flinches', 'rage', 'wrecks', 'belittled', 'fled', 'trapped'],
    beside: [['atHome']],
  }),
];
