import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FLAG_RULES } from '../../../src/machines/guidance/flag-rules.ts';
import { flatFacts, pictureOf } from '../../../src/machines/guidance/flat-facts.ts';
import type { FlatFacts } from '../../../src/machines/guidance/flat-facts.ts';
import { guide } from '../../../src/machines/guidance/guide.ts';
import { LEVEL_RULES } from '../../../src/machines/guidance/level-rules.ts';
import { LEVELS } from '../../../src/machines/levels.ts';
import { VIGNETTES } from './vignettes.ts';

test.each(VIGNETTES)('$person $level: $why', ({ facts, level, flags = [], missing = [] }) => {
  const guidance = guide(pictureOf(facts));
  expect(guidance).toMatchObject({ level, missing });
  expect([...guidance.flags].sort()).toEqual([...flags].sort());
});

/** A case that is kept apart from the project, as its README says. */
interface Development {
  readonly id: string;
  readonly facts: unknown;
  readonly expect: {
    readonly level: string;
    readonly accept?: readonly string[];
    readonly flags?: readonly string[];
  };
}

const FILE = join(process.cwd(), '../shared/data/vignettes-dev.jsonl');
const cases = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Development)
  : [];
if (cases.length === 0) process.stdout.write(`not run: ${FILE} is not here\n`);

(cases.length > 0 ? test : test.skip)(
  'the development vignettes are answered, none too low',
  () => {
    const ids = [...LEVEL_RULES, ...FLAG_RULES].map(({ id }) => id);
    const answers = cases.map(({ id, facts, expect: { level, accept = [], flags = [] } }) => {
      const guidance = guide(pictureOf(flatFacts.parse(facts)));
      expect(ids).toEqual(expect.arrayContaining([...guidance.rules]));
      const right = [level, ...accept].includes(guidance.level);
      const complete = flags.every((flag) => (guidance.flags as readonly string[]).includes(flag));
      const low = !right && tooLow(guidance.level, level);
      return { id, right, low, flagged: flags.length > 0, complete, raised: guidance.flags.length };
    });
    const share = (part: number, whole: number) => part / whole;
    const flagged = answers.filter((each) => each.flagged);
    expect(answers.filter(({ low }) => low)).toEqual([]);
    expect(
      share(answers.filter(({ right }) => right).length, answers.length),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share(flagged.filter(({ complete }) => complete).length, flagged.length),
    ).toBeGreaterThanOrEqual(0.9);
    expect(
      share(
        answers.reduce((sum, { raised }) => sum + raised, 0),
        answers.length,
      ),
    ).toBeLessThanOrEqual(2.5);
  },
);

/** A lower level, or a plain review where help is urgent. */
function tooLow(said: string, expected: string): boolean {
  const order: readonly string[] = LEVELS;
  if (said === 'human_review') return ['emergency', 'medical_detox'].includes(expected);
  return expected !== 'human_review' && order.indexOf(said) > order.indexOf(expected);
}

test('a word that no form knows is not known, and one about danger is a danger', () => {
  const odd = flatFacts.parse({ home: 'boat', work: 'astronaut', crisis: 'something else' });
  expect(odd).toMatchObject({ home: undefined, crisis: 'danger' } satisfies FlatFacts);
  expect(guide(pictureOf(odd)).level).toBe('emergency');
  expect(guide(pictureOf(flatFacts.parse({}))).level).toBe('human_review');
});

test('what the conversation would not ask is not known here either', () => {
  const { facts } = pictureOf(
    flatFacts.parse({
      age: 30,
      substances: ['cannabis'],
      use_days_per_week: 7,
      last_use_hours: 3,
      severity: 'mild',
      mental_health: 'none',
      relapses_after_outpatient: 0,
      prior_levels: [],
    }),
  );
  for (const unasked of ['age', 'consequences', 'mental_health', 'returned_to_use']) {
    expect(facts[unasked]).toBeUndefined();
  }
  expect(facts['duration']).toMatchObject({ status: 'unsure' });
});

test.each([
  [0, 'today'],
  [23, 'today'],
  [24, 'days'],
  [72, 'days'],
  [73, 'week'],
  [168, 'week'],
  [169, 'month'],
  [720, 'month'],
  [721, 'longer'],
])('%d hours since the last use is %s', (hours, when) => {
  const flat = { substances: ['heroin'], use_days_per_week: 7, last_use_hours: hours };
  expect(pictureOf(flatFacts.parse(flat)).facts['last_use']?.value).toBe(when);
});
