import type { Language } from '../../../src/machines/settings.ts';
import { hearSignals } from '../../../src/recognizers/hear-signals.ts';

/** A sentence, and what it says of danger to someone. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly lang?: Language;
  /** A signal, or `none`. */
  readonly label: string;
  /** Other right signals. */
  readonly alt?: readonly string[];
  /** Harmless, and easily taken for danger. */
  readonly hard?: boolean;
}

/** Shares from 0 to 1, as the evaluation of docs/evaluation.md counts them. */
export interface Score {
  /** Of the dangers: help, or a question. */
  readonly recall: number;
  /** Of the dangers: help at once. */
  readonly interruption: number;
  /** Of the interruptions: for the right reason. */
  readonly label: number;
  /** Of the harmless: help at once; of the hard ones. */
  readonly falseAlarm: number;
  readonly falseAlarmHard: number;
  /** Of the harmless: a question. */
  readonly needless: number;
  readonly misses: readonly string[];
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** How well danger is heard in these sentences. */
export function scoreOf(rows: readonly Sentence[]): Score {
  const heard = rows.map((row) => {
    const [first] = hearSignals(row.text);
    return { row, signal: first?.signal, mode: first?.mode };
  });
  const dangers = heard.filter(({ row }) => row.label !== 'none');
  const harmless = heard.filter(({ row }) => row.label === 'none');
  const interrupted = dangers.filter(({ mode }) => mode === 'interrupt');
  const right = interrupted.filter(({ row, signal = '' }) =>
    [row.label, ...(row.alt ?? [])].includes(signal),
  );
  const alarms = harmless.filter(({ mode }) => mode === 'interrupt');
  const hard = harmless.filter(({ row }) => row.hard === true);
  const missed = dangers.filter(({ mode }) => mode === undefined);
  return {
    recall: share(dangers.length - missed.length, dangers.length),
    interruption: share(interrupted.length, dangers.length),
    label: share(right.length, interrupted.length),
    falseAlarm: share(alarms.length, harmless.length),
    falseAlarmHard: share(hard.filter(({ mode }) => mode === 'interrupt').length, hard.length),
    needless: share(harmless.filter(({ mode }) => mode === 'check').length, harmless.length),
    misses: [...missed, ...alarms].map(({ row }) => row.id),
  };
}
