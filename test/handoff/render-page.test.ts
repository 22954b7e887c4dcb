import { renderPage } from '../../src/handoff/render-page.ts';
import type { PageLine } from '../../src/handoff/summary-page.ts';
import { wordsFor } from '../../src/content/index.ts';
import { labelsFor } from '../../src/handoff/labels-for.ts';
import { english } from './english.ts';
import { intakeOf, summaryOf, tap, type, upTo, WHOLE, type Act } from './intake.ts';
import { ILLINOIS, MOTHER, SCREENED, SPANISH, TEEN, WIFE, summaryFor } from './people.ts';

const pageOf = (acts: readonly Act[]) => renderPage(summaryOf(intakeOf(acts).context), english);
const whole = pageOf(WHOLE);
const mother = renderPage(summaryFor(MOTHER), english);
const texts = (lines: readonly PageLine[]) => lines.map(({ text }) => text);

test('the head says how urgent, why by rule id, who, and what to do next', () => {
  expect(mother).toMatchObject({
    urgency: { level: 'soon', label: 'Soon' },
    why: [
      {
        id: 'wants_to_start_now',
        because: 'They want to start this week. A wish to start is best met soon.',
      },
      ...mother.why.slice(1),
    ],
    reason: 'Intake completed',
    name: { text: 'Dana' },
    who: 'for themself',
    person: [{ text: '18 or older' }],
    language: 'English',
    next: 'A person acts within a day.',
  });
});

test('safe ways are said one by one: what they did not name is not safe', () => {
  expect(whole.contact).toMatchObject({
    dial: '+19515550142',
    ways: [
      { way: 'call', ok: true },
      { way: 'text', ok: true },
      { way: 'voicemail', ok: false },
    ],
    times: { text: 'Evenings' },
    permission: 'yes',
  });
});

test('where no way was named none is said to be safe or not', () => {
  const { contact } = pageOf([...upTo('contact.safe'), { command: 'skip' }]);
  expect(contact).toMatchObject({ ways: [], times: { text: 'safe ways not known' } });
});

test('where no way is safe, every way is a no', () => {
  const { contact } = pageOf([...upTo('contact.safe'), tap(['none'])]);
  expect(contact.ways.filter(({ ok }) => ok)).toEqual([]);
  expect(contact.ways).toHaveLength(3);
  expect(contact.times.text).not.toBe('');
});

test('a number that was not understood is shown as written and cannot be dialled', () => {
  const acts = [...upTo('contact.phone'), type('nine'), type('five'), type('951 five five')];
  const { contact } = pageOf(acts);
  expect(contact.phone.text).toBe('“951 five five” (As written, not understood)');
  expect(contact).not.toHaveProperty('dial');
});

test('the situation is their words, each with the message it came from', () => {
  const { texts: said } = intakeOf(WHOLE);
  const quotes = whole.situation.filter(({ label }) => label === undefined);
  expect(texts(quotes)).toEqual([
    'wine and sometimes vodka',
    'most nights, I cannot sleep without it',
    'nothing since detox last month',
  ]);
  for (const { text, words } of quotes) {
    expect(said.get(words?.activityId ?? '')).toContain(text);
  }
});

test('what was said about danger comes first and is never taken for an answer', () => {
  const wantsToDie: Act = {
    type: 'honestly I just want to die',
    signals: [{ signal: 'suicide', mode: 'interrupt', quote: 'want to die', rule: 'wish_to_die' }],
  };
  const page = pageOf([...upTo('use.substances'), wantsToDie]);
  expect(page.situation[0]?.text).toBe('want to die');
  expect(page.safety[0]).toMatchObject({
    label: 'Thoughts of suicide',
    text: '“want to die”, help was shown',
    rules: [{ id: 'wish_to_die' }],
  });
});

test('each flag names the rules that raised it and why', () => {
  expect(whole.flags.map(({ rules }) => rules?.map(({ id }) => id))).toEqual([
    ['home_not_free_of_substances'],
  ]);
  const ruled = [...whole.flags, ...whole.guidance].filter(({ rules }) => rules);
  expect(ruled.length).toBeGreaterThan(2);
  for (const { rules } of ruled) {
    for (const { id, because } of rules ?? []) expect(because).not.toBe(id);
  }
});

test('what the first call does not show has a list for each kind of silence', () => {
  expect(whole.open.map(({ title, lines }) => [title, texts(lines)])).toEqual([
    ['Declined', ['Insurance']],
    ['As written, not understood', ['“my cousin went to the one with the lake”']],
    ['Also written, not understood', ['“that place with the lake”', '“the one my cousin liked”']],
  ]);
});

test('an opening says which rule made it worth asking about', () => {
  expect(whole.openings[0]).toMatchObject({
    text: 'Evening IOP, Corona (4 mi), Monday, Tuesday and Thursday, 6 to 9 pm. Room is not known.',
    rules: [{ id: 'detox_completed' }],
  });
});

describe('in one look, what is still to ask', () => {
  const lines = (page: typeof mother) => page.firstCall.groups.flatMap((group) => group.lines);
  const open = (page: typeof mother) =>
    lines(page)
      .filter((line) => line.open)
      .map(({ label }) => label);

  test('what no question asked is open, and what was answered is not', () => {
    expect(open(mother)).toEqual([
      'Time zone',
      'Interpreter',
      'Name of the person',
      'Date of birth or age',
      'Signs of overdose now',
      'Violence at home',
      'Last use',
      'How it is taken',
      'How it has been',
      'Allergies',
      'Transport',
      'Consent to share',
      'Preferred time for the call',
    ]);
    expect(lines(mother).find(({ label }) => label === 'Safe ways to reach')?.text).toBe(
      'Text message',
    );
  });

  test('what was offered and not picked is not said to be answered with no', () => {
    const violence = lines(mother).find(({ label }) => label === 'Violence at home');
    expect(violence).toMatchObject({ open: true, text: 'not picked from the list' });
  });

  test('skipped is open under its own word', () => {
    const transport = lines(whole).find(({ label }) => label === 'Transport');
    expect(transport).toMatchObject({ open: true, text: 'Skipped' });
  });

  test('a relationship is asked for where it is for someone else, and nowhere else', () => {
    const wife = renderPage(summaryFor(WIFE), english);
    expect(open(wife)).toContain('Relationship to the person');
    expect(lines(mother).map(({ label }) => label)).not.toContain('Relationship to the person');
  });
});

describe('a person looks first', () => {
  test('where a rule asks for it, before everything else and by its reason', () => {
    const page = renderPage(summaryFor(WIFE), english);
    expect(page.reviewFirst?.rules?.map(({ id }) => id)).toContain('failed_detox_needs_a_person');
    expect(mother.reviewFirst).toBeUndefined();
  });

  test('where state law allows no suggestion: none was shown, and the state is named', () => {
    const page = renderPage(summaryFor(SCREENED, ILLINOIS), english);
    expect(page.withheld).toMatch(/^IL: .*none was shown/);
    expect(page.reviewFirst?.text).toBe('A person looks at this before anything is planned');
    expect(mother.withheld).toBeUndefined();
  });

  test('a minor is named as one with their age, and why there is no permission', () => {
    const page = renderPage(summaryFor(TEEN), english);
    expect(page.person.map(({ text }) => text)).toEqual(['under 18 (15)']);
    expect(page.next).toMatch(/Under 18, so no number or permission was asked for\.$/);
    expect(mother.next).not.toContain('18');
  });

  test('whether the person knows of it stands beside whom it is for', () => {
    const page = renderPage(summaryFor(WIFE), english);
    expect(page.person.map(({ text }) => text)).toEqual([
      '18 or older',
      'They do not want help right now',
    ]);
  });
});

describe('screening', () => {
  const { screening } = renderPage(summaryFor(SCREENED, ILLINOIS), english);
  const [audit, phq] = screening.scores;

  test('has each answer with its points, the score, the cut-off and the source', () => {
    expect(audit).toMatchObject({ name: 'AUDIT-C', text: 'score 5, cut-off 3: at or above' });
    expect(audit?.items[0]).toMatchObject({
      label: 'How often do you have a drink containing alcohol?',
      text: '2 to 3 times a week (3)',
    });
    expect(audit?.source).toContain('Items 1 to 3 of the AUDIT');
    expect(screening.title).toContain('not told to the visitor');
  });

  test('with an item left open is marked incomplete and has no score', () => {
    expect(phq?.text).toBe('incomplete, so no total, cut-off 3');
    expect(phq?.items.map(({ text }) => text)).toEqual(['More than half the days (2)', 'Declined']);
  });

  test('is nowhere where none was asked, and its answers are not facts of the background', () => {
    expect(mother.screening.scores).toEqual([]);
    const { background } = renderPage(summaryFor(SCREENED, ILLINOIS), english);
    const read = (lines: readonly PageLine[]) => lines.map(({ label, text }) => [label, text]);
    expect(read(background)).toEqual(read(mother.background));
  });
});

test('a rule that nearly fired says what it would have led to and what it lacks', () => {
  const line = mother.nearly.lines.find(({ rules }) => rules?.[0]?.id === 'past_withdrawal_danger');
  expect(line?.label).toBe('Medical detox (withdrawal management)');
  expect(line?.text).toContain('a seizure or delirium in a past withdrawal');
});

test('an answer about danger that was tapped is shown, not said to be words not kept', () => {
  const { safety } = renderPage(summaryFor(WIFE), english);
  expect(safety[0]?.text).toBe(
    'Signs when use stops: Now: very shaky or sweaty, and cannot rest, asked if safe',
  );
});

test('labels are in the language of the desk, and what was written stays as it was', () => {
  const spanish = labelsFor(wordsFor('es'), { substances: {}, payers: {} });
  const page = renderPage(summaryFor(SPANISH, { language: 'es' }), spanish);
  expect(page.language).toBe('español');
  expect(page.urgency.label).toBe('Urgente: el mismo día');
  expect(page.situation.map(({ text }) => text)).toContain('cerveza y a veces coca');
  const read = renderPage(summaryFor(SPANISH, { language: 'es' }), english);
  expect(read.language).toBe('Spanish');
  expect(read.situation.map(({ text }) => text)).toContain('cerveza y a veces coca');
});

test('how severe use looks rests on what was told, and on nothing else', () => {
  const line = whole.guidance.find(({ label }) => label === 'Use looks');
  expect(line?.rules?.[0]?.because).toBe('Worked out from what was told: How often.');
  const touched = mother.guidance.find(({ label }) => label === 'Use looks');
  expect(touched?.rules?.[0]?.because).toBe(
    'Worked out from what was told: How often, Made harder by use.',
  );
});
