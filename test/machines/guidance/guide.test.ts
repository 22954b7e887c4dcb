import { EMPTY } from '../../../src/machines/context.ts';
import type { KeptSignal } from '../../../src/machines/signals.ts';
import { currentNearby, guidanceFor } from '../../../src/machines/guidance/guidance-for.ts';
import { guide } from '../../../src/machines/guidance/guide.ts';
import { QUESTIONS } from '../../../src/machines/topics/index.ts';
import { knowing, silent } from '../knowing.ts';
import { CALM, DAILY, FOUR_A_WEEK, seeing } from './picture.ts';

const DRINKS_DAILY = {
  ...CALM,
  substances: ['alcohol'],
  frequency: DAILY,
  last_use: 'today',
  withdrawal: ['none'],
};

test('the deciding rule comes first, then every other one that holds, flags last', () => {
  const known = { ...CALM, home: ['unsafe'], mental_health: 'mild', who: 'professional' };
  expect(guide(seeing(known))).toMatchObject({
    level: 'residential',
    rules: [
      'home_unsafe',
      'mental_health_mild',
      'risky_use',
      'home_danger_hotline',
      'professional_refers',
    ],
    flags: ['hotline_dv', 'professional_referral'],
    missing: [],
  });
});

test('a review by a person replaces a level that no danger names, and the rule of it stays visible', () => {
  const { level, rules, flags } = guide(seeing({ ...CALM, home: ['unhoused'], adult: 'no' }));
  expect([level, ...rules]).toEqual(expect.arrayContaining(['human_review', 'home_unsafe']));
  expect(rules[0]).toBe('minor');
  expect(flags).not.toContain('needs_review');
});

test('danger stands beside a review by a person, and says that one is needed', () => {
  for (const more of [{ adult: 'no' }, { who: 'loved_one' }, { health: ['pregnant'] }]) {
    const { level, rules, flags } = guide(seeing({ ...DRINKS_DAILY, ...more }));
    expect([level, rules[0]]).toEqual(['medical_detox', 'daily_sedating_use']);
    expect(flags).toContain('needs_review');
  }
  expect(guide(seeing(DRINKS_DAILY)).flags).not.toContain('needs_review');
});

test('a detox that could not be got through names a level, and always a person to look at it', () => {
  const { level, flags } = guide(seeing({ ...CALM, detox_history: 'could_not_complete' }));
  expect([level, flags]).toEqual(['medical_detox', ['needs_review']]);
});

test('nothing known is for a person, and each thing that matters is named', () => {
  const { level, missing, nearly } = guide(seeing({}));
  expect(level).toBe('human_review');
  expect(missing).toEqual(['adult', 'substances', 'frequency', 'withdrawal', 'health', 'home']);
  expect(nearly).toContainEqual({
    rule: 'daily_sedating_use',
    lacks: 'nearly every day (5 or more times a week)',
  });
});

test('everything left out is for a person too, and nobody is told that stopping alone is safe', () => {
  for (const status of ['skipped', 'unsure', 'declined', 'contradicted'] as const) {
    const facts = Object.fromEntries(QUESTIONS.map(({ fact }) => [fact, silent(status)]));
    const { level, flags, missing } = guide({ facts, crisis: [] });
    expect([level, flags]).toEqual(['human_review', ['do_not_stop_alone', 'withdrawal_check']]);
    expect(missing).toContain('substances');
  }
});

test('an assumption on the safer side is named as missing', () => {
  const unknown = { ...DRINKS_DAILY, last_use: undefined };
  expect(guide(seeing(unknown))).toMatchObject({ level: 'medical_detox', missing: ['last_use'] });
  const howOften = { ...DRINKS_DAILY, frequency: undefined };
  expect(guide(seeing(howOften))).toMatchObject({ level: 'medical_detox', missing: ['frequency'] });
});

test('what was written and not understood counts as a sedative', () => {
  const { facts } = seeing({ ...DRINKS_DAILY, substances: ['blue something'] });
  const raw = {
    ...facts,
    substances: { ...silent('answered'), value: 'blue something', raw: true },
  };
  expect(guide({ facts: raw as typeof facts, crisis: [] }).level).toBe('medical_detox');
});

test('a rule nearly fired where it is more urgent, or where what it lacks is not known', () => {
  const known = {
    ...CALM,
    substances: ['cocaine'],
    frequency: FOUR_A_WEEK,
    consequences: undefined,
  };
  const near = (constraints?: readonly string[]) =>
    guide(seeing({ ...known, constraints })).nearly.map(({ rule }) => rule);
  expect(near()).toContain('cannot_pause_life');
  // Known not to hold, and it would name the level that is named anyway.
  expect(near(['pets'])).not.toContain('cannot_pause_life');
  expect(near(['pets'])).toContain('monitored_condition_and_use');
});

test('each flag goes up once, however many rules raise it', () => {
  const far = guide(
    seeing(
      { ...CALM, constraints: ['no_transport'] },
      {
        nearby: { place: '78701', openings: [], nearestMiles: 90 },
      },
    ),
  );
  expect(far.flags).toEqual(['telehealth_option']);
  expect(far.rules.slice(-2)).toEqual(['nothing_near', 'travel_is_hard']);
});

const heard = (mode: KeptSignal['mode']): KeptSignal => ({
  signal: 'abuse',
  mode,
  rule: 'r',
  activityId: 'a',
});

test('an intake is an emergency where help was shown, and not where only safety was asked about', () => {
  const facts = knowing(CALM);
  const interrupted = guidanceFor({ ...EMPTY, facts, signals: [heard('interrupt')] });
  expect(interrupted).toMatchObject({ level: 'emergency', flags: ['abuse', 'hotline_dv'] });
  const checked = guidanceFor({ ...EMPTY, facts, signals: [heard('check')] });
  expect(checked).toMatchObject({ level: 'early_intervention', flags: [] });
});

test('what is near an earlier ZIP says nothing about the one that now stands', () => {
  const nearby = { place: '78701', openings: [], nearestMiles: 90 };
  const there = { ...EMPTY, facts: knowing({ ...CALM, zip: '78701' }), nearby };
  const moved = { ...EMPTY, facts: knowing({ ...CALM, zip: '10001' }), nearby };
  expect([currentNearby(there), currentNearby(moved)]).toEqual([nearby, undefined]);
  expect(guidanceFor(there).flags).toEqual(['telehealth_option']);
  expect(guidanceFor(moved).flags).toEqual([]);
});
