import type { Hearing } from './hear-signals.ts';

/** A thing with an id and the names people use for it. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** A substance or a payer. Its label counts as one of its names. */
export interface Labelled extends Named {
  readonly label: string;
}

/** The words a recognizer knows of a center and a language, compiled by whoever calls it. */
export interface Vocabulary {
  readonly substances: readonly Labelled[];
  readonly payers: readonly Labelled[];
  /** By question id, then by choice value: what people type instead of a choice's label. */
  readonly synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** What visitors call each fact, for "change my phone". */
  readonly facts?: readonly Named[];
  /** How the center wants danger to be heard. */
  readonly danger?: Hearing;
  /** The center's answers to common questions, and the ways in which visitors ask for each. */
  readonly faq?: readonly Named[];
}
