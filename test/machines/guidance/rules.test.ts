import type { Picture } from '../../../src/machines/guidance/condition.ts';
import { FLAG_RULES } from '../../../src/machines/guidance/flag-rules.ts';
import { guide } from '../../../src/machines/guidance/guide.ts';
import { LEVEL_RULES } from '../../../src/machines/guidance/level-rules.ts';
import { LEVELS } from '../../../src/machines/levels.ts';
import { at, CALM, DAILY, FOUR_A_WEEK, MONTHLY, seeing, WEEKLY } from './picture.ts';
import type { Known } from './picture.ts';

/**
 * What fires a rule, and the one change after which it does not. Where the rule has one condition
 * that is simply another picture; where it has more, it then nearly fires for lack of `lacks`.
 */
interface Case {
  readonly rule: string;
  readonly fires: Known;
  readonly unless: Known;
  readonly lacks?: string;
  readonly more?: Partial<Picture>;
  readonly lessMore?: Partial<Picture>;
}

const DRINKS = { substances: ['alcohol'], frequency: DAILY, last_use: 'today' };
const USES_HEROIN = { substances: ['heroin'], frequency: DAILY, last_use: 'today' };
const USES_COCAINE = { substances: ['cocaine'], frequency: FOUR_A_WEEK };
const FINISHED = { coming_from: 'iop', last_use: 'longer' };

const CASES: readonly Case[] = [
  { rule: 'help_shown', fires: {}, more: { crisis: ['abuse'] }, unless: {}, lessMore: {} },
  {
    rule: 'severe_withdrawal_now',
    fires: { withdrawal: ['now_severe'] },
    unless: { withdrawal: ['now_moderate'] },
  },
  {
    rule: 'condition_unstable',
    fires: { health: ['condition_stable', 'condition_unstable'] },
    unless: { health: ['condition_monitored'] },
  },
  {
    rule: 'past_withdrawal_danger',
    fires: { substances: ['cocaine'], withdrawal: ['past_seizure_or_dt'], last_use: 'month' },
    unless: { last_use: 'longer' },
    lacks: 'used within a month',
  },
  {
    rule: 'past_withdrawal_danger',
    fires: { substances: ['alcohol'], withdrawal: ['past_seizure_or_dt'], last_use: 'month' },
    unless: { detox_history: 'completed' },
    lacks: 'some days after a finished detox',
  },
  {
    rule: 'moderate_withdrawal_now',
    fires: { substances: ['cannabis'], withdrawal: ['now_moderate'] },
    unless: { withdrawal: ['now_mild'] },
  },
  {
    rule: 'mild_withdrawal_now',
    fires: { ...USES_HEROIN, frequency: WEEKLY, withdrawal: ['now_mild'] },
    unless: { withdrawal: ['past_mild'] },
    lacks: 'mild withdrawal signs now',
  },
  {
    rule: 'mild_withdrawal_now',
    fires: { withdrawal: ['now_mild'] },
    unless: { substances: ['cannabis'] },
    lacks: 'uses alcohol, sedatives, opioids',
  },
  {
    rule: 'daily_benzodiazepine',
    fires: { health: ['daily_benzodiazepine'] },
    unless: { health: ['other_medication'] },
  },
  {
    rule: 'regular_benzodiazepine',
    fires: { substances: ['clonazepam'], frequency: FOUR_A_WEEK },
    unless: { frequency: WEEKLY },
    lacks: '4 or more times a week',
  },
  {
    rule: 'regular_benzodiazepine',
    fires: { substances: ['alprazolam'], frequency: FOUR_A_WEEK },
    unless: { substances: ['zolpidem'] },
    lacks: 'a benzodiazepine such as Xanax',
  },
  {
    rule: 'daily_sedating_use',
    fires: DRINKS,
    unless: { frequency: FOUR_A_WEEK },
    lacks: 'nearly every day',
  },
  {
    rule: 'daily_sedating_use',
    fires: { ...DRINKS, last_use: 'month' },
    unless: { withdrawal: ['none'] },
    lacks: 'withdrawal may still come',
  },
  {
    rule: 'daily_sedating_use',
    fires: { frequency: DAILY },
    unless: { substances: ['methamphetamine'] },
    lacks: 'uses alcohol, sedatives or something not known',
  },
  {
    rule: 'sedating_use_of_unknown_frequency',
    fires: { substances: ['ghb'] },
    unless: { last_use: 'days', withdrawal: ['none'] },
    lacks: 'no day without signs',
  },
  {
    rule: 'sedating_use_of_unknown_frequency',
    fires: { substances: ['alcohol'], last_use: 'today', withdrawal: ['none'] },
    unless: { frequency: WEEKLY },
    lacks: 'how often is not known',
  },
  {
    rule: 'monitored_condition_and_withdrawal',
    fires: { substances: ['alcohol'], frequency: FOUR_A_WEEK, health: ['condition_monitored'] },
    unless: { health: ['condition_stable'] },
    lacks: 'a doctor watches closely',
  },
  {
    rule: 'could_not_complete_detox',
    fires: { detox_history: 'could_not_complete' },
    unless: { detox_history: 'completed' },
  },
  {
    rule: 'daily_opioid_use',
    fires: USES_HEROIN,
    unless: { health: ['methadone_buprenorphine'] },
    lacks: 'no methadone or buprenorphine',
  },
  {
    rule: 'daily_opioid_use',
    fires: USES_HEROIN,
    unless: { last_use: 'week' },
    lacks: 'within 3 days',
  },
  {
    rule: 'in_detox_now',
    fires: { detox_history: 'in_detox_now' },
    unless: { detox_history: 'completed' },
  },
  { rule: 'home_unsafe', fires: { home: ['unsafe', 'support'] }, unless: { home: ['others_use'] } },
  { rule: 'home_unsafe', fires: { home: ['unhoused'] }, unless: { home: ['safe_sober'] } },
  {
    rule: 'others_use_and_nobody_helps',
    fires: { ...USES_COCAINE, home: ['others_use'] },
    unless: { home: ['others_use', 'support'] },
    lacks: 'nobody at home helps',
  },
  {
    rule: 'others_use_and_nobody_helps',
    fires: { detox_history: 'completed', home: ['others_use'] },
    unless: { detox_history: 'never_tried' },
    lacks: 'or detox was finished',
  },
  {
    rule: 'repeated_use_after_intensive_care',
    fires: { prior_levels: ['php'], returned_to_use: 'several' },
    unless: { prior_levels: ['outpatient'] },
    lacks: 'had intensive outpatient care or a day program',
  },
  {
    rule: 'monitored_condition_and_use',
    fires: { ...USES_COCAINE, health: ['condition_monitored'] },
    unless: { health: ['none'] },
    lacks: 'a doctor watches closely',
  },
  {
    rule: 'nothing_near_but_time',
    fires: { ...USES_COCAINE, constraints: ['time_off'] },
    unless: { constraints: ['work'] },
    more: at(61),
    lacks: 'can take time off',
  },
  {
    rule: 'nothing_near_but_time',
    fires: { ...USES_COCAINE, constraints: ['time_off'] },
    unless: {},
    more: at(61),
    lessMore: at(60),
    lacks: 'within 60 miles',
  },
  {
    rule: 'nothing_near_but_time',
    fires: { ...USES_COCAINE, constraints: ['time_off'] },
    unless: { frequency: MONTHLY },
    more: at(90),
    lacks: 'a rule for intensive outpatient care holds',
  },
  {
    rule: 'mental_health_moderate_severe',
    fires: { mental_health: 'moderate_severe' },
    unless: { mental_health: 'moderate' },
  },
  {
    rule: 'use_after_intensive_care',
    fires: { prior_levels: ['iop'], returned_to_use: 'once' },
    unless: { returned_to_use: 'no' },
    lacks: 'used again once',
  },
  { rule: 'step_down', fires: { coming_from: 'php' }, unless: { coming_from: 'jail' } },
  { rule: 'step_down', fires: { coming_from: 'residential' }, unless: { coming_from: 'iop' } },
  { rule: 'step_down', fires: { coming_from: 'detox' }, unless: { coming_from: 'none' } },
  {
    rule: 'detox_completed',
    fires: { detox_history: 'completed', coming_from: 'iop', last_use: 'week' },
    unless: { last_use: 'month' },
    lacks: 'is not leaving intensive outpatient care',
  },
  {
    rule: 'use_after_outpatient',
    fires: { returned_to_use: 'once' },
    unless: { returned_to_use: 'no' },
  },
  {
    rule: 'moderate_or_severe_use',
    fires: USES_COCAINE,
    unless: FINISHED,
    lacks: 'is not leaving intensive outpatient care',
  },
  {
    rule: 'cannot_pause_life',
    fires: { ...USES_COCAINE, constraints: ['older_parents'] },
    unless: { frequency: MONTHLY },
    lacks: 'use looks moderate or severe',
  },
  {
    rule: 'opioid_medication_alone',
    fires: { substances: ['methadone'] },
    unless: { substances: ['methadone', 'cocaine'] },
    lacks: 'names only methadone or buprenorphine',
  },
  {
    rule: 'mental_health_moderate',
    fires: { mental_health: 'moderate' },
    unless: { mental_health: 'mild' },
  },
  { rule: 'step_down_from_iop', fires: FINISHED, unless: { coming_from: 'jail' } },
  {
    rule: 'mild_use',
    fires: { substances: ['alcohol'], frequency: WEEKLY },
    unless: { consequences: ['money', 'health'] },
  },
  {
    rule: 'mental_health_mild',
    fires: { mental_health: 'mild' },
    unless: { mental_health: 'none' },
  },
  {
    rule: 'risky_use',
    fires: { substances: ['alcohol'], frequency: MONTHLY, consequences: ['none'] },
    unless: { substances: ['none'] },
    lacks: 'uses something',
  },
  { rule: 'minor', fires: { adult: 'no' }, unless: { adult: 'yes' } },
  {
    rule: 'pregnant_and_using',
    fires: { health: ['pregnant'] },
    unless: { substances: ['none'] },
  },
  {
    rule: 'mental_health_severe',
    fires: { mental_health: 'severe_unstable' },
    unless: { mental_health: 'moderate_severe' },
  },
  { rule: 'thoughts_of_suicide', fires: { thoughts: 'yes' }, unless: { thoughts: 'no' } },
  { rule: 'thoughts_of_suicide', fires: { thoughts: 'unsure' }, unless: { thoughts: 'no' } },
  { rule: 'third_party', fires: { who: 'loved_one' }, unless: { who: 'professional' } },
  { rule: 'missing_adult', fires: { ...CALM, adult: undefined }, unless: { who: 'loved_one' } },
  { rule: 'missing_adult', fires: { ...CALM, adult: undefined }, unless: { adult: 'yes' } },
  {
    rule: 'missing_substances',
    fires: { ...CALM, substances: undefined },
    unless: { focus: 'mental_health' },
  },
  {
    rule: 'missing_substances_count_as_sedating',
    fires: { ...CALM, substances: undefined, frequency: DAILY },
    unless: { frequency: FOUR_A_WEEK },
  },
  {
    rule: 'missing_frequency',
    fires: { ...CALM, frequency: undefined },
    unless: { frequency: WEEKLY },
  },
  {
    rule: 'missing_frequency_counts_as_daily',
    fires: { ...CALM, substances: ['alcohol'], frequency: undefined, last_use: 'today' },
    unless: { last_use: 'longer' },
  },
  {
    rule: 'missing_last_use',
    fires: { ...CALM, substances: ['alcohol'], frequency: DAILY },
    unless: { last_use: 'month' },
  },
  {
    rule: 'missing_withdrawal',
    fires: { ...CALM, substances: ['heroin'], frequency: FOUR_A_WEEK, withdrawal: ['unsure'] },
    unless: { withdrawal: ['none'] },
  },
  {
    rule: 'missing_detox_history',
    fires: { ...CALM, ...USES_COCAINE, consequences: undefined, detox_history: undefined },
    unless: { frequency: MONTHLY },
  },
  { rule: 'missing_health', fires: { ...CALM, health: undefined }, unless: { home: ['unsafe'] } },
  {
    rule: 'missing_mental_health',
    fires: { ...CALM, focus: 'both_substances_first' },
    unless: { focus: 'substances' },
  },
  {
    rule: 'missing_mental_health',
    fires: { ...CALM, health: ['mental_health_care'] },
    unless: { mental_health: 'mild' },
  },
  { rule: 'missing_home', fires: { ...CALM, home: ['support'] }, unless: { home: ['others_use'] } },
  {
    rule: 'contradiction_detox_history',
    fires: { detox_history: 'never_tried', prior_levels: ['detox_only'] },
    unless: { prior_levels: ['iop'] },
  },
  {
    rule: 'contradiction_withdrawal',
    fires: { withdrawal: ['now_mild'], last_use: 'longer' },
    unless: { withdrawal: ['past_mild'] },
  },
  {
    rule: 'contradiction_home',
    fires: { home: ['safe_sober', 'unsafe'] },
    unless: { home: ['unsafe', 'others_use'] },
  },
  {
    rule: 'not_enough_known',
    fires: { ...CALM, substances: ['none'] },
    unless: { home: ['unsafe'] },
  },

  {
    rule: 'failed_detox_needs_a_person',
    fires: { detox_history: 'could_not_complete' },
    unless: { detox_history: 'in_detox_now' },
  },
  {
    rule: 'danger_and_review',
    fires: { ...CALM, ...DRINKS, withdrawal: ['none'], who: 'loved_one' },
    unless: { who: 'self' },
  },
  {
    rule: 'stopping_needs_advice',
    fires: { substances: ['alcohol'], frequency: FOUR_A_WEEK },
    unless: { frequency: undefined },
    lacks: 'how often was left open',
  },
  {
    rule: 'past_danger_needs_advice',
    fires: { substances: ['alcohol'], withdrawal: ['past_seizure_or_dt'] },
    unless: { withdrawal: ['unsure'] },
    lacks: 'a seizure or delirium',
  },
  {
    rule: 'benzodiazepine_needs_advice',
    fires: { health: ['daily_benzodiazepine'] },
    unless: { health: ['none'] },
  },
  {
    rule: 'withdrawal_possible',
    fires: {
      substances: ['heroin'],
      frequency: DAILY,
      last_use: 'week',
      withdrawal: ['past_mild'],
    },
    unless: { withdrawal: ['none'] },
  },
  {
    rule: 'tolerance_lost',
    fires: { substances: ['fentanyl'], coming_from: 'jail' },
    unless: { coming_from: undefined },
    lacks: 'had a break',
  },
  {
    rule: 'tolerance_lost',
    fires: { substances: ['oxycodone'], last_use: 'week' },
    unless: { last_use: undefined },
    lacks: 'had a break',
  },
  {
    rule: 'naloxone_at_hand',
    fires: { substances: ['kratom'] },
    unless: { substances: ['cocaine'] },
  },
  {
    rule: 'on_medication_for_opioids',
    fires: { health: ['methadone_buprenorphine'] },
    unless: { health: ['none'] },
  },
  {
    rule: 'on_medication_for_opioids',
    fires: { substances: ['buprenorphine'] },
    unless: { substances: ['heroin'] },
  },
  {
    rule: 'opioids_without_medication',
    fires: { substances: ['heroin'] },
    unless: { health: ['methadone_buprenorphine'] },
  },
  { rule: 'pregnancy', fires: { health: ['pregnant'] }, unless: { health: ['none'] } },
  { rule: 'under_age', fires: { adult: 'no' }, unless: { adult: 'yes' } },
  {
    rule: 'abuse_heard',
    fires: {},
    unless: {},
    more: { crisis: ['abuse'] },
    lessMore: { crisis: ['violence'] },
  },
  {
    rule: 'abuse_hotline',
    fires: {},
    unless: {},
    more: { crisis: ['abuse'] },
    lessMore: { crisis: ['suicide'] },
  },
  { rule: 'home_danger_hotline', fires: { home: ['unsafe'] }, unless: { home: ['unhoused'] } },
  {
    rule: 'home_not_free_of_substances',
    fires: { home: ['others_use', 'support'] },
    unless: { home: ['safe_sober', 'support'] },
  },
  { rule: 'nothing_near', fires: {}, unless: {}, more: at(61), lessMore: at(60) },
  {
    rule: 'travel_is_hard',
    fires: { constraints: ['work', 'telehealth'] },
    unless: { constraints: ['work'] },
  },
  { rule: 'professional_refers', fires: { who: 'professional' }, unless: { who: 'self' } },
  { rule: 'cost_matters', fires: { constraints: ['cost'] }, unless: { constraints: ['work'] } },
  { rule: 'cost_matters', fires: { payer: 'uninsured' }, unless: { payer: 'aetna' } },
];

const ALL = [...LEVEL_RULES, ...FLAG_RULES];

const named = CASES.map((each) => {
  const { fires, more = {}, unless, lessMore = more } = each;
  const plain = JSON.stringify({ ...fires, ...more.nearby, crisis: more.crisis });
  const changed = JSON.stringify({ ...unless, ...lessMore.nearby, crisis: lessMore.crisis });
  return { ...each, more, lessMore, plain, changed };
});

test.each(named)('$rule fires for $plain', ({ rule, fires, more }) => {
  const { rules, level, flags } = guide(seeing(fires, more));
  expect(rules).toContain(rule);
  const flag = FLAG_RULES.find(({ id }) => id === rule)?.then;
  if (flag) return expect(flags).toContain(flag);
  // The level that it names is reached, or a more urgent one, or a person decides.
  const then = LEVEL_RULES.find(({ id }) => id === rule)?.then ?? 'human_review';
  const order = ['human_review', ...LEVELS];
  if (then !== 'human_review')
    expect(order.indexOf(level)).toBeLessThanOrEqual(order.indexOf(then));
  else expect(order.slice(0, 3)).toContain(level);
});

test.each(named)('$rule does not fire with $changed instead', (each) => {
  const { rule, fires, unless, lessMore, lacks } = each;
  const { rules, nearly } = guide(seeing({ ...fires, ...unless }, lessMore));
  expect(rules).not.toContain(rule);
  if (lacks === undefined) return;
  expect(nearly.filter((near) => near.rule === rule)).toEqual([
    { rule, lacks: expect.stringContaining(lacks) as string },
  ]);
});

test('every rule is in a case, and so is one that nearly fired for each that can', () => {
  const tried = new Set(CASES.map(({ rule }) => rule));
  expect(ALL.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  const near = new Set(CASES.flatMap(({ rule, lacks }) => (lacks === undefined ? [] : [rule])));
  // What a review waits for is named as missing; these two flags only repeat what is known.
  const repeated = ['danger_and_review', 'withdrawal_possible', 'opioids_without_medication'];
  const able = ALL.filter(({ all, then }) => all.length > 1 && then !== 'human_review');
  expect(able.map(({ id }) => id).filter((id) => !near.has(id) && !repeated.includes(id))).toEqual(
    [],
  );
});

test('no two rules share an id, and each says why and where from', () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  for (const { because, source } of ALL) {
    expect(because).toMatch(/^[A-Z].+\.$/);
    expect(source).toMatch(/^(P\d+|clinical \d)/);
  }
});
