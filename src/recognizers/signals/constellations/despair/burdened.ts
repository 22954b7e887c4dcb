import type { Constellation } from '../../constellation.ts';
import { NOT_MEANT } from './names.ts';
import type { DespairSign } from './names.ts';

const WEAK: readonly DespairSign[] = ['cannotGoOn', 'spent', 'noFuture', 'noWayOut', 'painOver'];
const LITTLE: readonly DespairSign[] = ['burden', 'unmissed', 'worthless', 'hopeless'];

/**
 * Burdensomeness, hopelessness, being trapped and at the end of one's strength are warning signs
 * (Joiner's interpersonal theory; the IS PATH WARM list of the American Association of Suicidology);
 * two of them together are help, one alone a question.
 */
export const burdened: readonly Constellation[] = [
  {
    id: 'despair.for-good',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['vanish', 'painOver'],
    beside: [['forGood']],
    unless: [...NOT_MEANT, 'ofHabit'],
  },
  {
    id: 'despair.end-welcome',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['noFuture', 'noTomorrow'],
    beside: [['atEase']],
    unless: [...NOT_MEANT, 'ofHabit'],
  },
  {
    id: 'despair.worth-more-dead',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['worthless', 'burden', 'unmissed', 'ownDeath', ...WEAK],
    beside: [['payout']],
    unless: NOT_MEANT,
  },
  {
    id: 'despair.gone',
    signal: 'suicide',
    mode: 'check',
    of: ['vanish', 'joinDead', 'thoughtsOfDeath', 'livedEnough'],
    unless: NOT_MEANT,
    lasting: true,
  },
  {
    id: 'despair.gone-and-lost',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['vanish', 'joinDead', 'thoughtsOfDeath'],
    beside: [[...WEAK, ...LITTLE]],
    unless: NOT_MEANT,
    lasting: true,
  },
  {
    id: 'despair.dead-and-better',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['ownDeath'],
    beside: [['othersEased', 'unmissed', 'burden', 'joinDead', 'livedEnough', 'worthless']],
    unless: NOT_MEANT,
    evenAsked: true,
  },
  {
    id: 'despair.had-enough-of-life',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['livedEnough'],
    beside: [['joinDead', 'vanish', 'resolved', 'farewell', ...WEAK]],
    unless: NOT_MEANT,
  },
  {
    id: 'despair.weight-on-others',
    signal: 'suicide',
    mode: 'interrupt',
    of: ['burden', 'unmissed'],
    beside: [['worthless', 'hopeless', 'unmissed', 'burden', 'othersEased']],
    unless: [...NOT_MEANT, 'ofHabit'],
  },
  {
    id: 'despair.lost-and-worthless',
    signal: 'suicide',
    mode: 'interrupt',
    of: WEAK,
    beside: [LITTLE],
    unless: [...NOT_MEANT, 'ofHabit'],
  },
  // Amid a story of using it is the using that shall stop.
  {
    id: 'despair.wants-out',
    signal: 'suicide',
    mode: 'check',
    of: ['wantsOut'],
    unless: [...NOT_MEANT, 'ofHabit'],
    unlessTold: ['drug', 'downer', 'needle', 'opioid', 'stimulant'],
    evenAsked: true,
  },
  {
    id: 'despair.no-way-on',
    signal: 'suicide',
    mode: 'check',
    of: [...WEAK, 'burden', 'unmissed', 'hopeless'],
    unless: [...NOT_MEANT, 'ofHabit'],
  },
];
