import { FLAG_RULES, LEVEL_RULES } from '../../src/machines/guidance-rules.ts';
import { EMPTY } from '../../src/machines/context.ts';
import type { Context } from '../../src/machines/context.ts';
import { URGENCY_RULES } from '../../src/machines/urgency.ts';
import { HandoffSummary } from '../../src/handoff/summary.ts';
import { INTAKE_ID, WHOLE, intakeOf, summaryOf, tap, type } from './intake.ts';
import type { Act } from './intake.ts';

const wantsToDie: Act = {
  type: 'honestly I just want to die',
  signals: [{ signal: 'suicide', mode: 'interrupt', quote: 'want to die', rule: 'wish_to_die' }],
};
const crisis = [...WHOLE.slice(0, 9), wantsToDie];

/** Every prefix of a whole intake, and of one with a crisis in it. */
const intakes = [WHOLE, crisis].flatMap((acts) =>
  acts.map((_, count) => intakeOf(acts.slice(0, count + 1))),
);

describe('nothing is invented', () => {
  test('every fact, consent and safety answer is one of the intake, with its value, status and source', () => {
    for (const { context } of intakes) {
      const { facts, consents, safetyAnswers } = summaryOf(context);
      for (const { id, ...fact } of [...facts, ...consents, ...safetyAnswers]) {
        expect(fact).toEqual(context.facts[id]);
      }
    }
  });

  test('every quote is a substring of the activity it names', () => {
    let quotes = 0;
    for (const { context, texts } of intakes) {
      const { facts, consents, safety, safetyAnswers } = summaryOf(context);
      const sources = [...facts, ...consents, ...safetyAnswers].map(({ source }) => source);
      for (const { activityId, quote } of [...sources, ...safety]) {
        expect(texts.get(activityId)).toContain(quote);
        quotes += 1;
      }
    }
    expect(quotes).toBeGreaterThan(300);
  });

  test('every rule id is in a table', () => {
    const ids = [...LEVEL_RULES, ...FLAG_RULES, ...URGENCY_RULES].map(({ id }) => id);
    const fallbacks = ['not_enough_known', 'nothing_presses'];
    for (const { context } of intakes) {
      const { urgency, guidance } = summaryOf(context);
      for (const id of [...urgency.ruleIds, ...guidance.rules]) {
        expect([...ids, ...fallbacks]).toContain(id);
      }
    }
  });

  test('every prefix of an intake gives a summary that fits the contract', () => {
    for (const { context } of intakes) {
      expect(HandoffSummary.safeParse(summaryOf(context)).error).toBeUndefined();
    }
  });
});

describe('nothing is lost', () => {
  test('each fact that an intake knows is somewhere in the summary, once', () => {
    for (const { context } of intakes) {
      const { facts, consents, safetyAnswers } = summaryOf(context);
      const ids = [...facts, ...consents, ...safetyAnswers].map(({ id }) => id);
      const known = Object.keys(context.facts).filter((id) => !id.startsWith('review'));
      expect(ids.toSorted()).toEqual(known.toSorted());
    }
  });

  test('a fact that no question asks for is carried as well', () => {
    const source = { activityId: 'a', how: 'volunteered', quote: 'court on the 3rd' } as const;
    const fact = { value: 'court on the 3rd', status: 'answered', source } as const;
    const context: Context = { ...EMPTY, facts: { court_date: fact } };
    expect(summaryOf(context).facts).toEqual([{ id: 'court_date', ...fact }]);
  });
});

describe('unknown, skipped, unsure, declined and raw', () => {
  const { facts, notAsked } = summaryOf(intakeOf(WHOLE).context);
  const fact = (id: string) => facts.find((each) => each.id === id);

  test('are different words', () => {
    expect(fact('duration')).toMatchObject({ status: 'unsure' });
    expect(fact('withdrawal_history')).toMatchObject({ status: 'declined' });
    expect(fact('health')).toMatchObject({ status: 'skipped' });
    expect(fact('prior_levels')).toMatchObject({
      status: 'answered',
      raw: true,
      value: 'my cousin went to the one with the lake',
    });
    for (const id of ['duration', 'withdrawal_history', 'health']) {
      expect(fact(id)).not.toHaveProperty('value');
      expect(notAsked).not.toContain(id);
    }
  });

  test('what was never asked is listed in the order of the conversation, and only there', () => {
    const early = summaryOf(intakeOf(WHOLE.slice(0, 4)).context, 'human');
    expect(early.notAsked).toEqual([
      'name',
      'phone',
      'substances',
      'frequency',
      'duration',
      'last_use',
      'detox_history',
      'withdrawal_history',
      'prior_levels',
      'health',
      'home',
      'readiness',
      'constraints',
      'zip',
      'payer',
    ]);
  });

  test('a question that does not apply to this visitor is not a missing answer', () => {
    const { context } = intakeOf([tap('yes'), tap('safe'), tap('self'), tap('mental_health')]);
    expect(summaryOf(context).notAsked).not.toContain('substances');
    expect(summaryOf(context).notAsked).toContain('mental_health');
  });

  test('whom it is for is left out, not guessed, where it was declined', () => {
    const { context } = intakeOf([tap('yes'), tap('safe'), { command: 'decline' }]);
    expect(summaryOf(context).who).toBeUndefined();
    expect(summaryOf(context).facts).toMatchObject([{ id: 'who', status: 'declined' }]);
  });
});

describe('contact', () => {
  test('says how, when and whether this person may be reached', () => {
    expect(summaryOf(intakeOf(WHOLE).context).contact).toEqual({
      name: 'Maria',
      phone: '+19515550142',
      ways: ['call', 'text'],
      times: ['evening'],
      permission: 'yes',
    });
  });

  test('a number that was not understood never stands where a number to dial is', () => {
    const acts = [...WHOLE.slice(0, 5), type('nine five one five'), type('951 five five')];
    const { contact } = summaryOf(intakeOf(acts).context);
    expect(contact.phone).toBeUndefined();
    expect(contact.phoneAsWritten).toBe('951 five five');
  });

  test('no safe way is said, and is not the same as not knowing one', () => {
    const none = summaryOf(intakeOf([...WHOLE.slice(0, 6), tap(['none'])]).context);
    const unknown = summaryOf(intakeOf([...WHOLE.slice(0, 6), { command: 'skip' }]).context);
    expect(none.contact.ways).toEqual(['none']);
    expect(unknown.contact.ways).toEqual([]);
    expect(none.contact.permission).toBe('unknown');
  });

  test('a permission that was refused, or not given, is not a permission', () => {
    expect(summaryOf(intakeOf([...WHOLE.slice(0, 7), tap('no')]).context).contact.permission).toBe(
      'no',
    );
    expect(summaryOf(intakeOf(WHOLE.slice(0, 7)).context).contact.permission).toBe('unknown');
  });
});

describe('safety', () => {
  test('a crisis is in the summary with its words, and the urgency says so', () => {
    const summary = summaryOf(intakeOf(crisis).context);
    expect(summary.reason).toBe('crisis');
    expect(summary.urgency.level).toBe('crisis');
    expect(summary.guidance.level).toBe('emergency');
    expect(summary.safety).toEqual([
      {
        signal: 'suicide',
        mode: 'interrupt',
        ruleId: 'wish_to_die',
        activityId: 'activity-9',
        quote: 'want to die',
      },
    ]);
  });

  test('words sent before the notice was accepted are nowhere in it', () => {
    const summary = summaryOf(intakeOf([wantsToDie]).context);
    expect(summary.safety).toMatchObject([{ signal: 'suicide', ruleId: 'wish_to_die' }]);
    expect(JSON.stringify(summary)).not.toContain('want to die');
  });

  test('having answered that one is safe is kept apart from never having been asked', () => {
    expect(summaryOf(intakeOf(WHOLE).context).safetyAnswers).toMatchObject([
      { id: 'safety_now', value: 'safe' },
    ]);
    expect(summaryOf(intakeOf(WHOLE.slice(0, 1)).context).safetyAnswers).toEqual([]);
  });
});

test('the handoff has the id of its intake, whatever its revision and reason', () => {
  const { context } = intakeOf(WHOLE);
  const first = summaryOf(context, 'crisis', 1);
  const second = summaryOf(context, 'completed', 2);
  expect(first.id).toBe(INTAKE_ID.replace('in_', 'ho_'));
  expect(second.id).toBe(first.id);
  expect(second).toMatchObject({ revision: 2, reason: 'completed' });
});

test('openings are those near the ZIP that now stands', () => {
  const { context } = intakeOf(WHOLE);
  expect(summaryOf(context).openings.map(({ site }) => site)).toEqual(['Corona', 'Telehealth']);
  const zip = context.facts['zip'];
  if (!zip) throw new Error('This intake should know a ZIP.');
  const moved = { ...context, facts: { ...context.facts, zip: { ...zip, value: '10001' } } };
  expect(summaryOf(moved).openings).toEqual([]);
});

test('consents stand apart, with their status and where they were given', () => {
  const { consents, facts } = summaryOf(intakeOf(WHOLE).context);
  expect(consents.map(({ id, value, status }) => [id, value, status])).toEqual([
    ['notice', 'yes', 'answered'],
    ['contact_permission', 'yes', 'answered'],
    ['guidance_wanted', 'yes', 'answered'],
    ['follow_up', 'no', 'answered'],
  ]);
  expect(facts.map(({ id }) => id)).not.toContain('notice');
});

test('how severe use looks is there only where how often is known, and names its rule', () => {
  expect(summaryOf(intakeOf(WHOLE).context).guidance.severity).toEqual({
    level: 'severe',
    ruleId: 'severity_from_use',
  });
  expect(summaryOf(intakeOf(WHOLE.slice(0, 9)).context).guidance.severity).toBeUndefined();
});
