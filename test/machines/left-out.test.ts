import { PLAIN_SETTINGS } from '../../src/machines/settings.ts';
import { restore, save } from '../../src/machines/snapshot.ts';
import { OPTIONAL_QUESTIONS, QUESTIONS } from '../../src/machines/topics/index.ts';
import { guidanceFor } from '../../src/machines/guidance/guidance-for.ts';
import { command, open, send, sendAll, tap, unclear } from './conversation.ts';
import { walkTo, walkToEnd } from './walk.ts';

const SETTINGS = { ...PLAIN_SETTINGS, leaveOut: OPTIONAL_QUESTIONS };

/** The ids of the questions asked on the way to the end. */
function asked(from = open(SETTINGS)): readonly string[] {
  const { facts } = walkToEnd(from).context;
  return QUESTIONS.filter(({ fact }) => facts[fact] !== undefined).map(({ id }) => id);
}

test('what may be left out is small, and holds nothing about safety, the notice or a permission to call', () => {
  expect(OPTIONAL_QUESTIONS).toEqual([
    'constraints.readiness',
    'insurance.payer',
    'consent.followup',
  ]);
});

test('what is left out is not asked, and all else is', () => {
  const all = asked(open());
  expect(all).toEqual(expect.arrayContaining(['insurance.payer', 'consent.followup']));
  expect(asked()).toEqual(all.filter((id) => !OPTIONAL_QUESTIONS.includes(id)));
});

test('only an optional question can be left out: a setting of another kind asks all the same', () => {
  const leaveOut = ['safety.now', 'consent.adult', 'availability.zip', 'no.question'];
  expect(asked(open({ ...PLAIN_SETTINGS, leaveOut }))).toEqual(asked(open()));
});

test('what is told all the same is kept, and can be changed', () => {
  const agreed = sendAll(open(SETTINGS), tap('yes', 'notice'), tap('safe', 'safety.now'));
  const event = unclear('I have Medicaid');
  const payer = { question: 'insurance.payer', value: 'medicaid', quote: 'Medicaid' };
  const told = send(agreed, { ...event, heard: { ...event.heard, volunteered: [payer] } });
  const atReview = walkTo('review', {}, told);
  expect(atReview.context.facts['payer']).toMatchObject({ value: 'medicaid' });
  const edit = send(atReview, command({ command: 'edit', fact: 'payer' }));
  expect(edit.question?.id).toBe('insurance.payer');
  const changed = send(edit, tap('self_pay', 'insurance.payer'));
  expect(changed.context.facts['payer']).toMatchObject({ value: 'self_pay' });
  expect(changed.question?.id).toBe('review');
});

test('an intake that was stored before knows of nothing that is left out', () => {
  const opened = open();
  expect(opened.context.settings).not.toHaveProperty('leaveOut');
  expect(save(restore(opened.saved))).toEqual(opened.saved);
  expect(open(SETTINGS).context.settings.leaveOut).toEqual(OPTIONAL_QUESTIONS);
});

test.each([['alcohol'], ['heroin'], ['cocaine'], ['none']])(
  'what %s leads to is the same level, and the same advice on all but paying, without what may be left out',
  (substance) => {
    const given = { 'use.substances': [substance], 'constraints.life': ['work'] };
    const whole = walkToEnd(open(), given).context;
    const short = walkToEnd(open(SETTINGS), given).context;
    expect(short.facts).not.toHaveProperty('readiness');
    expect(guidanceFor(short).level).toBe(guidanceFor(whole).level);
    const paying = ['payment_assistance'];
    const advice = guidanceFor(whole).flags.filter((flag) => !paying.includes(flag));
    expect(guidanceFor(short).flags).toEqual(advice);
  },
);
