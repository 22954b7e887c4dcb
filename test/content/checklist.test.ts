import { loadCenter } from '../../src/center/reading/load-center.ts';
import type { Center } from '../../src/center/center.ts';
import { CHECKLIST } from '../../src/content/checklist.ts';
import type { Home } from '../../src/content/checklist.ts';
import { LANGUAGES } from '../../src/content/index.ts';
import type { FactValue } from '../../src/machines/facts.ts';
import type { Nearby } from '../../src/machines/context.ts';
import { FLAG_RULES } from '../../src/machines/guidance/flag-rules.ts';
import { guide } from '../../src/machines/guidance/guide.ts';
import { LEVEL_RULES } from '../../src/machines/guidance/level-rules.ts';
import { hearFaq } from '../../src/recognizers/faq.ts';
import { walkTo } from '../machines/walk.ts';
import type { Given } from '../machines/walk.ts';
import { knowing } from '../machines/knowing.ts';

type Kind = 'question' | 'rule' | 'faq' | 'setting';
type Known = Readonly<Record<string, FactValue>>;

const ITEMS: readonly (readonly [string, readonly Home[]])[] = Object.entries(CHECKLIST);

/** The homes of one kind, each with the items that live there. */
function homesOf(kind: Kind): readonly (readonly [home: string, items: readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const [item, homes] of ITEMS) {
    for (const home of homes) {
      const id = (home as Readonly<Partial<Record<Kind, string>>>)[kind];
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), item]);
    }
  }
  return [...found];
}

/** Answers that lead to a question which is not asked of everyone. */
const WAY: Readonly<Record<string, Given>> = {
  'use.duration': { 'use.substances': ['cannabis'], 'use.frequency': { times: 1, per: 'day' } },
  'use.consequences': { 'use.frequency': { times: 1, per: 'month' } },
  'treatment.leaving': { 'treatment.prior': ['leaving_now'] },
  'treatment.returned': { 'treatment.prior': ['outpatient'] },
  'constraints.readiness': { 'use.frequency': { times: 1, per: 'month' } },
  'insurance.payer': { 'constraints.life': ['cost'] },
};

const DAILY = { times: 1, per: 'day' } as const;
const DETOX_BEHIND = { detox_history: 'completed', prior_levels: ['detox_only'] } as const;
const COCAINE_FOR_YEARS = { substances: ['cocaine'], frequency: DAILY, duration: 'P9Y' } as const;

/** What a visitor says that makes a rule fire. */
const FIRES: Readonly<Record<string, Known>> = {
  mental_health_moderate_severe: { focus: 'mental_health', mental_health: 'moderate_severe' },
  mental_health_moderate: { focus: 'mental_health', mental_health: 'moderate' },
  mental_health_mild: { focus: 'mental_health', mental_health: 'mild' },
  moderate_withdrawal_now: { substances: ['alcohol'], withdrawal: ['now_moderate'] },
  past_withdrawal_danger: {
    substances: ['alcohol'],
    withdrawal: ['past_seizure_or_dt'],
    last_use: 'today',
  },
  in_detox_now: { substances: ['alcohol'], detox_history: 'in_detox_now' },
  could_not_complete_detox: { substances: ['alcohol'], detox_history: 'could_not_complete' },
  failed_detox_needs_a_person: { substances: ['alcohol'], detox_history: 'could_not_complete' },
  detox_completed: { substances: ['alcohol'], ...DETOX_BEHIND },
  risky_use: {
    substances: ['cannabis'],
    frequency: { times: 1, per: 'month' },
    consequences: ['none'],
  },
  mild_use: { substances: ['cannabis'], frequency: { times: 1, per: 'week' } },
  moderate_or_severe_use: COCAINE_FOR_YEARS,
  cannot_pause_life: { ...COCAINE_FOR_YEARS, constraints: ['work', 'children'] },
  step_down: { prior_levels: ['leaving_now'], coming_from: 'residential' },
  step_down_from_iop: { prior_levels: ['leaving_now'], coming_from: 'iop' },
  use_after_outpatient: {
    substances: ['cocaine'],
    prior_levels: ['outpatient'],
    returned_to_use: 'once',
  },
  use_after_intensive_care: {
    substances: ['cocaine'],
    prior_levels: ['iop'],
    returned_to_use: 'once',
  },
  repeated_use_after_intensive_care: {
    substances: ['cocaine'],
    prior_levels: ['iop'],
    returned_to_use: 'several',
  },
  home_unsafe: { home: ['unsafe'] },
  home_not_free_of_substances: { home: ['others_use'] },
  others_use_and_nobody_helps: { ...COCAINE_FOR_YEARS, home: ['others_use'] },
  opioids_without_medication: { substances: ['heroin'], health: ['none'] },
  cost_matters: { constraints: ['cost'] },
  nothing_near: {},
  third_party: { who: 'loved_one' },
  professional_refers: { who: 'professional' },
  missing_health: {},
};

const FAR: Nearby = { place: '59718', openings: [], nearestMiles: 700 };

test('the checklist has its 53 items, each with a home', () => {
  const numbers = Array.from({ length: 53 }, (_, index) => `P${index + 1}`);
  expect(ITEMS.map(([item]) => item)).toEqual(numbers);
  expect(ITEMS.filter(([, homes]) => homes.length === 0)).toEqual([]);
});

test.each(homesOf('question'))('%s is asked on a path of answers (%j)', (id) => {
  expect(walkTo(id, WAY[id]).question?.id).toBe(id);
});

describe.each(homesOf('rule'))('the rule %s', (id, items) => {
  test('names the items as its ground', () => {
    const rule = [...LEVEL_RULES, ...FLAG_RULES].find((each) => each.id === id);
    const grounds = rule?.source.match(/P\d+/g) ?? [];
    expect(grounds).toEqual(expect.arrayContaining([...items]));
  });

  test('fires', () => {
    const nearby = id === 'nothing_near' ? { nearby: FAR } : {};
    const { rules } = guide({ facts: knowing(FIRES[id] ?? {}), crisis: [], ...nearby });
    expect(rules).toContain(id);
  });
});

describe.each(homesOf('faq'))('the answer "%s"', (id, items) => {
  test.each([...LANGUAGES])(
    'is given to each of its own wordings in %s, for its items',
    (_, words) => {
      const entries = Object.entries(words.faq).map(([each, { asks }]) => ({
        id: each,
        names: asks,
      }));
      const entry = words.faq[id as keyof typeof words.faq];
      expect(entry.asks.filter((ask) => hearFaq(ask, entries) !== id)).toEqual([]);
      expect([...entry.cites].sort()).toEqual([...items].sort());
    },
  );
});

test('an answer that says an item is listed as its home', () => {
  const listed = new Map(homesOf('faq'));
  for (const { faq } of LANGUAGES.values()) {
    for (const [id, { cites }] of Object.entries(faq)) {
      expect([id, [...cites].sort()]).toEqual([id, [...(listed.get(id) ?? [])].sort()]);
    }
  }
});

describe('in the demo center', () => {
  let center: Center;
  beforeAll(async () => {
    center = await loadCenter('center');
  });

  test.each(homesOf('setting'))('%s is set (%j)', (path) => {
    const value = path
      .split('.')
      .reduce<unknown>(
        (found, key) => (found as Record<string, unknown> | undefined)?.[key],
        center,
      );
    expect(value).toBeDefined();
    expect(value).not.toEqual([]);
  });
});
