import type { Volunteered } from '../../machines/events.ts';
import type { BusyTime } from '../../machines/week.ts';
import { choicesNamed, isDenied } from '../choices.ts';
import { asks } from './asks.ts';
import { choosing } from './typed.ts';
import type { Typed } from './typed.ts';

const QUESTION = 'constraints.life';

/** True where it is asked what care has to fit around. */
export const isOfLife = ({ expecting }: Typed) => expecting.id === QUESTION;

/** Choices that are times of the week. */
const TIMES = new Set(['evening', 'weekend']);

/**
 * Everything that care has to fit around, of a message that names it in several ways: what is stated
 * of it, the choices among its parts, and the work or school that takes some hours. What is left of
 * the message takes nothing from it, and the quote keeps all of its words. Where a time is denied that
 * is not told as taken either ("no evenings"), it is asked again.
 */
export function lifeTold(
  typed: Typed,
  stated: readonly Volunteered[],
): readonly string[] | undefined {
  const { expecting, text } = typed;
  const taken = takenIn(stated);
  if (!taken.includes(undefined) && isDenied(TIMES, text, choosing(typed))) return undefined;
  const values = stated.flatMap(({ question, value }): readonly unknown[] =>
    question === QUESTION && Array.isArray(value) ? value : [],
  );
  const named = asks(text) ? [] : choicesNamed(text, choosing(typed));
  const all = [...values, ...named, ...taken].filter((value) => value !== 'none');
  const told = (expecting.choices ?? []).flatMap(({ value }) =>
    all.includes(value) ? [value] : [],
  );
  return told.length > 0 ? told : undefined;
}

/** By what hours are taken: "care" does not say of whom, and nothing is said of other times. */
function takenIn(stated: readonly Volunteered[]): readonly unknown[] {
  const busy = stated.find(({ question }) => question === 'constraints.busy')?.value;
  if (!Array.isArray(busy)) return [];
  return busy.map((time: Partial<BusyTime>) => time.by);
}
