/** Something wrong in the files of a center: where, what was found, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** @example 'hours.yaml:12: week.friday: found "8-20", expected …' */
export function problemText({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** What holds a problem and what holds a file are told apart by its message. */
export function isProblem<Other extends object>(each: Other | Problem): each is Problem {
  return 'message' in each && 'line' in each;
}
