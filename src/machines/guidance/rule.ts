import type { Condition, Picture } from './condition.ts';

/** One line of the table that a clinician reads: where `all` hold, `then`, because of `because`. */
export interface Rule<Then> {
  readonly id: string;
  readonly all: readonly Condition[];
  readonly then: Then;
  /** True of every case in which the rule fires. */
  readonly because: string;
  /** What was told, where it can be one thing or another: sentences, said before `because` as they hold. */
  readonly told?: readonly Condition[];
  /** Items of the program checklist (P..) or sections of the clinical notes. */
  readonly source: string;
  /** A danger rule stands: no review by a person replaces the level it names. */
  readonly danger?: true;
  /** The fact whose absence or contradiction the rule is about. */
  readonly missing?: string;
}

/** True where every condition of the rule is known to hold. */
export function fires({ all }: Pick<Rule<unknown>, 'all'>, picture: Picture): boolean {
  return all.every(({ holds }) => holds(picture) === true);
}

/** Why a rule fired for this picture: of what it may rest on only what was told, then why it matters. */
export function reasonOf(
  { told = [], because }: Pick<Rule<unknown>, 'told' | 'because'>,
  picture: Picture,
): string {
  const holding = told.filter(({ holds }) => holds(picture) === true);
  return [...holding.map(({ words }) => words), because].join(' ');
}

/** A condition that keeps a rule from firing; `known` is false where it is merely not known. */
interface Lacking {
  readonly words: string;
  readonly known: boolean;
}

/** The only condition that keeps a rule of two or more from firing, if it is the only one. */
export function lacking(
  { all }: Pick<Rule<unknown>, 'all'>,
  picture: Picture,
): Lacking | undefined {
  if (all.length < 2) return undefined;
  let only: Lacking | undefined;
  for (const { words, holds } of all) {
    const found = holds(picture);
    if (found === true) continue;
    if (only) return undefined;
    only = { words, known: found !== undefined };
  }
  return only;
}
