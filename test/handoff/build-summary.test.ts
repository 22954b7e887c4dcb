import { FLAG_RULES } from '../../src/machines/guidance/flag-rules.ts';
import { LEVEL_RULES } from '../../src/machines/guidance/level-rules.ts';
import { EMPTY } from '../../src/machines/context.ts';
import type { Context } from '../../src/machines/context.ts';
import { URGENCY_RULES } from '../../src/machines/guidance/urgency.ts';
import { HandoffSummary } from '../../src/handoff/summary.ts';
import { INTAKE_ID, WHOLE, intakeOf, summaryOf, tap, type, upTo } from './intake.ts';
import type { Act } from './intake.ts';
import { ILLINOIS, SCREENED, SPANISH, TEEN, WIFE, summaryFor } from './people.ts';

const wantsToDie: Act = {
  type: 'honestly I just want to die',
  signals: [{ signal: 'suicide', mode: 'interrupt', quote: 'want to die', rule: 'wish_to_die' }],
};
const crisis = [...upTo('use.substances'), wantsToDie];

/** Every prefix of a whole intake, of one with a crisis in it, and of some other people's. */
const intakes = [WHOLE, crisis, WIFE, TEEN, SPANISH, SCREENED].flatMap((acts) =>
  acts.map((_, count) =>
    intakeOf(acts.slice(0, count + 1), acts === SCREENED ? ILLINOIS : undefined),
  ),
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
      const { facts, consents, safety, safetyAnswers, unread } = summaryOf(context);
      const sources = [...facts, ...consents, ...safetyAnswers].map(({ source }) => source);
      for (const { activityId, quote = '' } of [...sources, ...safety, ...unread]) {
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
      const nearly = guidance.nearly.map(({ rule }) => rule);
      for (const id of [...urgency.ruleIds, ...guidance.rules, ...nearly]) {
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
    const unsure = summaryOf(intakeOf([...upTo('home.now'), { command: 'unsure' }]).context);
    expect(unsure.facts.find(({ id }) => id === 'home')).toMatchObject({ status: 'unsure' });
    expect(fact('payer')).toMatchObject({ status: 'declined' });
    expect(fact('constraints')).toMatchObject({ status: 'skipped' });
    expect(fact('prior_levels')).toMatchObject({
      status: 'answered',
      raw: true,
      value: 'my cousin went to the one with the lake',
    });
    for (const id of ['payer', 'constraints']) {
      expect(fact(id)).not.toHaveProperty('value');
      expect(notAsked).not.toContain(id);
    }
  });

  test('what was never asked is listed in the order of the conversation, and only there', () => {
    const early = summaryOf(intakeOf(upTo('contact.name')).context, 'human');
    expect(early.notAsked).toEqual([
      'name',
      'phone',
      'substances',
      'frequency',
      'last_use',
      'consequences',
      'detox_history',
      'withdrawal',
      'prior_levels',
      'health',
      'thoughts',
      'home',
      'readiness',
      'constraints',
      'zip',
      'payer',
    ]);
  });

  test('a question that does not apply to this visitor is not a missing answer', () => {
    const acts = [...upTo('needs.focus'), tap('mental_health')];
    const { notAsked: missing } = summaryOf(intakeOf(acts).context);
    expect(missing).not.toContain('frequency');
    expect(missing).toContain('mental_health');
  });

  test('what the circumstances rule out is not missing: a module that is off, a cost that is no worry', () => {
    const off = summaryFor(upTo('use.substances'), {
      settings: { modules: [], asksInsurance: 'if_cost_matters' },
    }).notAsked;
    const on = summaryFor(upTo('use.substances'), { settings: { modules: ['gad2'] } }).notAsked;
    expect(off).not.toContain('payer');
    expect(off.filter((id) => id.startsWith('gad'))).toEqual([]);
    expect(on).toEqual(expect.arrayContaining(['payer', 'gad_1', 'gad_2']));
  });

  test('what a center leaves out is not known, and says so', () => {
    const leaveOut = ['insurance.payer', 'constraints.readiness'];
    const acts = upTo('review').filter(({ at = '' }) => !leaveOut.includes(at));
    const { notAsked } = summaryFor(acts, { settings: { leaveOut } });
    expect(notAsked).toEqual(expect.arrayContaining(['payer']));
    expect(summaryFor(upTo('review'), {}).notAsked).not.toContain('payer');
  });

  test('whom it is for is left out, not guessed, where it was declined', () => {
    const { context } = intakeOf([...upTo('who.for'), { command: 'decline' }]);
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
      // As it was said to the visitor.
      callBack: {
        planned: '2026-11-23T07:40:00.000Z',
        from: '2026-11-24T01:00:00.000Z',
        until: '2026-11-24T02:00:00.000Z',
        zone: 'America/Los_Angeles',
      },
    });
  });

  test('a number that was not understood never stands where a number to dial is', () => {
    const acts = [...upTo('contact.phone'), type('nine'), type('five'), type('951 five five')];
    const { contact } = summaryOf(intakeOf(acts).context);
    expect(contact.phone).toBeUndefined();
    expect(contact.phoneAsWritten).toBe('951 five five');
  });

  test('no safe way is said, and is not the same as not knowing one', () => {
    const none = summaryOf(intakeOf([...upTo('contact.safe'), tap(['none'])]).context);
    const unknown = summaryOf(intakeOf([...upTo('contact.safe'), { command: 'skip' }]).context);
    expect(none.contact.ways).toEqual(['none']);
    expect(unknown.contact.ways).toEqual([]);
    expect(none.contact.permission).toBe('unknown');
  });

  test('a permission that was refused, or not given, is not a permission', () => {
    expect(
      summaryOf(intakeOf([...upTo('consent.contact'), tap('no')]).context).contact.permission,
    ).toBe('no');
    expect(summaryOf(intakeOf(upTo('consent.contact')).context).contact.permission).toBe('unknown');
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
        activityId: `activity-${upTo('use.substances').length}`,
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
  expect(summaryOf(intakeOf(upTo('use.frequency')).context).guidance.severity).toBeUndefined();
});

describe('the permission to call', () => {
  const revoke = { command: 'revoke', words: 'please do not call me any more' } as const;

  test('that was taken back is a no, with the words of it', () => {
    const summary = summaryFor([...WHOLE, revoke]);
    expect(summary.contact.permission).toBe('no');
    expect(summary.consents.find(({ id }) => id === 'contact_permission')?.source.quote).toBe(
      'please do not call me any more',
    );
  });

  test('taken back, unasked, is not the same as refused when asked', () => {
    const asked = summaryFor([...upTo('consent.contact'), tap('no')]).contact;
    expect(asked).not.toHaveProperty('revoked');
    const { context } = intakeOf([...WHOLE, revoke]);
    const no = context.facts['contact_permission'];
    if (!no) throw new Error('This intake should know the permission.');
    const facts = {
      ...context.facts,
      contact_permission: { ...no, source: { ...no.source, how: 'volunteered' as const } },
    };
    expect(summaryOf({ ...context, facts }).contact).toMatchObject({
      permission: 'no',
      revoked: true,
    });
  });
});

test('the language is the one that the intake is held in', () => {
  expect(summaryFor(SPANISH, { language: 'es' }).language).toBe('es');
  expect(summaryFor(WHOLE).language).toBe('en');
});

test('words that nothing was made of are kept for a person, each with its message', () => {
  const unread = summaryFor(WHOLE).unread;
  expect(unread.map(({ quote }) => quote)).toEqual([
    'that place with the lake',
    'the one my cousin liked',
    'my cousin went to the one with the lake',
  ]);
});

describe('guidance', () => {
  test('names what nearly fired, what is missing, and what was advised at once', () => {
    const { guidance, advised } = summaryFor(WHOLE);
    expect(guidance.nearly.length).toBeGreaterThan(0);
    expect(advised).toEqual([]);
    expect(summaryFor(SPANISH).advised).toEqual(['do_not_stop_alone']);
    expect(summaryFor(TEEN).guidance.missing).toEqual(expect.arrayContaining(['health', 'home']));
  });

  test('is withheld by the state of the center or of the ZIP, and by no other', () => {
    const state = (given: Parameters<typeof summaryFor>[1]) =>
      summaryFor(upTo('insurance.payer'), given).guidance.withheldIn;
    expect(state({ settings: { stateMode: 'NV' } })).toBe('NV');
    expect(state({ state: 'IL' })).toBe('IL');
    expect(state({ state: 'CA' })).toBeUndefined();
  });
});

describe('screening', () => {
  test('an instrument with every answer has its total; one with an item left open has none', () => {
    const [audit, phq] = summaryFor(SCREENED, ILLINOIS).screening;
    expect(audit).toMatchObject({ instrument: 'audit_c', complete: true, total: 5, cutOff: 3 });
    expect(phq).toMatchObject({ instrument: 'phq2', complete: false });
    expect(phq).not.toHaveProperty('total');
  });

  test('an instrument that was not begun is not there', () => {
    expect(
      summaryFor(upTo('health.conditions'), { settings: { modules: ['gad2', 'asq'] } }).screening,
    ).toEqual([]);
  });
});
