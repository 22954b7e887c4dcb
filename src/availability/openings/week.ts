import { WEEKDAYS } from '../../center/settings/hours.ts';
import type { Around } from '../../machines/fallback.ts';
import type { FeasibleWeek, WeekBlock } from '../../machines/feasible-week.ts';
import type { Opening } from '../../machines/opening.ts';
import type { BusyTime } from '../../machines/week.ts';
import { dayOf, hoursOf, sessionsOf, spansBetween, spansOf } from './spans.ts';
import type { Span } from './spans.ts';
import { minutesByCar } from './travel.ts';

interface Part extends Span {
  readonly what: WeekBlock['what'];
}

/**
 * The week with the first opening that is told of, near or farther away; undefined where no time was
 * told, as that week would say nothing that the opening does not.
 *
 * @param level worth asking about by the guidance
 */
export function weekAround(
  { openings, fallback }: Pick<Around, 'openings' | 'fallback'>,
  level: string,
  busy: readonly BusyTime[],
): FeasibleWeek | undefined {
  if (busy.length === 0) return undefined;
  const near = openings.filter((each) => each.level === level);
  const farther = (fallback?.ways ?? []).flatMap((way) =>
    way.kind === 'farther_site' ? [way.opening] : [],
  );
  const first = [...near, ...farther].find(canBeLived);
  return first && weekWith(first, busy);
}

/** Minutes, one way: nobody does more several times a week, and a drawn week would say that they could. */
const MOST_TRAVEL = 90;

/**
 * Whether its week would help: not in a language that is not theirs, not too far away, and not in
 * another time zone, in whose hours it is told while theirs are not.
 */
function canBeLived({ days, zone, miles, blockedBy }: Opening): boolean {
  const isHeldForThem = !blockedBy.some(({ why }) => why === 'language');
  const isOnTheirClock = zone === undefined || miles === undefined;
  const isInReach = miles === undefined || minutesByCar(miles) <= MOST_TRAVEL;
  return days.length > 0 && isHeldForThem && isOnTheirClock && isInReach;
}

/** The times that were told, an opening's, and the way there and back. */
export function weekWith(opening: Opening, busy: readonly BusyTime[]): FeasibleWeek {
  const { miles } = opening;
  const travelMinutes = miles === undefined ? undefined : minutesByCar(miles);
  const told = [...Map.groupBy(busy, ({ by }) => by ?? ('busy' as const))].flatMap(
    ([what, times]) => parts(what, times.flatMap(spansOf)),
  );
  const offered = [
    ...parts('track', spansOf(opening)),
    ...parts('travel', waysOf(opening, travelMinutes)),
  ];
  const all = [...told, ...offered].toSorted((a, b) => a.from - b.from);
  return {
    opening,
    ...(travelMinutes === undefined ? {} : { travelMinutes }),
    days: WEEKDAYS.map((day) => ({
      day,
      blocks: all
        .filter((part) => dayOf(part) === day)
        .map((part) => blockOf(part, told.includes(part) ? offered : told)),
    })),
  };
}

/** Before and after each session; whoever stays over night goes nowhere in between. */
function waysOf(opening: Opening, minutes = 0): readonly Span[] {
  const there = spansOf(opening);
  return sessionsOf(opening)
    .flatMap(({ from, until }) => [
      ...spansBetween(from - minutes, from),
      ...spansBetween(until, until + minutes),
    ])
    .filter((way) => way.from < way.until && !there.some((session) => meet(way, session)));
}

/** What overlaps or touches on one day is one part. */
function parts(what: Part['what'], spans: readonly Span[]): readonly Part[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const goesOn = last && span.from <= last.until && dayOf(span) === dayOf(last);
    if (!goesOn) joined.push(span);
    else joined.splice(-1, 1, { ...last, until: Math.max(last.until, span.until) });
  }
  return joined.map((span) => ({ ...span, what }));
}

function blockOf(part: Part, others: readonly Part[]): WeekBlock {
  const clash = others.some((other) => meet(part, other));
  return { what: part.what, ...hoursOf(part), ...(clash ? { clash } : {}) };
}

/** Whether they have a minute in common; what touches has none. */
function meet(one: Span, other: Span): boolean {
  return one.from < other.until && other.from < one.until;
}
