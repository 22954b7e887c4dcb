import type { Context } from '../machines/context.ts';
import { known } from '../machines/facts.ts';
import type { Fact, Facts } from '../machines/facts.ts';
import { CORE_FACTS } from '../machines/first-call-facts.ts';
import { QUESTIONS } from '../machines/topics/index.ts';
import { areBusyTimes } from '../machines/week.ts';
import type { HandoffSummary } from './summary.ts';

type Line = HandoffSummary['firstCall'][number];
type Entry = (typeof CORE_FACTS)[number];

const ASKED = new Set(QUESTIONS.map(({ fact }) => fact));

/** One line for each thing a first call should learn: what is known of it, or which silence it is. */
export function firstCallOf({ facts, signals, language }: Context): Line[] {
  return CORE_FACTS.map((entry): Line => {
    const { id, group, when } = entry;
    const fact = sourceOf(entry, facts);
    const line = { id, group, ...(ASKED.has(fact) && { fact }) };
    if (id === 'language') return { ...line, status: 'answered', value: language };
    const heard = signals
      .map(({ signal }) => signal)
      .filter((each) => entry.signals?.includes(each));
    // What was heard stands, whatever was answered and whether it seems to apply or not.
    if (heard.length > 0) {
      return {
        ...line,
        ...told(entry, facts[fact]),
        status: 'heard',
        signals: [...new Set(heard)],
      };
    }
    if (when && !when(facts)) return { ...line, status: 'does_not_apply' };
    return { ...line, ...told(entry, facts[fact]), ...timesTold(entry, facts) };
  });
}

/** The fact to read; of those asked for in its place the one that is not plainly a no. */
function sourceOf(entry: Entry, facts: Facts): string {
  const { instead = [] } = entry;
  const fact: string = entry.fact ?? entry.id;
  const [first] = instead;
  if (first === undefined || facts[fact] || !instead.every((each) => facts[each])) return fact;
  return instead.find((each) => facts[each]?.value !== 'no') ?? first;
}

/** Times that were told of; where nothing else was answered, they are the answer. */
function timesTold(entry: Entry, facts: Facts): Partial<Line> {
  const { times } = entry;
  const busy = times && known(facts, times);
  if (!areBusyTimes(busy)) return {};
  const isAnswered = told(entry, facts[entry.fact ?? entry.id]).status === 'answered';
  return { busy, ...(!isAnswered && { fact: times, status: 'answered' }) };
}

/** What a fact says about this one thing. */
function told({ picks }: Entry, fact: Fact | undefined): Pick<Line, 'status' | 'value'> {
  if (!fact) return { status: 'not_asked' };
  const { status, value, raw } = fact;
  if (raw) return { status: 'as_written' };
  if (status !== 'answered' || value === undefined) return { status };
  // A choice of its own where nothing can be skipped.
  if ([value].flat().includes('unsure')) return { status: 'unsure' };
  if (!picks || !Array.isArray(value)) return { status, value };
  const picked = value.filter((each: string) => picks.includes(each)) as string[];
  return picked.length > 0 ? { status, value: picked } : { status: 'not_named' };
}
