import fc from 'fast-check';

import { EMPTY } from '../../src/machines/context.ts';
import type { Facts, FactValue } from '../../src/machines/facts.ts';
import { guide } from '../../src/machines/guidance.ts';
import type { Guidance } from '../../src/machines/guidance.ts';
import type { Picture } from '../../src/machines/guidance-rules.ts';
import { LEVELS } from '../../src/machines/levels.ts';
import type { Flag, Level } from '../../src/machines/levels.ts';
import { FLAG_RULES, LEVEL_RULES } from '../../src/machines/guidance-rules.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { knowing, silent } from './knowing.ts';
import { valuesOf } from './samples.ts';

/** A rule's id, what it names, and the picture it looks at. */
type Case<Named> = readonly [string, Named, Known, Partial<Picture>?];

type Known = Readonly<Record<string, FactValue>>;

const DAILY = { times: 1, per: 'day' } as const;
const MONTHLY = { times: 1, per: 'month' } as const;

function pictureOf(known: Known, more: Partial<Picture> = {}): Picture {
  return { facts: knowing(known), crisis: false, ...more };
}

function nearestAt(nearestMiles?: number): Partial<Picture> {
  const miles = nearestMiles === undefined ? {} : { nearestMiles };
  return { nearby: { zip: '78701', openings: [], ...miles } };
}

/** What alone makes each rule fire, and the level it names then. */
const LEVEL_CASES: readonly Case<Level>[] = [
  ['crisis', 'emergency', {}, { crisis: true }],
  [
    'past_withdrawal_danger',
    'medical_detox',
    { substances: ['cocaine'], withdrawal_history: 'seizure_or_dt' },
  ],
  ['daily_sedating_use', 'medical_detox', { substances: ['alcohol'], frequency: DAILY }],
  [
    'daily_sedating_use',
    'medical_detox',
    { substances: ['alprazolam'], frequency: { times: 5, per: 'week' } },
  ],
  ['in_detox_now', 'medical_detox', { detox_history: 'in_detox_now' }],
  ['could_not_complete_detox', 'residential', { detox_history: 'could_not_complete' }],
  ['home_unsafe', 'residential', { home: ['unsafe'] }],
  ['home_unsafe', 'residential', { home: ['support', 'unhoused'] }],
  ['mental_health_severe', 'residential', { mental_health: 'severe_unstable' }],
  ['mental_health_moderate_severe', 'php', { mental_health: 'moderate_severe' }],
  ['step_down_from_residential', 'iop', { coming_from: 'residential' }],
  ['step_down_from_residential', 'iop', { coming_from: 'php' }],
  ['detox_completed', 'iop', { detox_history: 'completed', last_use: 'month' }],
  ['use_after_outpatient', 'iop', { returned_to_use: 'yes' }],
  [
    'moderate_or_severe_use',
    'iop',
    { substances: ['cannabis'], frequency: { times: 2, per: 'week' } },
  ],
  ...['work', 'school', 'children', 'older_parents'].map(
    (tie) =>
      [
        'cannot_pause_life',
        'iop',
        { substances: ['cannabis'], frequency: DAILY, constraints: [tie] },
      ] as const,
  ),
  ['mental_health_moderate', 'iop', { mental_health: 'moderate' }],
  ['step_down_from_iop', 'outpatient', { coming_from: 'iop' }],
  ['mild_use', 'outpatient', { substances: ['alcohol'], frequency: MONTHLY }],
  ['mental_health_mild', 'outpatient', { mental_health: 'mild' }],
  ['no_use_now', 'early_intervention', { substances: ['none'] }],
  ['no_use_now', 'early_intervention', { focus: 'mental_health', mental_health: 'none' }],
];

/** What makes each flag go up. */
const FLAG_CASES: readonly Case<Flag>[] = [
  ['failed_detox_needs_a_person', 'needs_review', { detox_history: 'could_not_complete' }],
  ['stopping_needs_advice', 'do_not_stop_alone', { substances: ['alcohol'], frequency: DAILY }],
  ['stopping_needs_advice', 'do_not_stop_alone', { health: ['daily_benzodiazepine'] }],
  ['withdrawal_unknown', 'withdrawal_check', { substances: ['alcohol'] }],
  [
    'withdrawal_unknown',
    'withdrawal_check',
    { substances: ['alcohol'], withdrawal_history: 'mild' },
  ],
  ...(['completed', 'in_detox_now'] as const).map(
    (detox) =>
      [
        'tolerance_lost',
        'overdose_risk_after_abstinence',
        { substances: ['heroin'], detox_history: detox },
      ] as const,
  ),
  ...(['detox', 'jail', 'residential'] as const).map(
    (from) =>
      [
        'tolerance_lost',
        'overdose_risk_after_abstinence',
        { substances: ['fentanyl'], coming_from: from },
      ] as const,
  ),
  [
    'tolerance_lost',
    'overdose_risk_after_abstinence',
    { substances: ['kratom'], last_use: 'month' },
  ],
  ['on_medication_for_opioids', 'moud_continue', { health: ['methadone_buprenorphine'] }],
  ['opioids_without_medication', 'moud_offer', { substances: ['oxycodone'] }],
  ['pregnancy', 'pregnant', { health: ['pregnant'] }],
  ['home_not_free_of_substances', 'sober_living_option', { home: ['others_use'] }],
  ['home_not_free_of_substances', 'sober_living_option', { home: ['unhoused'] }],
  ['nothing_near', 'telehealth_option', {}, nearestAt(60.1)],
  ['travel_is_hard', 'telehealth_option', { constraints: ['no_transport'] }],
  ['travel_is_hard', 'telehealth_option', { constraints: ['telehealth'] }],
  ['professional_refers', 'professional_referral', { who: 'professional' }],
  ['no_cover', 'payment_assistance', { payer: 'uninsured' }],
  ['no_cover', 'payment_assistance', { payer: 'self_pay' }],
];

/** A row for jest, which takes a missing last column for a callback. */
function complete<Named>(cases: readonly Case<Named>[]) {
  return cases.map(([id, named, known, more = {}]) => [id, named, known, more] as const);
}

describe('the level worth asking about', () => {
  test.each(complete(LEVEL_CASES))('%s: %s for %j %j', (id, level, known, more) => {
    const guidance = guide(pictureOf(known, more));
    expect(guidance.level).toBe(level);
    expect(guidance.rules).toContain(id);
  });

  test('every rule of the table is in a case', () => {
    const tried = new Set(LEVEL_CASES.map(([id]) => id));
    expect(LEVEL_RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test.each([
    ['one safe place to live', { home: ['safe_sober', 'support'] }],
    ['others who use, alone', { home: ['others_use'] }],
    ['outpatient care that held', { returned_to_use: 'no' }],
    ['detox never tried', { detox_history: 'never_tried' }],
    ['work, where use is not frequent or not known', { constraints: ['work'] }],
    ['drinking of unknown frequency', { substances: ['alcohol'] }],
    ['a calm mood where something is used', { substances: ['heroin'], mental_health: 'none' }],
  ])('%s names no level', (_, known: Known) => {
    expect(guide(pictureOf(known)).level).toBe('human_review');
  });

  test.each<[string, Known]>([
    ['use that ended long ago', { last_use: 'longer' }],
    ['detox finished and nothing since', { detox_history: 'completed', last_use: 'month' }],
  ])('past withdrawal is no danger now after %s', (_, known) => {
    const drank = {
      substances: ['alcohol'],
      frequency: DAILY,
      withdrawal_history: 'seizure_or_dt',
    };
    expect(guide(pictureOf(drank)).level).toBe('medical_detox');
    expect(guide(pictureOf({ ...drank, ...known })).level).not.toBe('medical_detox');
  });

  test('use in the past days after a finished detox is use now', () => {
    const again = { substances: ['alcohol'], frequency: DAILY, detox_history: 'completed' };
    for (const last_use of ['today', 'days']) {
      expect(guide(pictureOf({ ...again, last_use })).level).toBe('medical_detox');
    }
  });
});

describe('flags', () => {
  test.each(complete(FLAG_CASES))('%s: %s for %j %j', (id, flag, known, more) => {
    const { flags, rules } = guide(pictureOf(known, more));
    expect(flags).toContain(flag);
    expect(rules).toContain(id);
  });

  test('every rule of the table is in a case', () => {
    const tried = new Set(FLAG_CASES.map(([id]) => id));
    expect(FLAG_RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test('telehealth is no answer where a program is near, or where it is not known how far', () => {
    expect(guide(pictureOf({}, nearestAt(60))).flags).toEqual([]);
    expect(guide(pictureOf({}, nearestAt())).flags).toEqual([]);
    expect(guide(pictureOf({})).flags).toEqual([]);
  });

  test.each<[Flag, Known]>([
    ['do_not_stop_alone', { substances: ['alcohol'], frequency: MONTHLY }],
    ['do_not_stop_alone', { substances: ['cocaine'], frequency: DAILY }],
    ['withdrawal_check', { substances: ['alcohol'], withdrawal_history: 'none' }],
    ['withdrawal_check', { substances: ['cocaine'] }],
    ['moud_offer', { substances: ['heroin'], health: ['methadone_buprenorphine'] }],
    ['moud_offer', { substances: ['alcohol'] }],
    ['overdose_risk_after_abstinence', { substances: ['heroin'], last_use: 'today' }],
    ['overdose_risk_after_abstinence', { substances: ['alcohol'], coming_from: 'jail' }],
    ['sober_living_option', { home: ['safe_sober'] }],
  ])('%s stays down for %j', (flag, known) => {
    expect(guide(pictureOf(known)).flags).not.toContain(flag);
  });

  test('each goes up once, however many rules raise it', () => {
    const far = guide(pictureOf({ constraints: ['no_transport'] }, nearestAt(90)));
    expect(far.flags).toEqual(['telehealth_option']);
    expect(far.rules).toEqual(['nothing_near', 'travel_is_hard']);
  });
});

describe('the two tables', () => {
  test('no two rules share an id, and each says why and where from', () => {
    const rules = [...LEVEL_RULES, ...FLAG_RULES];
    expect(new Set([...rules.map(({ id }) => id), 'not_enough_known']).size).toBe(rules.length + 1);
    for (const { because, source } of rules) {
      expect(because).toMatch(/^[A-Z].+\.$/);
      expect(source).toMatch(/^(P\d+|clinical)/);
    }
  });

  test('levels run from the most urgent to the least, and each has a rule', () => {
    expect(new Set(LEVEL_RULES.map(({ then }) => then))).toEqual(new Set(LEVELS));
    const order = LEVEL_RULES.map(({ then }) => LEVELS.indexOf(then));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('ranking', () => {
  test('nothing known is for a person to look at, and says so', () => {
    const nothing: Guidance = { level: 'human_review', rules: ['not_enough_known'], flags: [] };
    expect(guide(pictureOf({}))).toEqual(nothing);
    for (const status of ['skipped', 'unsure', 'declined'] as const) {
      const facts = Object.fromEntries(QUESTIONS.map(({ fact }) => [fact, silent(status)]));
      // What they use may be alcohol or a sedative: nobody is told that stopping alone is safe.
      expect(guide({ facts, crisis: false })).toMatchObject({
        level: 'human_review',
        flags: ['do_not_stop_alone', 'withdrawal_check'],
      });
    }
  });

  test('the deciding rule comes first, then every other one that holds', () => {
    const finished = { detox_history: 'completed', last_use: 'month' };
    const known = { ...finished, home: ['unsafe'], mental_health: 'mild' };
    expect(guide(pictureOf(known))).toEqual({
      level: 'residential',
      rules: ['home_unsafe', 'detox_completed', 'mental_health_mild'],
      flags: [],
    });
  });

  test('a crisis beats all', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { level, rules } = guide({ facts, crisis: true });
        expect([level, rules[0]]).toEqual(['emergency', 'crisis']);
      }),
    );
  });

  test.each<[string, (facts: Facts) => Facts]>([
    ['an unsafe home', (facts) => ({ ...facts, ...knowing({ home: ['support', 'unsafe'] }) })],
    [
      'a severe state of mind',
      (facts) => ({ ...facts, ...knowing({ mental_health: 'severe_unstable' }) }),
    ],
    [
      'a past seizure',
      (facts) => ({ ...facts, ...knowing({ withdrawal_history: 'seizure_or_dt' }) }),
    ],
    ['detox going on', (facts) => ({ ...facts, ...knowing({ detox_history: 'in_detox_now' }) })],
    ['use every day', (facts) => ({ ...facts, ...knowing({ frequency: DAILY }) })],
    ['use today', (facts) => ({ ...facts, ...knowing({ last_use: 'today' }) })],
  ])('%s never lowers the level', (_, add) => {
    fc.assert(
      fc.property(someFacts, fc.boolean(), (facts, crisis) => {
        const before = urgency(guide({ facts, crisis }));
        expect(urgency(guide({ facts: add(facts), crisis }))).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('the level is always that of a rule that fired, and no rule that fired is more urgent', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { level, rules } = guide({ facts, crisis: false });
        const fired = LEVEL_RULES.filter(({ id }) => rules.includes(id)).map(({ then }) => then);
        expect(level).toBe(LEVELS.find((each) => fired.includes(each)) ?? 'human_review');
      }),
    );
  });
});

/** Higher is more urgent. What a person must look at ranks below every named level. */
function urgency({ level }: Guidance): number {
  return level === 'human_review' ? 0 : LEVELS.length - LEVELS.indexOf(level);
}

/** Any answers, any silences, anything unknown. */
const someFacts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      QUESTIONS.flatMap((question) => {
        const values = valuesOf(question, EMPTY);
        if (values.length === 0) return [];
        const answers = values.map((value) => knowing({ it: value })['it']);
        return [[question.fact, fc.constantFrom(undefined, silent('skipped'), ...answers)]];
      }),
    ),
  )
  .map((drawn) =>
    Object.fromEntries(Object.entries(drawn).filter(([, fact]) => fact !== undefined)),
  );
