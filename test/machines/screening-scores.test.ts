import { INSTRUMENTS } from '../../src/content/instruments/index.ts';
import type { Facts, FactStatus } from '../../src/machines/facts.ts';
import { scoresOf } from '../../src/machines/screening/scores.ts';
import type { Score } from '../../src/machines/screening/scores.ts';
import type { Module } from '../../src/machines/settings.ts';
import { knowing, silent } from './knowing.ts';

type Answers = readonly (number | string | undefined)[];

/** Answers to the items of an instrument, in their order. */
function answersTo(module: Module, values: Answers): Facts {
  return knowing(
    Object.fromEntries(
      INSTRUMENTS[module].items.map(({ fact, options }, at) => {
        const value = values[at];
        return [fact, options && typeof value === 'number' ? String(value) : value];
      }),
    ),
  );
}

function score(module: Module, facts: Facts): Score {
  const [only, ...others] = scoresOf(facts, [module], INSTRUMENTS);
  expect(others).toEqual([]);
  if (!only) throw new Error(`${module} was not begun`);
  return only;
}

const scoreOf = (module: Module, ...values: Answers) => score(module, answersTo(module, values));

/** Worked by hand from the cut-offs of the clinical notes; each row beside a boundary. */
const GOLDEN: readonly (readonly [
  module: Module,
  values: Answers,
  total: number,
  above: boolean | undefined,
])[] = [
  ['audit_c', [0], 0, false],
  ['audit_c', [1, 0, 0], 1, false],
  ['audit_c', [1, 1, 0], 2, false],
  ['audit_c', [1, 1, 1], 3, true],
  ['audit_c', [3, 0, 0], 3, true],
  ['audit_c', [2, 1, 1], 4, true],
  ['audit_c', [4, 4, 4], 12, true],
  ['drug_single', [0], 0, false],
  ['drug_single', [1], 1, true],
  ['drug_single', [40], 40, true],
  ['phq2', [0, 0], 0, false],
  ['phq2', [1, 1], 2, false],
  ['phq2', [0, 3], 3, true],
  ['phq2', [2, 2], 4, true],
  ['phq2', [3, 3], 6, true],
  ['gad2', [0, 0], 0, false],
  ['gad2', [2, 0], 2, false],
  ['gad2', [1, 2], 3, true],
  ['gad2', [3, 1], 4, true],
  ['gad2', [3, 3], 6, true],
  ['phq9', [0, 0, 0, 0, 0, 0, 0, 0, 0], 0, undefined],
];

test.each(GOLDEN)('%s answered %j comes to %i', (module, values, total, above) => {
  const result = scoreOf(module, ...values);
  expect([result.complete, result.total, result.atOrAbove]).toEqual([true, total, above]);
});

test('the PHQ-9 has bands, for the coordinator, at every boundary', () => {
  const band = (total: number) => {
    const values = Array.from({ length: 9 }, (_, at) => Math.max(0, Math.min(3, total - 3 * at)));
    const result = scoreOf('phq9', ...values);
    return [result.total, result.band];
  };
  expect([0, 4, 5, 9, 10, 14, 15, 19, 20, 27].map(band)).toEqual([
    [0, '0–4'],
    [4, '0–4'],
    [5, '5–9'],
    [9, '5–9'],
    [10, '10–14'],
    [14, '10–14'],
    [15, '15–19'],
    [19, '15–19'],
    [20, '20–27'],
    [27, '20–27'],
  ]);
});

describe('without an answer there is no total', () => {
  const SUMMED: readonly Module[] = ['audit_c', 'drug_single', 'phq2', 'phq9', 'gad2'];
  const LEFT_OUT: readonly FactStatus[] = ['skipped', 'unsure', 'declined', 'contradicted'];
  const places = SUMMED.flatMap((module) =>
    INSTRUMENTS[module].items.map(({ fact }, at) => ({ module, fact, at })),
  );
  /** Everything answered high, so that a sum of the rest would be above every cut-off. */
  const full = (module: Module) =>
    answersTo(
      module,
      INSTRUMENTS[module].items.map(() => 3),
    );

  test.each(places)('$fact of $module', ({ module, fact, at }) => {
    const { [fact]: answer, ...others } = full(module);
    const open: readonly [string, Facts][] = [
      ...(Object.keys(others).length > 0 ? [['not_asked', others] as [string, Facts]] : []),
      ['raw', { ...others, [fact]: { ...silent('answered'), value: 'a few', raw: true } }],
      ...LEFT_OUT.map((status): [string, Facts] => [status, { ...others, [fact]: silent(status) }]),
    ];
    expect(score(module, full(module)).complete).toBe(true);
    expect(answer).toBeDefined();
    for (const [status, facts] of open) {
      const result = score(module, facts);
      expect(result).toMatchObject({ complete: false });
      expect([result.total, result.atOrAbove, result.band]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(result.items[at]).toMatchObject({ fact, status });
      expect(result.items[at]).not.toHaveProperty('value');
    }
  });

  test('a value that is none of the options is not understood, whatever its size', () => {
    const result = score('phq2', knowing({ phq_1: '2', phq_2: '7' }));
    expect(result.complete).toBe(false);
    expect(result.items[1]).toMatchObject({ status: 'raw' });
  });

  test('"Never" to the first item of the AUDIT-C is 0, though the others were not asked', () => {
    const result = scoreOf('audit_c', 0);
    expect(result).toMatchObject({ complete: true, total: 0, atOrAbove: false });
    expect(result.items.map(({ status }) => status)).toEqual([
      'answered',
      'not_asked',
      'not_asked',
    ]);
  });
});

describe('notes for the coordinator', () => {
  const WITHIN_LIMITS = /likely within limits/;

  test('both cut-offs of the AUDIT-C are named, and that sex is not asked', () => {
    const { cutOff, notes } = scoreOf('audit_c', 2, 2, 2);
    expect(cutOff).toBe(3);
    expect(notes.join()).toMatch(/3 for women and 4 for men\. Sex is not asked/);
    expect(notes.join()).not.toMatch(WITHIN_LIMITS);
  });

  test('an AUDIT-C whose points all come from how often is likely within limits', () => {
    const note = (...values: Answers) =>
      WITHIN_LIMITS.test(scoreOf('audit_c', ...values).notes.join());
    expect([note(3, 0, 0), note(4, 0, 0)]).toEqual([true, true]);
    expect([note(0), note(3, 1, 0), note(3, 0, 1), note(3, 0, undefined)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('item 9 of the PHQ-9 is named where it is above 0, complete or not', () => {
    const named = (...values: Answers) => /Item 9/.test(scoreOf('phq9', ...values).notes.join());
    const eight = [0, 0, 0, 0, 0, 0, 0, 0];
    expect([1, 2, 3].map((harm) => named(...eight, harm))).toEqual([true, true, true]);
    expect(named(undefined, ...eight.slice(1), 1)).toBe(true);
    expect(named(...eight, 0)).toBe(false);
  });
});

describe('the ASQ is not summed', () => {
  const asq = (...values: Answers) => {
    const { complete, total, atOrAbove, notes } = scoreOf('asq', ...values);
    return { complete, total, atOrAbove, notes: notes.join(' ') };
  };
  const no = ['no', 'no', 'no'] as const;

  test('four times no is complete without the fifth', () => {
    expect(asq('no', ...no)).toEqual({
      complete: true,
      total: undefined,
      atOrAbove: false,
      notes: '',
    });
  });

  test.each([0, 1, 2, 3])('a yes to item %i of the first four is one, whichever it is', (at) => {
    const values = ['no', ...no].map((value, place) => (place === at ? 'yes' : value));
    expect(asq(...values, 'no')).toMatchObject({ complete: true, atOrAbove: true, notes: '' });
    expect(asq(...values)).toMatchObject({ complete: false, atOrAbove: true });
  });

  test('thoughts right now are called acute', () => {
    expect(asq('yes', ...no, 'yes')).toMatchObject({ complete: true, atOrAbove: true });
    expect(asq('yes', ...no, 'yes').notes).toMatch(/acute/);
  });

  test('a refusal is no "no": it is left to a person', () => {
    const facts = { ...answersTo('asq', [undefined, ...no]), asq_1: silent('declined') };
    const result = score('asq', facts);
    expect(result.complete).toBe(false);
    expect(result.atOrAbove).toBeUndefined();
    expect(result.notes.join()).toMatch(/refusal counts as a concern/);
  });
});

test('a module that was never begun has no score, and one that is off has none either', () => {
  expect(scoresOf({}, ['audit_c', 'asq'], INSTRUMENTS)).toEqual([]);
  expect(scoresOf(answersTo('gad2', [1, 1]), ['audit_c'], INSTRUMENTS)).toEqual([]);
});

test('the PHQ-2 and the PHQ-9 are scored from the same answers', () => {
  const facts = answersTo('phq9', [1, 2, 0, 0, 0, 0, 0, 0, 1]);
  const totals = scoresOf(facts, ['phq2', 'phq9'], INSTRUMENTS).map((each) => [
    each.name,
    each.total,
  ]);
  expect(totals).toEqual([
    ['PHQ-2', 3],
    ['PHQ-9', 4],
  ]);
});

test('a score carries the words, codes and source it was made from', () => {
  const { items, codes, version, source, name } = scoreOf('audit_c', 1, 4, 0);
  expect(items[1]).toEqual({
    fact: 'audit_c_2',
    code: { system: 'http://loinc.org', code: '68519-8' },
    status: 'answered',
    value: 4,
    label: '10 or more',
    answerCode: 'LA18932-6',
  });
  expect(codes).toEqual({
    panel: { system: 'http://loinc.org', code: '72109-2' },
    total: { system: 'http://loinc.org', code: '75626-2' },
  });
  expect([name, version, source].every((text) => text !== '')).toBe(true);
});
