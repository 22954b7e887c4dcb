import type { Module } from '../settings.ts';

/** What the values of an instrument's items come to. */
interface Result {
  readonly complete: boolean;
  readonly total?: number;
  readonly cutOff?: number;
  readonly atOrAbove?: boolean;
  readonly band?: string;
  readonly notes: readonly string[];
}

/** The values of all items in their order; undefined where not answered or not understood. */
type Values = readonly (number | string | undefined)[];

const AUDIT_C_CUT_OFF = 3;
const PHQ_2_CUT_OFF = 3;
const GAD_2_CUT_OFF = 3;
const DRUG_CUT_OFF = 1;

/** The bands of the PHQ-9, by their highest total. */
const PHQ_9_BANDS = [
  [4, '0–4'],
  [9, '5–9'],
  [14, '10–14'],
  [19, '15–19'],
  [27, '20–27'],
] as const;

/** How each instrument is scored: clinical.md 1.1. The notes are for the coordinator. */
export const SCORING: Readonly<Record<Module, (values: Values) => Result>> = {
  audit_c: scoreAuditC,
  drug_single: (values) => sum(values, DRUG_CUT_OFF),
  phq2: (values) => sum(values, PHQ_2_CUT_OFF),
  phq9: scorePhq9,
  gad2: (values) => sum(values, GAD_2_CUT_OFF),
  asq: scoreAsq,
};

/** The sum where every item has its points; without one of them there is no sum. */
function sum(values: Values, cutOff?: number, notes: readonly string[] = []): Result {
  const points = values.filter((value) => typeof value === 'number');
  const limit = cutOff === undefined ? {} : { cutOff };
  if (points.length < values.length) return { complete: false, ...limit, notes };
  const total = points.reduce((all, each) => all + each, 0);
  const above = cutOff === undefined ? {} : { atOrAbove: total >= cutOff };
  return { complete: true, total, ...limit, ...above, notes };
}

/** "Never" to the first item is a total of 0 without the other two. */
function scoreAuditC([often, drinks, six]: Values): Result {
  const notes = [
    'The cut-off is 3 for women and 4 for men. Sex is not asked, so the lower one is used.',
  ];
  if (often === 0) return sum([often], AUDIT_C_CUT_OFF, notes);
  if (typeof often === 'number' && drinks === 0 && six === 0) {
    notes.push('All points come from how often (item 1): likely within limits.');
  }
  return sum([often, drinks, six], AUDIT_C_CUT_OFF, notes);
}

function scorePhq9(values: Values): Result {
  const harm = values.at(-1);
  const notes =
    typeof harm === 'number' && harm > 0
      ? ['Item 9 is above 0: safety was asked about at once, and a person asks again.']
      : [];
  const result = sum(values, undefined, notes);
  const { total } = result;
  if (total === undefined) return result;
  const band = PHQ_9_BANDS.find(([highest]) => total <= highest)?.[1];
  return band === undefined ? result : { ...result, band };
}

/** Any yes among the first four; the fifth says whether it is now. Nothing is summed. */
function scoreAsq(values: Values): Result {
  const past = values.slice(0, 4);
  const now = values[4];
  const yes = past.includes('yes');
  const open = past.includes(undefined) || (yes && now === undefined);
  return {
    complete: !open,
    ...(yes ? { atOrAbove: true } : open ? {} : { atOrAbove: false }),
    notes: [
      ...(now === 'yes' ? ['Thoughts right now (item 5): acute.'] : []),
      ...(open
        ? ['Not every item was answered. A refusal counts as a concern: a person asks.']
        : []),
    ],
  };
}
