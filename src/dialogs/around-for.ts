import { currentTracks } from '../availability/openings/current-tracks.ts';
import type { Wishes } from '../availability/openings/fit.ts';
import { dayAt } from '../availability/openings/known-on.ts';
import { rankOpenings } from '../availability/openings/rank-openings.ts';
import { weekAround } from '../availability/openings/week.ts';
import type { Center } from '../center/center.ts';
import type { Context } from '../machines/context.ts';
import { known } from '../machines/facts.ts';
import type { Fact, Place } from '../machines/facts.ts';
import type { Around, Way } from '../machines/fallback.ts';
import { currentFallback, currentNearby, guidanceFor } from '../machines/guidance/guidance-for.ts';
import type { Opening, Track } from '../machines/opening.ts';
import { areBusyTimes } from '../machines/week.ts';

/**
 * What is near the visitor, or may help where nothing is, by how it fits what they have told by now.
 * Made anew whenever it is said or sent: what fitted an hour ago may not fit what was told since,
 * and the center may have other times or places by now.
 *
 * @param at milliseconds since 1970
 */
export function aroundFor(context: Context, center: Center, at: number): Around {
  const ranked = ranking(context, center, at);
  const place = known(context.facts, 'zip') as Place | undefined;
  const rank = (stored: readonly Track[]) => ranked(currentTracks(center, place, stored));
  const fallback = currentFallback(context);
  const fitted = (way: Way): readonly Way<Opening>[] =>
    'opening' in way ? rank([way.opening]).map((opening) => ({ ...way, opening })) : [way];
  const around = {
    openings: rank(currentNearby(context)?.openings ?? []),
    ...(fallback && { fallback: { ...fallback, ways: fallback.ways.flatMap(fitted) } }),
  };
  const week = weekAround(around, guidanceFor(context).level, wishesIn(context).busy);
  return { ...around, ...(week && { week }) };
}

/** Of tracks at one place, the one that fits best; without its fit, which what is told next may change. */
export function bestTrack(
  tracks: readonly Track[],
  context: Context,
  center: Center,
  at: number,
): Track | undefined {
  const [best] = ranking(context, center, at)(tracks);
  if (!best) return undefined;
  const { fits: _, blockedBy: __, ...track } = best;
  return track;
}

function ranking(context: Context, { hours }: Center, at: number) {
  const wishes = wishesIn(context);
  const { level } = guidanceFor(context);
  const today = dayAt(hours.zone, at);
  return (tracks: readonly Track[]) => rankOpenings(tracks, wishes, { level, today });
}

function wishesIn({ facts, language }: Context): Wishes {
  const busy = known(facts, 'busy');
  const life = known(facts, 'constraints');
  return {
    busy: areBusyTimes(busy) ? busy : [],
    life: Array.isArray(life) ? life.filter((each) => typeof each === 'string') : [],
    quote: wordsIn(facts['constraints']?.source),
    language,
  };
}

/**
 * The words of an answer to that very question: of what was told at several times the words of one
 * would be put beside another. Not the numbers of a list.
 */
function wordsIn(source: Fact['source'] | undefined): string | undefined {
  return source?.how === 'typed' && !/^\W*\d/.test(source.quote) ? source.quote : undefined;
}
