import type { Labelled } from '../vocabulary.ts';
import type { StatementLanguage, Whose } from './language.ts';
import type { Message } from './message.ts';
import { namesIn } from './name-finder.ts';
import { isDenied, subjectAt } from './subject.ts';

/** Something that someone takes now, as a message says it. */
export interface Use {
  readonly id: string;
  readonly whose: Whose | undefined;
  readonly start: number;
  readonly end: number;
}

/** How near its verb an everyday name must stand, in characters of folded words. */
const NEAR = 48;

/** How near a name must follow on "drinks" to be what is drunk, or taken. */
const BESIDE = 24;

/** The end of a clause. */
const MARK = /^(?: [.,?]|$)/;

/** Names that say nothing of what is taken. */
const NO_SUBSTANCE = new Set(['none', 'polysubstance']);

/**
 * What a message says is taken, by whom; not what is denied, and not what someone took in other
 * years. A name that is nothing but a drug's stands for itself; an everyday word needs a verb.
 */
export function usesIn(
  message: Message,
  list: readonly Labelled[],
  language: StatementLanguage,
): readonly Use[] {
  const { said } = message;
  const { use, formerly } = language;
  const uses: Use[] = [];
  /** Where the last denied name ends: "no heroin or meth" denies both. */
  let denied: number | undefined;
  const take = (id: string, start: number, end: number) => {
    const before = message.clauseBefore(start);
    const after = said.slice(end, end + NEAR);
    const gaveUp = use.gaveUp.before.test(before) && use.gaveUp.after.test(after);
    const isOver = gaveUp || formerly.test(before) || use.over.test(after);
    if (isOver) return;
    const between = denied === undefined ? undefined : said.slice(denied, start);
    const isSameDenial = between !== undefined && use.deniesOn.test(between);
    if (isSameDenial || isDenied(message, start, language)) denied = end;
    else uses.push({ id, start, end, whose: subjectAt(message, end, language) });
  };
  const names = namesIn(said, list);
  for (const { id, name, start, end } of names) {
    if (NO_SUBSTANCE.has(id)) continue;
    const before = message.clauseBefore(start).slice(-NEAR);
    const last = uses.at(-1);
    const between = last === undefined ? undefined : said.slice(last.end, start);
    const isListed = between !== undefined && between.length < NEAR && use.joins.test(between);
    // "A glass of brandy", "does it show on a test?": no drug, or nobody's.
    const isOther = use.everyday.has(name) && said.startsWith(' of ', end);
    const isTreatment =
      use.treatments.has(id) &&
      !use.misused.test(said.slice(Math.max(0, start - NEAR), end + NEAR));
    if (isOther || isTreatment || (message.isAsked(start) && !use.takes.test(before))) continue;
    const isAlone = name.length > 2 && use.alone.test(before) && MARK.test(said.slice(end));
    const isNamed =
      isListed ||
      isAlone ||
      use.heads.test(said.slice(end, end + NEAR)) ||
      (use.everyday.has(name) ? use.takes.test(before) : !use.notTaken.test(before));
    if (isNamed) take(id, start, end);
  }
  for (const { 0: verb, index } of said.matchAll(use.drinks)) {
    const end = index + verb.length;
    const isNamed = names.some(({ start }) => start >= index && start - end < BESIDE);
    const start = verb.startsWith(' ') ? index + 1 : index;
    if (!isNamed && !use.harmless.test(said.slice(end, end + NEAR))) take('alcohol', start, end);
  }
  return uses.toSorted((a, b) => a.start - b.start);
}

/** Places where someone's use is spoken of without a name: a time may belong to it. */
export function actsIn(
  { said }: Message,
  { use }: StatementLanguage,
): readonly Pick<Use, 'start' | 'end'>[] {
  return [...said.matchAll(use.acts)].map(({ 0: act, index }) => ({
    start: index,
    end: index + act.length,
  }));
}
