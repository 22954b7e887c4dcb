import type { Constellation } from '../../constellation.ts';
import { burdened } from './burdened.ts';
import { NOT_MEANT } from './names.ts';

/**
 * A wish to be dead or not to wake is the first question of the Columbia Suicide Severity Rating
 * Scale: said plainly it is help at once.
 */
const wishes: readonly Constellation[] = [
  {
    id: 'despair.wish-to-be-dead',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['wishesDeath', 'noWaking', 'takenAway', 'deathRelief', 'indifferent'],
    unless: NOT_MEANT,
    lasting: true,
  },
  {
    id: 'despair.saved-against-will',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['savedAgainstWill'],
    unless: NOT_MEANT,
    past: 'interrupt',
    lasting: true,
  },
  {
    id: 'despair.no-life',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['noReason', 'livingTired', 'offEarth', 'betterWithout', 'unborn', 'onlyTether'],
    unless: NOT_MEANT,
    lasting: true,
    evenAsked: true,
  },
  {
    id: 'despair.no-tomorrow',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['noTomorrow'],
    unless: [...NOT_MEANT, 'ofHabit'],
  },
  {
    id: 'despair.unwilling',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['unwilling'],
    unless: [...NOT_MEANT, 'notUnwilling'],
    lasting: true,
    evenAsked: true,
  },
  {
    id: 'despair.care-lost',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['careLost'],
    unless: [...NOT_MEANT, 'ofHabit'],
    past: 'interrupt',
  },
  {
    id: 'despair.said-with-a-laugh',
    signal: 'suicide',
    mode: 'check',
    of: [
      'wishesDeath',
      'noWaking',
      'takenAway',
      'deathRelief',
      'indifferent',
      'savedAgainstWill',
      'unborn',
      'unwilling',
      'noReason',
      'betterWithout',
    ],
    beside: [['joking']],
    unless: ['fiction', 'gladToLive'],
  },
];

/** How despair is told, the plainest first. */
export const despairConstellations: readonly Constellation[] = [...wishes, ...burdened];
