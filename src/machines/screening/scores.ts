import type { Code, Instrument, Item } from '../../content/instruments/instrument.ts';
import { known } from '../facts.ts';
import type { Facts, FactStatus } from '../facts.ts';
import type { Module } from '../settings.ts';
import { SCORING } from './scoring.ts';

/** One item and what became of it. Unknown, skipped and not understood are different words. */
export interface ScoredItem {
  readonly fact: string;
  readonly code: Code;
  readonly status: FactStatus | 'raw' | 'not_asked';
  /** The points, the count, or yes and no. Absent unless answered and understood. */
  readonly value?: number | string;
  /** The option as printed. */
  readonly label?: string;
  readonly answerCode?: string;
}

/** What an instrument came to. For the coordinator alone: a visitor never sees any of it. */
export interface Score {
  readonly instrument: Module;
  readonly name: string;
  readonly version: string;
  readonly items: readonly ScoredItem[];
  /** Every item that had to be asked is answered and understood. */
  readonly complete: boolean;
  /** Absent unless complete: a missing answer is not a zero. An instrument that is not summed has none. */
  readonly total?: number;
  readonly cutOff?: number;
  readonly atOrAbove?: boolean;
  /** The band of the total, as `10–14`, where the instrument has bands. */
  readonly band?: string;
  readonly notes: readonly string[];
  readonly codes: { readonly panel?: Code; readonly total?: Code };
  readonly source: string;
}

/**
 * The scores of these modules, as far as each was begun: one that was never asked has none.
 *
 * @param instruments the wordings and codes; this room has the rules alone
 */
export function scoresOf(
  facts: Facts,
  modules: readonly Module[],
  instruments: Readonly<Record<Module, Instrument>>,
): readonly Score[] {
  return modules
    .map((module) => instruments[module])
    .filter(({ items }) => items.some(({ fact }) => facts[fact] !== undefined))
    .map((instrument) => scoreOf(facts, instrument));
}

function scoreOf(facts: Facts, instrument: Instrument): Score {
  const { id, name, version, panel, total, source } = instrument;
  const items = instrument.items.map((item) => scored(facts, item));
  const values = items.map(({ value }) => value);
  return {
    instrument: id,
    name,
    version,
    items,
    ...SCORING[id](values),
    codes: { ...(panel ? { panel } : {}), ...(total ? { total } : {}) },
    source,
  };
}

function scored(facts: Facts, { fact, code, options }: Item): ScoredItem {
  const value = known(facts, fact);
  const option = options?.find((each) => each.value === value);
  const understood = option ? pointsOf(option.value) : options ? undefined : countOf(value);
  if (understood === undefined) return { fact, code, status: statusOf(facts, fact) };
  return {
    fact,
    code,
    status: 'answered',
    value: understood,
    ...(option ? { label: option.label } : {}),
    ...(option?.loinc === undefined ? {} : { answerCode: option.loinc }),
  };
}

/** An answer that is not one of the options, or no number, is for a person to read. */
function statusOf(facts: Facts, fact: string): ScoredItem['status'] {
  const status = facts[fact]?.status;
  return status === 'answered' ? 'raw' : (status ?? 'not_asked');
}

/** A choice's value is its score; yes and no stay words. */
function pointsOf(value: string): number | string {
  return /^\d+$/.test(value) ? Number(value) : value;
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
