import { currentTracks } from '../availability/openings/current-tracks.ts';
import { dayAt } from '../availability/openings/known-on.ts';
import { offersVideo } from '../availability/openings/offers-video.ts';
import { rankOpenings } from '../availability/openings/rank-openings.ts';
import { weekAround } from '../availability/openings/week.ts';
import { zonesOfState } from '../availability/places/zones-of-state.ts';
import type { Center } from '../center/center.ts';
import type { Context } from '../machines/context.ts';
import { known } from '../machines/facts.ts';
import type { Place } from '../machines/facts.ts';
import type { Around, Payment, Way } from '../machines/fallback.ts';
import { currentFallback, currentNearby, guidanceFor } from '../machines/guidance/guidance-for.ts';
import type { Opening, Track } from '../machines/opening.ts';
import { wishesIn } from './wishes-in.ts';

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
  const openings = rank(currentNearby(context)?.openings ?? []);
  const payment = paymentFor(center, openings);
  const around = {
    openings,
    ...(fallback && { fallback: { ...fallback, ways: fallback.ways.flatMap(fitted) } }),
    ...(payment && { payment }),
    ...(offersVideo(center, currentNearby(context)?.state) ? {} : { noVideo: true as const }),
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
  // As it is listed: what is told of it may be in another time zone.
  return tracks.find(({ id, name }) => id === best?.id && name === best?.name);
}

function ranking(context: Context, { hours }: Center, at: number) {
  const wishes = wishesIn(context);
  const { level } = guidanceFor(context);
  const today = dayAt(hours.zone, at);
  const zones = zonesOfState(currentNearby(context)?.state ?? '');
  return (tracks: readonly Track[]) => rankOpenings(tracks, wishes, { level, today, zones });
}

/** What there is to say of paying, from what the center states and what is around. */
function paymentFor({ payers }: Center, openings: readonly Opening[]): Payment | undefined {
  const listed = openings.some(({ fits }) =>
    fits.some(({ why, payer }) => why === 'payer' && payer !== 'self_pay'),
  );
  const unlisted = openings.some(({ blockedBy }) => blockedBy.some(({ why }) => why === 'payer'));
  if (!payers && !listed && !unlisted) return undefined;
  const { selfPay = false, slidingScale = false, assistance } = payers ?? {};
  return { listed, unlisted, selfPay, slidingScale, assistance };
}
