import type { Module } from '../../machines/settings.ts';

/** A code of a system. Ours stands in where no published code was found: a code is never guessed. */
export interface Code {
  readonly system: string;
  readonly code: string;
}

/** An option as printed. Its value is its score, or yes and no where an instrument is not summed. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** The LOINC answer code, where one was read at a source. */
  readonly loinc?: string;
}

/** A question of an instrument as printed. Without options the answer is a number. */
export interface Item {
  /** The fact it asks for; its question has the same id under `screening.`. */
  readonly fact: string;
  readonly text: string;
  readonly options?: readonly Option[];
  readonly code: Code;
}

/** A published questionnaire, word for word, and where those words were read. */
export interface Instrument {
  readonly id: Module;
  readonly name: string;
  /** Which wording this is, where there are several. */
  readonly version: string;
  /** Printed once above all items. */
  readonly stem?: string;
  readonly items: readonly Item[];
  /** None for a single question: it is its own. */
  readonly panel?: Code;
  readonly total?: Code;
  /** Where this wording was read. */
  readonly source: string;
  /** Why it may be shown here. */
  readonly rights: string;
  /** The clinician who signed off its use here, or null: nobody has yet. */
  readonly reviewedBy: string | null;
}

/** The instrument, frozen through and through: nothing may change a word of it while running. */
export function frozen<const T extends Instrument>(instrument: T): T {
  freeze(instrument);
  return instrument;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const each of Object.values(value)) freeze(each);
}
