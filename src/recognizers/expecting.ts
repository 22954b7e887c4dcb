import type { Question } from '../machines/question.ts';

/** The question at hand, as far as hearing an answer needs it. */
export interface Expecting {
  readonly id: string;
  readonly kind: Question['kind'];
  /** In the order shown; the labels in the visitor's language. */
  readonly choices?: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}
