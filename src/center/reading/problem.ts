/** Something wrong in the files of a center: where, what was found, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  /** True where the center can be used all the same, and a person should look at it. */
  readonly warning?: true;
}

/** Where a setting stands, from the outside in. */
export type Path = readonly (string | number)[];

/** Something wrong or odd about a setting: where it stands, and what to do about it. */
export interface Remark {
  readonly path: Path;
  readonly message: string;
}

/** @example 'hours.yaml:12: week.friday: found "8-20", expected …' */
export function problemText({ file, line, message, warning }: Problem): string {
  return `${file}:${line}: ${warning ? 'warning: ' : ''}${message}`;
}

/** More than anyone mends at once; a file that is wrong throughout would fill the memory and the desk. */
export const MOST_PROBLEMS = 50;

/** The problems that are kept of this many: one more says how many are not among them. */
export function keptOf(problems: readonly Problem[], all: number): readonly Problem[] {
  const kept = problems.slice(0, MOST_PROBLEMS);
  const last = kept.at(-1);
  const left = all - kept.length;
  if (!last || left === 0) return kept;
  const message = `and ${left} more problems in this center; mend those above and check again`;
  return [...kept, { file: last.file, line: last.line, message }];
}

/** In the order of the files, and of the lines in each. */
export function inOrder(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}

/** What holds a problem and what holds a file are told apart by its message. */
export function isProblem<Other extends object>(each: Other | Problem): each is Problem {
  return 'message' in each && 'line' in each;
}
