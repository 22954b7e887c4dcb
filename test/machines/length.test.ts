import type { FactValue } from '../../src/machines/facts.ts';
import type { Step } from '../../src/machines/progress.ts';
import { command, conversationOf, open, send, tap } from './conversation.ts';
import { valuesOf } from './samples.ts';

/** About the talk, safety or consent: what a visitor is asked about themselves is counted without them. */
const NOT_COUNTED = /^(notice|safety\.\w+|consent\.\w+|review(\.which)?)$/;

/** The answers that decide which other questions come; every other question gets its first answer. */
const DECIDING: Readonly<Partial<Record<string, readonly (FactValue | undefined)[]>>> = {
  'needs.focus': [
    'substances',
    'mental_health',
    'both_substances_first',
    'both_mental_health_first',
    undefined,
  ],
  'contact.phone': ['+15125550123', undefined],
  'contact.safe': [['call'], ['none']],
  'use.substances': [['alcohol'], ['cocaine'], ['none'], undefined],
  'use.frequency': [
    { times: 1, per: 'day' },
    { times: 1, per: 'month' },
  ],
  'detox.history': ['never_tried', 'completed'],
  'treatment.prior': [['none'], ['outpatient', 'residential'], ['leaving_now']],
};

/** How many questions each conversation asks, over every combination of the deciding answers. */
function lengths(from: Step, asked = 0): readonly number[] {
  if (conversationOf(from) === 'resting') return [asked];
  const { question, context } = from;
  if (!question) throw new Error('Nothing is asked, and the end is not reached.');
  const answers = DECIDING[question.id] ?? valuesOf(question, context).slice(0, 1);
  const next = asked + (NOT_COUNTED.test(question.id) ? 0 : 1);
  return answers.flatMap((value) =>
    lengths(send(from, value === undefined ? command('skip') : tap(value, question.id)), next),
  );
}

test('no conversation asks more than 21 questions, whichever way it goes', () => {
  const all = lengths(open());
  expect(all.length).toBeGreaterThan(400);
  expect(Math.max(...all)).toBeLessThanOrEqual(21);
});
