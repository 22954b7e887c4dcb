import { weekWith } from '../../src/availability/openings/week.ts';
import { buildSummary } from '../../src/handoff/build-summary.ts';
import { renderPage } from '../../src/handoff/render-page.ts';
import { renderText } from '../../src/handoff/render-text.ts';
import { HandoffSummary } from '../../src/handoff/summary.ts';
import type { FeasibleWeek } from '../../src/machines/feasible-week.ts';
import type { BusyTime } from '../../src/machines/week.ts';
import { openingAt } from '../availability/openings/weeks.ts';
import { english } from './english.ts';
import { INTAKE_ID, intakeOf, WHOLE } from './intake.ts';

const MOTHER: BusyTime = {
  ...{ days: ['tuesday'], from: '00:00', until: '19:00', by: 'care', activityId: 'act_1' },
  quote: 'tuesdays i take care of my mom until 7',
};
const OPENING = openingAt(
  { days: ['monday', 'tuesday'], from: '18:00', until: '21:00' },
  { program: 'Evening IOP', miles: 5 },
);
const WEEK = weekWith(OPENING, [MOTHER]);

const { context } = intakeOf(WHOLE);
const summaryWith = (week?: FeasibleWeek) =>
  buildSummary({
    intakeId: INTAKE_ID,
    handoff: { reason: 'completed', revision: 1 },
    context,
    around: { openings: [OPENING], ...(week && { week }) },
  });

test('the week keeps to the contract: an opening by its name, and all seven days', () => {
  const { week } = HandoffSummary.parse(JSON.parse(JSON.stringify(summaryWith(WEEK))));
  expect(week).toMatchObject({
    ...{ program: 'Evening IOP', site: 'Corona', video: false, travelMinutes: 15 },
    days: [
      {},
      {
        day: 'tuesday',
        blocks: [
          { what: 'care', from: '00:00', until: '19:00', clash: true },
          { what: 'travel', from: '17:45', until: '18:00', clash: true },
          { what: 'track', from: '18:00', until: '21:00', clash: true },
          { what: 'travel', from: '21:00', until: '21:15' },
        ],
      },
      ...[{}, {}, {}, {}, { day: 'sunday', blocks: [] }],
    ],
  });
});

test('a summary without a week is one as before', () => {
  const plain = HandoffSummary.parse(JSON.parse(JSON.stringify(summaryWith())));
  expect('week' in plain).toBe(false);
  expect('week' in renderPage(summaryWith(), english)).toBe(false);
});

test('a coordinator reads it in one line of the text, which stays a dozen lines', () => {
  const lines = renderText(summaryWith(WEEK), english).split('\n');
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(lines).toContain(
    '  How their week could look with Evening IOP, Corona: Monday: program 6 to 9 pm (away 5:45 to 9:15 pm, with travel). ' +
      'Tuesday: caring for others until 7 pm; program 6 to 9 pm (away 5:45 to 9:15 pm, with travel). ' +
      'These overlap: 6 to 7 pm. Travel is a guess from the distance: about 15 minutes each way by car.',
  );
});

test('and as a table on the page', () => {
  const { week } = renderPage(summaryWith(WEEK), english);
  expect(week).toMatchObject({
    title: 'How their week could look with Evening IOP, Corona',
    rows: { length: 7, 1: { day: 'Tuesday', clashes: ['These overlap: 6 to 7 pm.'] } },
  });
});
