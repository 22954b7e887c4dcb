import fc from 'fast-check';

import { EMPTY } from '../../../src/machines/context.ts';
import type { Fact, Facts, FactValue } from '../../../src/machines/facts.ts';
import type { Picture } from '../../../src/machines/guidance/condition.ts';
import { FLAG_RULES } from '../../../src/machines/guidance/flag-rules.ts';
import { guide } from '../../../src/machines/guidance/guide.ts';
import type { Guidance } from '../../../src/machines/guidance/guide.ts';
import { LEVEL_RULES } from '../../../src/machines/guidance/level-rules.ts';
import { LEVELS } from '../../../src/machines/levels.ts';
import { QUESTIONS } from '../../../src/machines/topics/index.ts';
import { knowing, silent } from '../knowing.ts';
import { valuesOf } from '../samples.ts';
import { dangerIn } from './dangers.ts';

/** The same pictures in every run. */
const SEED = 20_260_401;

const SUBSTANCES = [
  'alcohol',
  'alprazolam',
  'gabapentinoid',
  'ghb',
  'heroin',
  'oxycodone',
  'methadone',
  'buprenorphine',
  'kratom',
  'cocaine',
  'methamphetamine',
  'cannabis',
  'nicotine',
  'polysubstance',
];

const FREQUENCIES: readonly FactValue[] = [
  ...[0, 0.5, 1, 2, 3, 4, 4.9, 5, 7].map((times) => ({ times, per: 'week' }) as const),
  { times: 3, per: 'day' },
  { times: 21, per: 'month' },
  { times: 22, per: 'month' },
  { times: 6, per: 'year' },
];

const SILENCES = (['skipped', 'unsure', 'declined', 'contradicted'] as const).map(silent);

function answered(value: FactValue): Fact {
  return knowing({ it: value })['it'] ?? silent('skipped');
}

/** Every answer of a question, several at once where it takes several, and every way of not knowing. */
function factOf(question: (typeof QUESTIONS)[number]): fc.Arbitrary<Fact | undefined> {
  const unknown = fc.constantFrom(undefined, ...SILENCES);
  return fc.oneof(
    { weight: 4, arbitrary: valueOf(question).map(answered) },
    { weight: 1, arbitrary: unknown },
  );
}

function valueOf(question: (typeof QUESTIONS)[number]): fc.Arbitrary<FactValue> {
  const { kind, choices } = question;
  if (kind === 'substances') {
    const some = fc.uniqueArray(fc.constantFrom(...SUBSTANCES), { minLength: 1, maxLength: 3 });
    return fc.oneof(
      { weight: 9, arbitrary: some },
      { weight: 1, arbitrary: fc.constant(['none']) },
    );
  }
  if (kind === 'frequency') return fc.constantFrom(...FREQUENCIES);
  if (kind === 'choices') return fc.subarray([...(choices ?? [])], { minLength: 1, maxLength: 2 });
  return fc.constantFrom(...valuesOf(question, EMPTY));
}

/** What the rules look at; nothing else a visitor says bears on the level. */
const LOOKED_AT = QUESTIONS.filter(({ fact }) =>
  [
    ...['who', 'adult', 'focus', 'substances', 'frequency', 'last_use', 'duration', 'consequences'],
    ...['detox_history', 'withdrawal', 'prior_levels', 'coming_from', 'returned_to_use', 'health'],
    ...['mental_health', 'thoughts', 'home', 'constraints', 'payer'],
  ].includes(fact),
);

const facts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(LOOKED_AT.map((question) => [question.fact, factOf(question)])))
  .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, fact]) => fact)) as Facts);

const nearby = fc
  .constantFrom(undefined, 5, 59, 61, 200)
  .map((miles) => miles && { place: '78701', openings: [], nearestMiles: miles });

const picture: fc.Arbitrary<Picture> = fc
  .record({
    facts,
    crisis: fc.oneof(
      { weight: 9, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(['suicide'] as const, ['abuse', 'overdose'] as const),
      },
    ),
    nearby,
  })
  .map(({ nearby: near, ...rest }) => (near ? { ...rest, nearby: near } : rest));

const PICTURES = fc.sample(picture, { seed: SEED, numRuns: 20_000 });

const GUIDED = PICTURES.map((each) => ({ picture: each, guidance: guide(each) }));

const ORDER: readonly string[] = [...LEVELS, 'human_review'];
const IDS = new Set([...LEVEL_RULES, ...FLAG_RULES].map(({ id }) => id));

/** What one picture gets wrong, if anything: collected, so that 20,000 need one `expect`. */
function faults(judge: (picture: Picture, guidance: Guidance) => boolean): readonly unknown[] {
  return GUIDED.filter((each) => !judge(each.picture, each.guidance)).slice(0, 3);
}

test('no set of facts goes without a level, and each level has its reasons in the table', () => {
  expect(PICTURES).toHaveLength(20_000);
  expect(
    faults((_, { level, rules, nearly }) => {
      const deciding = LEVEL_RULES.find(({ id }) => id === rules[0]);
      const printed = [...rules, ...nearly.map(({ rule }) => rule)].every((id) => IDS.has(id));
      return ORDER.includes(level) && deciding?.then === level && printed;
    }),
  ).toEqual([]);
});

test('every rule of the table is reached', () => {
  const reached = new Set(GUIDED.flatMap(({ guidance }) => guidance.rules));
  expect([...IDS].filter((id) => !reached.has(id))).toEqual([]);
});

test('no rule that fired is more urgent than the level, unless a person decides instead', () => {
  expect(
    faults((_, { level, rules }) => {
      const named = LEVEL_RULES.filter(({ id }) => rules.includes(id)).map(({ then }) => then);
      const best = Math.min(...named.map((then) => ORDER.indexOf(then)));
      return level === 'human_review' ? named.includes(level) : ORDER.indexOf(level) === best;
    }),
  ).toEqual([]);
});

test('no fired rule is called nearly fired, and what is missing is known nowhere', () => {
  expect(
    faults(({ facts: told }, { rules, nearly, missing }) => {
      const both = nearly.some(({ rule }) => rules.includes(rule));
      const reviewed = rules.filter((id) => id.startsWith('contradiction_'));
      const agreed = missing.filter((id) => !reviewed.includes(`contradiction_${id}`));
      const known = agreed.filter(
        (id) => told[id]?.status === 'answered' && !NOT_SAID[id]?.(told[id].value as string[]),
      );
      return !both && known.length === 0;
    }),
  ).toEqual([]);
});

/** Answers that leave open what they were asked for. */
const NOT_SAID: Readonly<Record<string, (value: readonly string[]) => boolean>> = {
  withdrawal: (value) => value.includes('unsure'),
  home: (value) => value.every((each) => each === 'support'),
};

test('none of 3,000 and more dangers is answered with too low a level', () => {
  const dangerous = GUIDED.flatMap(({ picture: each, guidance: { level } }) => {
    const danger = dangerIn(each);
    return danger ? [{ danger, level, each }] : [];
  });
  expect(dangerous.length).toBeGreaterThanOrEqual(3_000);
  const low = dangerous.filter(({ danger, level }) => ORDER.indexOf(level) > ORDER.indexOf(danger));
  expect(low.slice(0, 3)).toEqual([]);
});

test('and no danger rule fires where that statement of the dangers sees none', () => {
  const danger = LEVEL_RULES.filter((rule) => rule.danger).map(({ id }) => id);
  expect(
    faults(
      (each, { rules }) => dangerIn(each) !== undefined || !rules.some((id) => danger.includes(id)),
    ),
  ).toEqual([]);
});

const add = (id: string, value: string) => (each: Picture) => {
  const before = each.facts[id]?.status === 'answered' ? each.facts[id].value : undefined;
  const list = Array.isArray(before) ? (before as readonly string[]) : [];
  const kept = list.filter((other) => other !== 'none' && other !== 'unsure');
  return { ...each, facts: { ...each.facts, [id]: answered([...kept, value]) } };
};

const set = (known: Record<string, FactValue>) => (each: Picture) => ({
  ...each,
  facts: { ...each.facts, ...knowing(known) },
});

test.each<readonly [string, (picture: Picture) => Picture]>([
  ['help now', (each) => ({ ...each, crisis: [...each.crisis, 'overdose'] })],
  ['severe signs', add('withdrawal', 'now_severe')],
  ['moderate signs', add('withdrawal', 'now_moderate')],
  ['a past seizure', add('withdrawal', 'past_seizure_or_dt')],
  ['an unstable condition', add('health', 'condition_unstable')],
  ['a watched condition', add('health', 'condition_monitored')],
  ['a daily benzodiazepine', add('health', 'daily_benzodiazepine')],
  ['a detox not got through', set({ detox_history: 'could_not_complete' })],
  [
    'daily drinking today',
    set({
      focus: 'substances',
      substances: ['alcohol'],
      frequency: { times: 7, per: 'week' },
      last_use: 'today',
    }),
  ],
])('%s never lowers the level', (_, worsen) => {
  const rank = ({ level }: Guidance) => ORDER.indexOf(level);
  const lowered = GUIDED.slice(0, 1_500).filter(
    (each) => rank(guide(worsen(each.picture))) > rank(each.guidance),
  );
  expect(lowered.slice(0, 3)).toEqual([]);
});
