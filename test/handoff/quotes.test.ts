import { buildSummary } from '../../src/handoff/build-summary.ts';
import { wholeQuotes } from '../../src/handoff/quotes.ts';
import { renderPage } from '../../src/handoff/render-page.ts';
import type { PageLine } from '../../src/handoff/summary-page.ts';
import { HandoffSummary } from '../../src/handoff/summary.ts';
import { EMPTY } from '../../src/machines/context.ts';
import type { Fact } from '../../src/machines/facts.ts';
import type { Opening } from '../../src/machines/opening.ts';
import type { BusyTime } from '../../src/machines/week.ts';
import { english } from './english.ts';
import { INTAKE_ID, intakeOf, summaryOf, type, upTo } from './intake.ts';
import { WIFE, summaryFor } from './people.ts';

const CARE: BusyTime = {
  days: ['tuesday'],
  from: '00:00',
  until: '19:00',
  by: 'care',
  quote: 'tuesdays i take care of my mom',
  activityId: 'act_1',
};
const WORK: BusyTime = {
  days: ['friday'],
  from: '09:00',
  until: '17:00',
  by: 'work',
  quote: 'i work fridays 9 to 5',
  activityId: 'act_2',
};
const EVENINGS: Opening = {
  site: 'Corona',
  program: 'Evening IOP',
  level: 'iop',
  name: { en: 'Evenings' },
  miles: 5,
  days: ['tuesday', 'thursday'],
  from: '18:00',
  until: '21:00',
  languages: ['en'],
  video: false,
  fits: [],
  blockedBy: [
    { why: 'care', at: { days: ['tuesday'], from: '18:00', until: '19:00' }, quote: CARE.quote },
  ],
};

function told(busy: readonly BusyTime[], facts: Readonly<Record<string, Fact>> = {}) {
  const source = { activityId: 'act_2', how: 'volunteered', quote: WORK.quote } as const;
  return buildSummary({
    intakeId: INTAKE_ID,
    handoff: { reason: 'completed', revision: 1 },
    context: { ...EMPTY, facts: { ...facts, busy: { value: busy, status: 'answered', source } } },
    around: { openings: [EVENINGS] },
  });
}

const summary = told([CARE, WORK]);
const page = renderPage(summary, english);
const lineOf = (lines: readonly PageLine[], label: string) =>
  lines.find((line) => line.label === label);
const said = [
  { activityId: 'act_1', quote: CARE.quote },
  { activityId: 'act_2', quote: WORK.quote },
];
const inFirstCall = ({ firstCall }: typeof page) => firstCall.groups.flatMap(({ lines }) => lines);

test('times told in two messages stand each with its own words', () => {
  const line = lineOf(page.background, 'Busy times');
  expect(line?.text).toBe(
    `Tuesday, until 7 pm “${CARE.quote}”\nFriday, 9 am to 5 pm “${WORK.quote}”`,
  );
  expect(line?.quotes).toMatchObject(said);
});

test('the situation has the words of every time, not of the last alone', () => {
  expect(page.situation.map(({ words }) => words)).toEqual(said);
});

test('a quote in an opening knows the message it stands in', () => {
  expect(page.openings[0]?.text).toContain(`“${CARE.quote}”`);
  expect(page.openings[0]?.quotes).toMatchObject([said[0]]);
});

test('times that were told answer what a first call asks of work and school', () => {
  const contract = HandoffSummary.parse(JSON.parse(JSON.stringify(summary)));
  const line = contract.firstCall.find(({ id }) => id === 'schedule');
  expect(line).toMatchObject({ status: 'answered', fact: 'busy', busy: [CARE, WORK] });
  const [shown, ...more] = inFirstCall(page).filter(({ quotes }) => quotes);
  expect(more).toEqual([]);
  expect(shown).toMatchObject({ label: 'Work and school schedule', open: false });
  expect(shown?.quotes).toMatchObject(said);
});

test('beside what was picked they have a line of their own', () => {
  const picked = told([CARE], {
    constraints: {
      value: ['work'],
      status: 'answered',
      source: { activityId: 'act_3', how: 'tapped', quote: 'Work' },
    },
  });
  const lines = inFirstCall(renderPage(picked, english));
  expect(lineOf(lines, 'Work and school schedule')).toMatchObject({
    text: 'Work',
    words: { activityId: 'act_3' },
  });
  expect(lineOf(lines, 'Busy times')).toMatchObject({
    text: 'Tuesday, until 7 pm',
    words: said[0],
  });
});

test('a danger that was heard leads to the words it was heard in', () => {
  const wife = summaryFor(WIFE);
  const [{ activityId, quote } = { activityId: '' }] = wife.safety.filter(
    ({ signal }) => signal === 'suicide',
  );
  const line = lineOf(inFirstCall(renderPage(wife, english)), 'Thoughts of suicide');
  expect(line?.words).toEqual({ activityId, quote });
});

test('the whole of some words is shown and not a part of them too', () => {
  const text = 'most nights i just want to die';
  const dies = {
    type: text,
    means: { times: 5, per: 'week' } as const,
    signals: [
      { signal: 'suicide', mode: 'interrupt', quote: 'want to die', rule: 'wish_to_die' },
    ] as const,
  };
  const { situation } = renderPage(
    summaryOf(intakeOf([...upTo('use.frequency'), dies]).context),
    english,
  );
  expect(situation.filter(({ text: shown }) => shown.includes('want to die'))).toHaveLength(1);
});

test('parts of the same message are shown by the whole, the same words elsewhere by themselves', () => {
  const one = { activityId: 'a', quote: 'i drink' };
  const whole = { activityId: 'a', quote: 'i drink every night' };
  const other = { activityId: 'b', quote: 'i drink' };
  expect(wholeQuotes([one, whole, one, other])).toEqual([whole, other]);
});

test('who it is for, and the name, lead to the words that say so', () => {
  const wife = renderPage(summaryFor(WIFE), english);
  expect(wife.whoWords?.quote).toBe('my husband');
  expect(wife.name.words?.quote).toBe('Ruth');
});

test.each(['No', 'sí', '1, 4, 7 and 11', '1 y 3'])(
  'a bare answer says nothing in the situation: %s',
  (text) => {
    const { situation } = renderPage(
      summaryOf(
        intakeOf([...upTo('use.frequency'), type(text, { times: 5, per: 'week' })]).context,
      ),
      english,
    );
    expect(situation.map(({ text: shown }) => shown)).not.toContain(text);
  },
);
