import type { Duration, FactValue, Frequency } from '../../machines/facts.ts';
import type { Volunteered } from '../../machines/events.ts';
import type { Readers } from '../readers.ts';
import type { Message } from './message.ts';
import { daysOf, recencyOf } from './recency.ts';
import type { Use } from './use.ts';

/** How far from a use its time may stand, in characters of folded words. */
const REACH = 200;

const YEARLY = { day: 365, week: 52, month: 12, year: 1 } as const;

const aYear = (often: Frequency | undefined) => (often ? often.times * YEARLY[often.per] : 0);

/** Where a clause ends in a message's words. */
const MARK = / [.,?](?: |$)/;

/** To be clean for a time says when the last use was. */
const NOTHING = /(?!)/;

/** How often, since when and when last: the times in a message that belong to a use in it. */
export function timesOfUse(
  message: Message,
  uses: readonly Pick<Use, 'start' | 'end'>[],
  readers: Readers,
  isPatients: (at: number) => boolean,
): readonly Volunteered[] {
  const { said } = message;
  const { often, daily, long, last, daysAgo, otherMatter } = readers.statements;
  const found = <Value extends FactValue>(
    pattern: RegExp,
    read: (words: readonly string[]) => Value | undefined,
    aside = otherMatter,
  ) =>
    [...said.matchAll(pattern)].flatMap((match) => {
      const [whole] = match;
      const time = match.slice(1).find((group) => group !== undefined) ?? '';
      const value = read(time.split(' '));
      const end = match.index + whole.length;
      const isOfUse = uses.some((use) => {
        const [between, clause] =
          use.end <= match.index
            ? [said.slice(use.end, match.index), message.clauseBefore(match.index).slice(-REACH)]
            : [said.slice(end, use.start), said.slice(end, use.start).split(MARK, 1)[0] ?? ''];
        const clauseBetween = between.length < clause.length ? between : clause;
        return between.length <= REACH && !aside.test(clauseBetween);
      });
      return value !== undefined && isOfUse && isPatients(end)
        ? [{ value, quote: message.quote(match.index, end) }]
        : [];
    });

  const told = [
    ...found<Frequency>(often, readers.readFrequency),
    ...found<Frequency>(daily, () => ({ times: 1, per: 'day' })),
  ];
  const frequency = told.reduce<
    { value: Frequency; quote: string } | undefined
    // Of several the most: there the risk is.
  >((most, each) => (aYear(each.value) > aYear(most?.value) ? each : most), undefined);
  const [duration] = found<Duration>(long, readers.readDuration);
  const [lastUse] = found(
    last,
    (words) => {
      const named = daysAgo.find(([says]) => says.test(words.join(' ')))?.[1];
      const length = words.filter((word) => word !== 'ago' && word !== 'hace');
      const days = named ?? daysOf(readers.readDuration(length));
      return days === undefined ? undefined : recencyOf(days);
    },
    NOTHING,
  );
  return [
    ...(frequency ? [{ question: 'use.frequency', ...frequency }] : []),
    ...(duration ? [{ question: 'use.duration', ...duration }] : []),
    ...(lastUse ? [{ question: 'use.last', ...lastUse }] : []),
  ];
}
