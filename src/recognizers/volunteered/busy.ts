import type { Volunteered } from '../../machines/events.ts';
import type { BusyTime } from '../../machines/week.ts';
import type { BusyLanguage } from './busy-language.ts';
import { clockLine } from './clock-line.ts';
import { hoursIn } from './clock.ts';
import { daysIn } from './days.ts';
import type { Written } from './days.ts';
import type { StatementLanguage, Whose } from './language.ts';
import type { Message } from './message.ts';
import { isDenied, subjectAt } from './subject.ts';

/** Characters: what is told in more is not one statement. */
const LONGEST = 160;

const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const ALL = [...WORKDAYS, 'saturday', 'sunday'] as const;

/** Part of a line: a statement, or what may belong to one. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The times of every week that a message says are taken, by the one who needs help: plainly, now, and
 * with a day or an hour. What can be read in two ways is not read: a wrong hour blocks what fits.
 */
export function busyIn(
  message: Message,
  language: StatementLanguage,
  isPatients: (whose: Whose | undefined) => boolean,
): readonly Volunteered[] {
  const line = clockLine(message.said);
  const { busy } = language;
  const times = statementsIn(line.text, busy).flatMap((part): BusyTime[] => {
    const read = timeIn(line.text.slice(part.start, part.end), busy, (start, end) =>
      message.quote(line.at(part.start + start), line.at(part.start + end)),
    );
    if (!read) return [];
    const [cue, start, end] = [read.cue, read.start, read.end].map((at) =>
      line.at(part.start + at),
    );
    if (cue === undefined || start === undefined || end === undefined) return [];
    const isTheirs = isPatients(subjectAt(message, line.at(part.start + read.said), language));
    const isNo = read.mayBeDenied && isDenied(message, cue, language);
    if (!isTheirs || isNo || message.isAsked(end) || end - start > LONGEST) return [];
    return [{ ...read.time, quote: message.quote(start, end) }];
  });
  const [first] = times;
  const value = onceEach(times);
  return first ? [{ question: 'constraints.busy', value, quote: first.quote }] : [];
}

/** The same hours told twice are told once, by the words that say what they are taken by. */
function onceEach(times: readonly BusyTime[]): readonly BusyTime[] {
  const same = Map.groupBy(times, ({ days, from, until }) => [...days, from, until].join(' '));
  return [...same.values()].flatMap(
    (all) => all.find(({ by }) => by !== undefined) ?? all.slice(0, 1),
  );
}

/** Sentences, and their parts; days and hours by themselves belong to the statement beside them. */
function statementsIn(text: string, busy: BusyLanguage): readonly Part[] {
  const statements: Part[] = [];
  for (const sentence of partsOf(text, 0, / [.?](?: |$)/g)) {
    const parts = partsOf(
      text.slice(sentence.start, sentence.end),
      sentence.start,
      busy.parts,
    ).flatMap((part) => dividedAtAnd(text, part, busy));
    const isAlone = ({ start, end }: Part) => busy.timesAlone.test(text.slice(start, end).trim());
    let waiting: Part | undefined;
    let last: Part | undefined;
    for (const part of parts) {
      if (!isAlone(part)) {
        const start = waiting?.start ?? part.start;
        if (last) statements.push(last);
        last = { start, end: part.end };
        waiting = undefined;
      } else if (last) last = { start: last.start, end: part.end };
      else waiting = { start: waiting?.start ?? part.start, end: part.end };
    }
    if (last) statements.push(last);
  }
  return statements;
}

/** "I work nights and on Mondays I watch the kids" says two things, "Mondays and Fridays I work" one. */
function dividedAtAnd(text: string, part: Part, { and, taken }: BusyLanguage): readonly Part[] {
  const says = ({ start, end }: Part) => {
    const said = text.slice(start, end);
    return taken.some((each) => each.says.test(said));
  };
  const [first, ...others] = partsOf(text.slice(part.start, part.end), part.start, and);
  if (!first) return [];
  const divided = [first];
  for (const other of others) {
    const last = divided.at(-1) ?? first;
    if (says(last) && says(other)) divided.push(other);
    else divided.splice(-1, 1, { start: last.start, end: other.end });
  }
  return divided;
}

function partsOf(text: string, offset: number, mark: RegExp): readonly Part[] {
  const marks = [...text.matchAll(mark)];
  const starts = [0, ...marks.map(({ 0: found, index }) => index + found.length)];
  const ends = [...marks.map(({ index }) => index), text.length];
  return starts.map((start, at) => ({ start: offset + start, end: offset + (ends[at] ?? 0) }));
}

/** One statement as a time, and where in it that is said. */
function timeIn(text: string, busy: BusyLanguage, written: Written) {
  const cue = busy.taken
    .map(({ says, ...kind }) => ({ ...kind, found: says.exec(text) }))
    .find(({ found }) => found !== null);
  if (!cue?.found) return undefined;
  const { by, found } = cue;
  const first = found.index + Number(found[0].startsWith(' '));
  const said = found.index + found[0].length;
  if (busy.notTaken.test(`${text.slice(0, found.index)} ${text.slice(said)}`)) return undefined;
  const days = daysIn(text, busy, written);
  const hours = hoursIn(text, busy, by);
  if ((hours && !hours.hours) || (days && !days.days) || (!hours && !days)) return undefined;
  const times = [hours, days].filter((each) => each !== undefined);
  const isBeside = times.some(({ start, end }) =>
    busy.between.test(end <= found.index ? text.slice(end, found.index) : text.slice(said, start)),
  );
  if (cue.beside && !isBeside) return undefined;
  // Whoever works all week has not said when.
  if (!hours && by !== undefined && (days?.days?.length ?? 0) >= WORKDAYS.length) return undefined;
  const { from, until } = hours?.hours ?? { from: '00:00', until: '24:00' };
  const isDay = until <= '20:00' && from < until;
  const usual = (by === 'work' || by === 'school') && isDay ? WORKDAYS : ALL;
  const start = Math.min(found.index, ...times.map((each) => each.start));
  const end = Math.max(said, ...times.map((each) => each.end));
  const time = { days: days?.days ?? usual, from, until, ...(by === undefined ? {} : { by }) };
  return { time, cue: first, said, start, end, mayBeDenied: by !== undefined };
}
