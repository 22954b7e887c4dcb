import type { IntakeEvent, Volunteered } from './events.ts';
import { perWeek } from './facts.ts';
import type { Fact, FactValue } from './facts.ts';
import type { StatedFact } from './moves.ts';
import type { Question, QuestionKind } from './question.ts';
import type { Progress } from './progress.ts';
import { questionOf } from './topics/index.ts';
import { areBusyTimes, joinedTimes, toldIn } from './week.ts';

type VisitorEvent = Extract<IntakeEvent, { type: 'visitor' }>;

/**
 * Keeps what a message states of questions that were not asked. What goes against an earlier answer
 * does not replace it: the earlier one is kept as contradicted, with the new words beside it.
 */
export function keep(
  progress: Progress,
  { activityId, heard }: VisitorEvent,
): readonly StatedFact[] {
  const { facts } = progress.context;
  const told = (heard.volunteered ?? []).filter((each) => !isAskedOfChildren(each));
  const stated = told.flatMap((each): readonly StatedFact[] => {
    const fact = merged(facts[questionOf(each.question).fact], each, activityId);
    return fact ? [{ question: each.question, fact }] : [];
  });
  if (stated.length > 0) progress.move({ type: 'VOLUNTEERED', facts: stated });
  return stated;
}

/** Shows what was kept back once, and asks once about what was contradicted. */
export function show(progress: Progress, stated: readonly StatedFact[]): void {
  // As after the question itself: a minor is told who helps.
  if (stated.some(({ question, fact }) => question === 'consent.adult' && fact.value === 'no'))
    progress.say('minor');
  const noted = stated.filter(({ fact }) => fact.status === 'answered');
  const ids = noted.map(({ question }) => questionOf(question).fact);
  // An age says that someone is an adult.
  const shown = ids.filter((id) => id !== 'adult' || !ids.includes('age'));
  if (shown.length > 0) progress.push({ type: 'noted', facts: shown });
  const doubtful = stated.find(({ fact }) => fact.status === 'contradicted');
  if (doubtful && progress.calm && !progress.paused) {
    progress.say('contradicted');
    progress.move({ type: 'REOPEN', question: doubtful.question });
  }
}

/** Years. Nothing of a child's own is kept, and only the question itself knows whose age it is. */
const KEPT_FROM = 13;

function isAskedOfChildren({ question, value }: Volunteered): boolean {
  return question === 'who.age' && typeof value === 'number' && value < KEPT_FROM;
}

/** The fact as it is now known; undefined where the message says nothing new about it. */
function merged(before: Fact | undefined, told: Volunteered, activityId: string): Fact | undefined {
  const source = { activityId, how: 'volunteered', quote: told.quote } as const;
  const fact: Fact = { value: toldIn(told.value, activityId), status: 'answered', source };
  if (before?.status !== 'answered' || before.raw || before.value === undefined) {
    // Asked about once: whoever left it open then is not asked again.
    return before?.status === 'contradicted' ? undefined : fact;
  }
  const question = questionOf(told.question);
  const value = joined(question, before.value, fact.value ?? told.value);
  if (value !== undefined) return isSame(value, before.value) ? undefined : { ...fact, value };
  const isFixed = !CONTRADICTABLE.has(question.kind) || question.id === 'who.for';
  if (isFixed || isSame(before.value, told.value)) return undefined;
  return { value: before.value, status: 'contradicted', source };
}

/**
 * Kinds of answers that two messages can plainly disagree on. Lengths of time and names are said in
 * many ways, and of whom someone speaks shows only to a person.
 */
const CONTRADICTABLE: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'choice',
  'choices',
  'substances',
  'yesno',
  'frequency',
  'zip',
  'payer',
  'phone',
  'age',
]);

/** Lists add up, in the order shown, unless one of them denies it all. Undefined for anything else. */
function joined({ choices, kind }: Question, a: FactValue, b: FactValue): FactValue | undefined {
  if (areBusyTimes(b)) return areBusyTimes(a) ? joinedTimes(a, b) : b;
  const before = typeof a === 'string' && kind === 'text' ? [a] : a;
  if (!isList(before) || !isList(b)) return undefined;
  const all = [...new Set([...before, ...b])];
  if (all.includes('none') && all.length > 1) return undefined;
  return choices?.filter((each) => all.includes(each)) ?? all.sort();
}

/** "Every day" and "7 times a week" are the same. */
function isSame(a: FactValue, b: FactValue): boolean {
  const [often, now] = [a, b].map(perWeek);
  if (often !== undefined && now !== undefined) return Math.abs(often - now) <= often * NEARLY;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Share by which two frequencies may differ and be the same. */
const NEARLY = 0.25;

/** Array.isArray does not narrow readonly arrays. */
const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
