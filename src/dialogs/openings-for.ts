import { DateTime } from 'luxon';

import { rankOpenings } from '../availability/openings/rank-openings.ts';
import type { Center } from '../center/center.ts';
import type { Context } from '../machines/context.ts';
import { known } from '../machines/facts.ts';
import type { Fact } from '../machines/facts.ts';
import { currentNearby, guidanceFor } from '../machines/guidance/guidance-for.ts';
import type { Opening } from '../machines/opening.ts';
import { areBusyTimes } from '../machines/week.ts';

/**
 * What is near the visitor, by how it fits what they have told by now. Made anew whenever it is said
 * or sent: what fitted an hour ago may not fit what was told since.
 *
 * @param at milliseconds since 1970
 */
export function openingsFor(context: Context, { hours }: Center, at: number): readonly Opening[] {
  const { facts, language } = context;
  const busy = known(facts, 'busy');
  const life = known(facts, 'constraints');
  const today = DateTime.fromMillis(at, { zone: hours.zone }).toISODate() ?? '';
  const wishes = {
    busy: areBusyTimes(busy) ? busy : [],
    life: Array.isArray(life) ? life.filter((each) => typeof each === 'string') : [],
    quote: wordsIn(facts['constraints']?.source),
    language,
  };
  const { level } = guidanceFor(context);
  return rankOpenings(currentNearby(context)?.openings ?? [], wishes, { level, today });
}

/**
 * The words of an answer to that very question: of what was told at several times the words of one
 * would be put beside another. Not the numbers of a list.
 */
function wordsIn(source: Fact['source'] | undefined): string | undefined {
  return source?.how === 'typed' && !/^\W*\d/.test(source.quote) ? source.quote : undefined;
}
