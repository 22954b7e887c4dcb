import { EMPTY } from '../../../src/machines/context.ts';
import { FLAG_RULES } from '../../../src/machines/guidance/flag-rules.ts';
import { pictureOf } from '../../../src/machines/guidance/flat-facts.ts';
import { LEVEL_RULES } from '../../../src/machines/guidance/level-rules.ts';
import { fires, reasonOf } from '../../../src/machines/guidance/rule.ts';
import { severityFacts } from '../../../src/machines/guidance/severity.ts';
import { URGENCY_RULES, urgencyOf } from '../../../src/machines/guidance/urgency.ts';
import { DAILY, FOUR_A_WEEK, seeing } from './picture.ts';
import type { Known } from './picture.ts';
import { VIGNETTES } from './vignettes.ts';

const RULES = [...LEVEL_RULES, ...FLAG_RULES, ...URGENCY_RULES];

function reason(id: string, known: Known): string {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new RangeError(`There is no rule ${id}.`);
  return reasonOf(rule, seeing(known));
}

test.each<[rule: string, known: Known, reason: string]>([
  [
    'same_day_talk',
    { detox_history: 'could_not_complete' },
    'Detox could not be got through. A person talks with them the same day.',
  ],
  [
    'same_day_talk',
    { health: ['daily_benzodiazepine'] },
    'Stopping suddenly can be dangerous. A person talks with them the same day.',
  ],
  [
    'same_day_talk',
    { substances: ['heroin'], last_use: 'month' },
    'A break from opioids makes an overdose more likely. A person talks with them the same day.',
  ],
  ['wants_to_start_now', { readiness: 'this_week' }, 'They want to start this week. '],
  ['wants_to_start_now', { readiness: 'today' }, 'They want to start as soon as possible. '],
  ['regular_use', { frequency: FOUR_A_WEEK }, 'Use is four times a week or more. '],
  ['regular_use', {}, 'How often it is used is not known. '],
  ['thoughts_in_past_weeks', { thoughts: 'unsure' }, 'Asked about thoughts of suicide, they were '],
  ['thoughts_of_suicide', { thoughts: 'yes' }, 'They told of thoughts of suicide in the past '],
  ['said_not_safe', { safety_now: 'danger' }, 'They said that they are in danger. Being '],
  ['said_not_safe', { safety_check: 'no' }, 'They said that they are not safe. Being '],
  ['asq_concerns', { asq_2: 'yes' }, 'The ASQ has a yes among its answers. A person '],
  [
    'cannot_pause_life',
    { constraints: ['school', 'older_parents'] },
    'They have school. They care for older parents. Intensive outpatient care ',
  ],
  ['stopping_needs_advice', { substances: ['alcohol'] }, 'Alcohol is used. Stopping suddenly '],
  ['stopping_needs_advice', {}, 'What is used is not known, so it counts as a sedative. Stopping '],
  ['regular_benzodiazepine', { frequency: DAILY }, 'Use is 4 or more times a week. A sudden '],
  ['tolerance_lost', { substances: ['none'] }, 'What was used before is not known. After a break '],
  ['travel_is_hard', { constraints: ['telehealth'] }, 'They said that care by video would help. '],
  ['home_unsafe', { home: ['unhoused'] }, 'There is no steady place to live. Care '],
  ['moderate_or_severe_use', { frequency: DAILY }, 'Use is nearly every day. That suggests '],
  [
    'moderate_or_severe_use',
    { frequency: FOUR_A_WEEK, consequences: ['money', 'law'] },
    'Use has touched several parts of life. That suggests ',
  ],
])('%s with %j says just that', (id, known, said) => {
  expect(`${reason(id, known)} `.startsWith(said.trimEnd() + ' ')).toBe(true);
});

test('wherever a rule can fire for one thing or another, it names one that was told', () => {
  let named = 0;
  for (const { facts } of VIGNETTES) {
    const picture = pictureOf(facts);
    const { ruleIds } = urgencyOf({ ...EMPTY, facts: picture.facts });
    const fired = [
      ...[...LEVEL_RULES, ...FLAG_RULES].filter((rule) => fires(rule, picture)),
      ...URGENCY_RULES.filter(({ id }) => ruleIds.includes(id)),
    ];
    for (const rule of fired.filter(({ told }) => told)) {
      expect([rule.id, reasonOf(rule, picture)]).not.toEqual([rule.id, rule.because]);
      named++;
    }
  }
  expect(named).toBeGreaterThan(VIGNETTES.length / 2);
});

test('how severe use looks is never said to come from how long where that was not told', () => {
  const rests = (known: Known) => severityFacts(seeing(known).facts);
  expect(rests({ substances: ['alcohol'], frequency: DAILY })).toEqual(['frequency']);
  expect(rests({ frequency: DAILY, duration: 'P2Y' })).toEqual(['frequency', 'duration']);
  expect(rests({ frequency: FOUR_A_WEEK, consequences: ['law'], duration: 'P2Y' })).toEqual([
    'frequency',
    'consequences',
  ]);
  expect(rests({ substances: ['none'] })).toEqual(['substances']);
});
