import type { Center } from '../center/center.ts';
import type { Fallback, Way } from '../machines/fallback.ts';
import type { Place } from '../machines/facts.ts';
import type { Track } from '../machines/opening.ts';
import { findReferrals } from './directory/find-referrals.ts';
import type { Sought } from './directory/find-referrals.ts';
import { tracksFrom } from './openings/find-openings.ts';
import type { Placed } from './openings/find-openings.ts';
import { whereIs } from './places/where-is.ts';

/** How far somebody may drive several times a week who has nothing near; a judgement. */
const FARTHER_MILES = 150;

/** Levels that are lacking where no track of just that level is near. */
const OF_ITS_OWN: readonly Fallback['level'][] = ['medical_detox', 'residential', 'php', 'iop'];
/** Levels for which any track near will do: there a person can talk it over. */
const OF_ANY: readonly Fallback['level'][] = ['outpatient', 'human_review'];

/**
 * What may help where this center has nothing near a place of the level worth asking about, in the
 * order that the center sets. Undefined where it has, where the place is not known, and where another
 * thing comes first (`emergency`) or no program is asked for (`early_intervention`).
 *
 * @param best which of the tracks at one site is named
 */
export function findFallback(
  center: Center,
  place: Place,
  sought: Sought,
  best: (tracks: readonly Track[]) => Track | undefined,
): Pick<Fallback, 'lacks' | 'ways'> | undefined {
  const from = whereIs(place);
  const all = tracksFrom(center, place);
  const near = all.filter(({ isNear }) => isNear);
  if (!from || !isLacking(center, sought.level, near)) return undefined;
  const far = all.filter(({ isNear }) => !isNear);
  const offers: Readonly<Record<Way['kind'], () => Way | undefined>> = {
    video: () => {
      const isOffered = center.about.telehealth && all.some(({ track }) => track.video);
      return isOffered && PROGRAMS.includes(sought.level) ? { kind: 'video' } : undefined;
    },
    farther_site: () => {
      const opening = best(nearestOf(far.filter((each) => isFartherSite(each, sought.level))));
      return opening && { kind: 'farther_site', opening };
    },
    residential: () => {
      const opening = best(nearestOf(all.filter(({ track }) => track.level === 'residential')));
      const isWorthIt = sought.level === 'iop' || sought.level === 'php';
      return opening && isWorthIt ? { kind: 'residential', opening } : undefined;
    },
    directory: () => {
      const referrals = findReferrals(center, from, sought);
      return referrals.length > 0 ? { kind: 'directory', referrals } : undefined;
    },
    findtreatment: () => ({ kind: 'findtreatment' }),
  };
  return {
    lacks: near.length === 0 ? 'any' : 'level',
    ways: center.fallback.flatMap((kind) => offers[kind]() ?? []),
  };
}

const WITHOUT_A_STAY: readonly Fallback['level'][] = ['php', 'iop', 'outpatient', 'human_review'];
/** Where a person has to judge first, no program of the center's is held out. */
const PROGRAMS: readonly Fallback['level'][] = ['php', 'iop', 'outpatient'];

function isLacking({ about }: Center, level: Fallback['level'], near: readonly Placed[]): boolean {
  if (OF_ANY.includes(level)) return near.length === 0;
  if (!OF_ITS_OWN.includes(level)) return false;
  const isInHouse = level === 'medical_detox' && about.detoxOnSite === 'inpatient';
  return !near.some(({ track }) => track.level === level || isInHouse);
}

/** People live at a residential program, so it can be anywhere. */
function isFartherSite({ track: { level, miles } }: Placed, sought: Fallback['level']): boolean {
  if (sought === 'human_review') return false;
  if (OF_ANY.includes(sought)) return miles <= FARTHER_MILES;
  return level === sought && (!WITHOUT_A_STAY.includes(sought) || miles <= FARTHER_MILES);
}

/** The tracks at the nearest site of these. */
function nearestOf(placed: readonly Placed[]): readonly Track[] {
  const site = placed[0]?.track.site;
  return placed.flatMap(({ track }) => (track.site === site ? [track] : []));
}
