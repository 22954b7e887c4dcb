import { renderPage } from '../../src/handoff/render-page.ts';
import type { PageLine } from '../../src/handoff/render-page.ts';
import { english } from './english.ts';
import { intakeOf, summaryOf, tap, type, WHOLE, type Act } from './intake.ts';

const pageOf = (acts: readonly Act[]) => renderPage(summaryOf(intakeOf(acts).context), english);
const whole = pageOf(WHOLE);
const texts = (lines: readonly PageLine[]) => lines.map(({ text }) => text);

test('the head says how urgent, why by rule id, who, and what to do next', () => {
  expect(whole).toMatchObject({
    urgency: { level: 'soon', label: 'Soon' },
    why: [
      { id: 'wants_to_start_now', because: 'They want to start today or this week.' },
      ...whole.why.slice(1),
    ],
    reason: 'Intake completed',
    name: { text: 'Maria' },
    who: 'for themself',
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
  const { contact } = pageOf([...WHOLE.slice(0, 6), { command: 'skip' }]);
  expect(contact).toMatchObject({ ways: [], times: { text: 'safe ways not known' } });
});

test('where no way is safe, every way is a no', () => {
  const { contact } = pageOf([...WHOLE.slice(0, 6), tap(['none'])]);
  expect(contact.ways.filter(({ ok }) => ok)).toEqual([]);
  expect(contact.ways).toHaveLength(3);
  expect(contact.times.text).not.toBe('');
});

test('a number that was not understood is shown as written and cannot be dialled', () => {
  const acts = [...WHOLE.slice(0, 5), type('nine five one'), type('951 five five')];
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
  const page = pageOf([...WHOLE.slice(0, 9), wantsToDie]);
  expect(page.situation[0]?.text).toBe('want to die');
  expect(page.safety[0]).toMatchObject({
    label: 'Thoughts of suicide',
    text: '“want to die”, help was shown',
    rules: [{ id: 'wish_to_die' }],
  });
});

test('each flag names the rules that raised it and why', () => {
  expect(whole.flags.map(({ rules }) => rules)).toEqual([
    [
      {
        id: 'home_not_free_of_substances',
        because:
          'Home is not free of substances: a sober living home beside treatment is an option.',
      },
    ],
  ]);
  for (const { rules } of [...whole.flags, ...whole.guidance]) {
    expect(rules?.length).toBeGreaterThan(0);
    for (const { id, because } of rules ?? []) expect(because).not.toBe(id);
  }
});

test('each kind of silence has a list of its own', () => {
  expect(whole.open.map(({ title, lines }) => [title, texts(lines)])).toEqual([
    ['Declined', ['When use stopped before']],
    ['Unsure', ['How long']],
    ['Skipped', ['Health and medicine']],
    ['As written, not understood', ['“my cousin went to the one with the lake”']],
  ]);
  const early = pageOf(WHOLE.slice(0, 4));
  expect(early.open[0]?.title).toBe('Not asked');
});

test('an opening says which rule made it worth asking about', () => {
  expect(whole.openings[0]).toMatchObject({
    text: 'Evening IOP, Corona (4 mi), Mon to Thu, 6 to 9',
    rules: [{ id: 'detox_completed' }],
  });
});
