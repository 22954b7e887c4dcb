import { CORE_FACTS, FIRST_CALL_FACTS } from '../../src/machines/first-call-facts.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { intakeOf, summaryOf, tap, upTo, WHOLE } from './intake.ts';
import type { Act } from './intake.ts';
import { MOTHER, SPANISH, summaryFor, TEEN, WIFE } from './people.ts';

/** Every R of the first-call data set, ux.md 3.3, and the ids of the lines that stand for it. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  'self/other': ['who'],
  relationship: ['relationship'],
  'name to use': ['name'],
  phone: ['phone'],
  'OK to call/text/voicemail': ['contact_ways'],
  'best time + zone': ['contact_times', 'time_zone'],
  'language/interpreter': ['language', 'interpreter'],
  name: ['person_name'],
  'DOB or age': ['date_of_birth'],
  'ZIP/state': ['zip'],
  'willing? knows about this call?': ['knows'],
  'danger now': ['safety_now'],
  'suicidal thoughts': ['thoughts'],
  'overdose/withdrawal signs now': ['overdose_signs', 'withdrawal_now'],
  'violence at home': ['violence_at_home'],
  minors: ['adult'],
  substances: ['substances'],
  'last use': ['last_use'],
  'how often': ['frequency'],
  route: ['route'],
  'past seizures/DTs': ['withdrawal_before'],
  'detox history': ['detox_history'],
  medicines: ['medicines'],
  medical: ['conditions'],
  'mental-health': ['mental_health'],
  allergies: ['allergies'],
  housing: ['home'],
  transport: ['transport'],
  'work/school schedule (IOP days/evenings)': ['schedule'],
  'children/dependants': ['dependents'],
  'consent to contact + share': ['contact_permission', 'share_consent'],
  'preferred slot': ['preferred_slot'],
};

const lineOf = (acts: readonly Act[], id: string) =>
  summaryFor(acts).firstCall.find((line) => line.id === id);

const everyone = [[], WHOLE, MOTHER, WIFE, TEEN, SPANISH].flatMap((acts) =>
  [...acts, undefined].map((_, count) => summaryOf(intakeOf(acts.slice(0, count)).context)),
);

test.each(Object.entries(CORE))('a summary has a line for %s, whatever is known', (_, ids) => {
  for (const { firstCall } of everyone) {
    for (const id of ids) expect(firstCall.filter((line) => line.id === id)).toHaveLength(1);
  }
});

test('what is core is what ux.md 3.3 marks as R, and nothing else', () => {
  expect(CORE_FACTS.map(({ id }) => id).toSorted()).toEqual(Object.values(CORE).flat().toSorted());
  expect(FIRST_CALL_FACTS.length).toBeGreaterThan(CORE_FACTS.length);
});

test('each id stands once, and what is read from an answer is one that a question offers', () => {
  expect(new Set(FIRST_CALL_FACTS.map(({ id }) => id)).size).toBe(FIRST_CALL_FACTS.length);
  for (const { id, fact = id, picks = [] } of CORE_FACTS) {
    const question = QUESTIONS.find((each) => each.fact === fact);
    expect(question?.choices ?? []).toEqual(expect.arrayContaining([...picks]));
  }
});

test('a line has a value exactly where it was answered, or was heard beside an answer', () => {
  for (const { firstCall } of everyone) {
    for (const { status, value } of firstCall) {
      if (status === 'answered') expect(value).toBeDefined();
      else if (status !== 'heard') expect(value).toBeUndefined();
    }
  }
});

test('every value is the answer of the fact it names, or the part that bears on it', () => {
  for (const { firstCall, facts, safetyAnswers, consents } of everyone) {
    for (const { id, fact, value } of firstCall) {
      if (value === undefined || id === 'language') continue;
      const whole = [...facts, ...safetyAnswers, ...consents].find((each) => each.id === fact);
      expect([whole?.value].flat()).toEqual(expect.arrayContaining([value].flat()));
    }
  }
});

test('each silence is its own: not asked, skipped, declined, unsure, kept as written', () => {
  const ask = (command: 'skip' | 'decline' | 'unsure') =>
    lineOf([...upTo('home.now'), { command }], 'home')?.status;
  expect(lineOf(upTo('home.now'), 'home')?.status).toBe('not_asked');
  expect([ask('skip'), ask('decline'), ask('unsure')]).toEqual(['skipped', 'declined', 'unsure']);
  const raw = [
    ...upTo('home.now'),
    ...['here', 'and there', 'it depends'].map((type) => ({ type })),
  ];
  expect(lineOf(raw, 'home')).toEqual({
    id: 'home',
    group: 'life',
    fact: 'home',
    status: 'as_written',
  });
});

test('"not sure" as an answer is not a settled answer', () => {
  expect(lineOf([...upTo('safety.withdrawal'), tap(['unsure'])], 'withdrawal_now')?.status).toBe(
    'unsure',
  );
});

test('a choice that was not picked is not a no', () => {
  expect(lineOf(MOTHER, 'violence_at_home')).toMatchObject({ status: 'not_named', fact: 'home' });
  expect(lineOf(MOTHER, 'dependents')).toMatchObject({ status: 'answered', value: ['children'] });
});

test('what was heard stands, though nothing was asked', () => {
  const heard: Act = {
    type: 'he hits me when he drinks',
    signals: [{ signal: 'abuse', mode: 'check', quote: 'he hits me', rule: 'is_hit' }],
  };
  expect(lineOf([...upTo('home.now'), heard], 'violence_at_home')).toEqual({
    id: 'violence_at_home',
    group: 'safety',
    fact: 'home',
    status: 'heard',
    signals: ['abuse'],
  });
});

test('what does not apply is neither missing nor known', () => {
  expect(lineOf(MOTHER, 'relationship')?.status).toBe('does_not_apply');
  expect(lineOf(WIFE, 'relationship')?.status).toBe('not_asked');
  expect(lineOf(upTo('who.for'), 'relationship')?.status).toBe('not_asked');
  const minds = [...upTo('needs.focus'), tap('mental_health')];
  expect(lineOf(minds, 'route')?.status).toBe('does_not_apply');
});

describe('where the ASQ asks about suicide in place of the plain question', () => {
  const place = { settings: { modules: ['asq'] } } as const;
  const asq = (...answers: readonly Act[]) =>
    summaryFor([...upTo('safety.thoughts'), ...answers], place).firstCall.find(
      ({ id }) => id === 'thoughts',
    );
  const no = tap('no');

  test('four times no is a no, and any other answer is what it is', () => {
    expect(asq(no, no, no, no)).toMatchObject({ status: 'answered', value: 'no', fact: 'asq_1' });
    expect(asq(no, { command: 'decline' }, no, no)).toMatchObject({
      status: 'declined',
      fact: 'asq_2',
    });
    expect(asq(no, tap('yes'))).toMatchObject({ status: 'heard', signals: ['suicide'] });
  });

  test('an ASQ that was not finished answers nothing', () => {
    expect(asq(no, no, no)?.status).toBe('not_asked');
  });
});
