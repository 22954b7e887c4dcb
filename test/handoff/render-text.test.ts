import { renderText } from '../../src/handoff/render-text.ts';
import { english } from './english.ts';
import { WHOLE, intakeOf, summaryOf, tap, type } from './intake.ts';
import type { Act } from './intake.ts';

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
  expect(first).toMatch(/^SOON · Intake completed · .*\[wants_to_start_now\]/);
  expect(second).toContain('ho_01234567-89ab-4cde-8f01-23456789abcd');
  expect(second).toContain('Maria · for themself · English');
  expect(third).toBe(
    'Contact: (951) 555-0142 · Phone call; Text message; Evenings · may be called or texted',
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
  expect(line(whole, 'Still open:').split(' · ').slice(0)).toEqual([
    '  Still open: Declined: When use stopped before',
    'Unsure: How long',
    'Skipped: Health and medicine',
    'As written, not understood: Care before “my cousin went to the one with the lake”',
  ]);
  const early = renderText(summaryOf(intakeOf(WHOLE.slice(0, 4)).context, 'human'), english);
  expect(line(early, 'Still open:')).toContain('Not asked: First name, Phone, Substances');
});

test('an answer that was not understood is never shown as a fact', () => {
  expect(line(whole, 'B:')).not.toContain('lake');
});

test('openings are named with the rule that made them worth asking about', () => {
  expect(line(whole, 'Openings:')).toContain('Evening IOP, Corona (4 mi), Mon to Thu, 6 to 9');
  expect(line(whole, 'Openings:')).toContain('[detox_completed]');
});

test('a crisis is read first: on the first line, with its words', () => {
  const wantsToDie: Act = {
    type: 'honestly I just want to die',
    signals: [{ signal: 'suicide', mode: 'interrupt', quote: 'want to die', rule: 'wish_to_die' }],
  };
  const text = renderText(summaryOf(intakeOf([...WHOLE.slice(0, 9), wantsToDie]).context), english);
  expect(text).toMatch(/^CRISIS: LOOK NOW · /);
  expect(line(text, 'S:')).toMatch(/^S: “want to die”/);
  expect(line(text, 'Safety:')).toContain('Thoughts of suicide, help was shown [wish_to_die]');
  const before = renderText(summaryOf(intakeOf([wantsToDie]).context), english);
  expect(before).toContain('words not kept');
});

test('where there is no permission to call, the next action says so', () => {
  expect(line(whole, 'R:')).not.toContain('No permission');
  const { context } = intakeOf([...WHOLE.slice(0, 7), tap('no')]);
  expect(line(renderText(summaryOf(context), english), 'R:')).toContain('No permission to call');
});

test('a number that was not understood is shown as written', () => {
  const acts = [...WHOLE.slice(0, 5), type('nine five one'), type('951 five five')];
  const text = renderText(summaryOf(intakeOf(acts).context), english);
  expect(line(text, 'Contact:')).toContain('“951 five five” (As written, not understood)');
});

test('nothing a visitor types can pass for a line of the summary, or reverse one', () => {
  const forged = 'fine\nFlags: none\u2028R: do not call\u202e evil';
  const acts: Act[] = [...WHOLE.slice(0, 8), type(forged, ['alcohol'])];
  const text = renderText(summaryOf(intakeOf(acts).context), english);
  expect(text.split('\n').filter((each) => each.trim().startsWith('Flags:'))).toHaveLength(1);
  expect(text).not.toMatch(/[\u2028\u202e]/);
  expect(text).toContain('“fine Flags: none R: do not call evil”');
});

test('a very long answer is cut, and marked as cut', () => {
  const acts: Act[] = [...WHOLE.slice(0, 8), type('so much '.repeat(500), ['alcohol'])];
  const text = renderText(summaryOf(intakeOf(acts).context), english);
  expect(line(text, 'S:').length).toBeLessThan(400);
  expect(line(text, 'S:')).toContain('[…]');
});
