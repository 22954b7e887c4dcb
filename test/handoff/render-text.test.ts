import { renderPage } from '../../src/handoff/render-page.ts';
import { renderText } from '../../src/handoff/render-text.ts';
import { english } from './english.ts';
import { WHOLE, intakeOf, summaryOf, tap, type, upTo } from './intake.ts';
import type { Act } from './intake.ts';
import { ILLINOIS, MOTHER, SCREENED, SPANISH, TEEN, WIFE, summaryFor } from './people.ts';

const whole = renderText(summaryOf(intakeOf(WHOLE).context), english);
const line = (text: string, start: string) =>
  text.split('\n').find((each) => each.trimStart().startsWith(start)) ?? '';

test('a whole intake fits one screen, in SBAR order', () => {
  const lines = whole.split('\n');
  expect(lines.length).toBeLessThanOrEqual(12);
  const rows = lines.reduce((sum, each) => sum + Math.ceil(each.length / 100), 0);
  expect(rows).toBeLessThanOrEqual(30);
  const parts = lines.map((each) => each.slice(0, 2)).filter((each) => /^[SBAR]:/.test(each));
  expect(parts).toEqual(['S:', 'B:', 'A:', 'R:']);
});

test('the header says how urgent and why, who, in which language and how to reach them', () => {
  const [first, second, third] = whole.split('\n');
  const { level, ruleIds } = summaryOf(intakeOf(WHOLE).context).urgency;
  expect(first).toMatch(new RegExp(`^${level.toUpperCase()} · Intake completed · `));
  for (const id of ruleIds) expect(first).toContain(`[${id}]`);
  expect(second).toContain('ho_01234567-89ab-4cde-8f01-23456789abcd');
  expect(second).toContain('Maria · for themself · 18 or older · English');
  expect(third).toBe(
    'Contact: (951) 555-0142 · Phone call; Text message; Evenings · agreed to be contacted · ' +
      'They were told that we call: Monday, November 23, between 5 and 6 pm, Pacific Time',
  );
});

test('the situation is in their own words, and taps are not words', () => {
  expect(line(whole, 'S:')).toBe(
    'S: “wine and sometimes vodka” “most nights, I cannot sleep without it” “nothing since detox last month”',
  );
});

test('facts stand apart from what rules made of them, and each rule is named', () => {
  expect(line(whole, 'B:')).toContain('How often: 5 times a week');
  expect(line(whole, 'B:')).not.toMatch(/\[\w+\]/);
  expect(whole).toContain('not a diagnosis');
  expect(line(whole, 'Worth asking')).toMatch(/\[detox_completed, .*\] · Use looks: severe \[/);
  expect(line(whole, 'Flags:')).toMatch(/Flags: \w.* \[home_not_free_of_substances\]/);
});

test('each kind of silence has its own word', () => {
  const [, ...open] = line(whole, 'Still open:').split(' · ');
  expect(open).toEqual(['Declined: Insurance', 'Skipped: Fit around']);
  expect(line(whole, 'Still open:')).toContain('Not asked: Time zone, Interpreter');
  const early = renderText(summaryOf(intakeOf(upTo('contact.name')).context, 'human'), english);
  expect(line(early, 'Still open:')).toContain('Not asked: First name, Phone, ');
});

test('words that nothing was made of end it, for a person to read', () => {
  expect(whole.split('\n').at(-1)).toBe(
    '  As written, not understood: Care before “my cousin went to the one with the lake” · ' +
      'Also written, not understood: “that place with the lake”, “the one my cousin liked”',
  );
});

test.each([
  ['the mother', MOTHER, {}],
  ['the wife in a crisis', WIFE, {}],
  ['a minor', TEEN, {}],
  ['a Spanish speaker', SPANISH, { language: 'es' }],
  ['someone screened in Illinois', SCREENED, ILLINOIS],
] as const)('%s fits into a dozen lines', (_, person, place) => {
  expect(renderText(summaryFor(person, place), english).split('\n').length).toBeLessThanOrEqual(12);
});

test('where a person looks first, the first line says so, with the rule or the state', () => {
  const [wife = ''] = renderText(summaryFor(WIFE), english).split('\n');
  expect(wife).toMatch(/^CRISIS: LOOK NOW · A person looks at this .*failed_detox_needs_a_person/);
  const [illinois = ''] = renderText(summaryFor(SCREENED, ILLINOIS), english).split('\n');
  expect(illinois).toContain('A person looks at this before anything is planned [IL]');
  expect(whole.split('\n')[0]).not.toContain('A person looks');
});

test('screening is one line for staff, marked where it is incomplete', () => {
  expect(line(renderText(summaryFor(SCREENED, ILLINOIS), english), 'Screening')).toBe(
    '  Screening (for staff, not told to the visitor): AUDIT-C: score 5, cut-off 3: at or above; ' +
      'PHQ-2: incomplete, so no total, cut-off 3',
  );
  expect(whole).not.toContain('Screening');
});

test('an answer that was not understood is never shown as a fact', () => {
  expect(line(whole, 'B:')).not.toContain('lake');
});

test('openings are named with the rule that made them worth asking about', () => {
  expect(line(whole, 'R:')).toContain(
    'Openings: Evening IOP, Corona (4 mi), Monday, Tuesday and Thursday, 6 to 9 pm.',
  );
  expect(line(whole, 'R:')).toContain('[detox_completed]');
});

test('a crisis is read first: on the first line, with its words', () => {
  const wantsToDie: Act = {
    type: 'honestly I just want to die',
    signals: [{ signal: 'suicide', mode: 'interrupt', quote: 'want to die', rule: 'wish_to_die' }],
  };
  const text = renderText(
    summaryOf(intakeOf([...upTo('use.substances'), wantsToDie]).context),
    english,
  );
  expect(text).toMatch(/^CRISIS: LOOK NOW · /);
  expect(line(text, 'S:')).toMatch(/^S: “want to die”/);
  expect(line(text, 'A:')).toContain('Thoughts of suicide, help was shown [wish_to_die]');
  const before = renderText(summaryOf(intakeOf([wantsToDie]).context), english);
  expect(before).toContain('words not kept');
});

test('where there is no permission to call, the next action says so', () => {
  expect(line(whole, 'R:')).not.toContain('No permission');
  const { context } = intakeOf([...upTo('consent.contact'), tap('no')]);
  expect(line(renderText(summaryOf(context), english), 'R:')).toContain('No permission to call');
});

test('a number that was not understood is shown as written', () => {
  const acts = [...upTo('contact.phone'), type('nine'), type('five'), type('951 five five')];
  const text = renderText(summaryOf(intakeOf(acts).context), english);
  expect(line(text, 'Contact:')).toContain('“951 five five” (As written, not understood)');
});

test('nothing a visitor types can pass for a line of the summary, or reverse one', () => {
  const forged = 'fine\nFlags: none\u2028R: do not call\u202e evil';
  const acts: Act[] = [...upTo('use.substances'), type(forged, ['alcohol'])];
  const text = renderText(summaryOf(intakeOf(acts).context), english);
  expect(text.split('\n').filter((each) => each.trim().startsWith('Flags:'))).toHaveLength(1);
  expect(text).not.toMatch(/[\u2028\u202e]/);
  expect(text).toContain('“fine Flags: none R: do not call evil”');
});

test('a very long answer is cut, and marked as cut', () => {
  const acts: Act[] = [...upTo('use.substances'), type('so much '.repeat(500), ['alcohol'])];
  const text = renderText(summaryOf(intakeOf(acts).context), english);
  expect(line(text, 'S:').length).toBeLessThan(400);
  expect(line(text, 'S:')).toContain('[…]');
});

test('how they must not be reached stands beside the number, in their words and there alone', () => {
  const { context } = intakeOf(WHOLE);
  const limits = ['do not call when he is home', 'never a voicemail'];
  const told = {
    value: limits,
    status: 'answered',
    source: { activityId: 'a', how: 'volunteered', quote: limits[0] ?? '' },
  } as const;
  const summary = summaryOf({ ...context, facts: { ...context.facts, contact_limits: told } });
  expect(summary.contact.limits).toEqual(limits);
  const text = renderText(summary, english);
  expect(line(text, 'Contact:')).toContain(
    'Evenings · Limits on contact: “do not call when he is home” “never a voicemail” · agreed',
  );
  expect(text.match(/he is home/g)).toHaveLength(1);
  expect(renderPage(summary, english).contact.limits).toMatchObject({
    label: 'Limits on contact',
    text: '“do not call when he is home” “never a voicemail”',
    words: { activityId: 'a' },
  });
});
