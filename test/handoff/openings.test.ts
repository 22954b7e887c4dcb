import { wordsFor } from '../../src/content/index.ts';
import { offerLine } from '../../src/content/opening-text.ts';
import type { Wording } from '../../src/content/words.ts';
import { buildSummary } from '../../src/handoff/build-summary.ts';
import { labelsFor } from '../../src/handoff/labels-for.ts';
import { renderPage } from '../../src/handoff/render-page.ts';
import { renderText } from '../../src/handoff/render-text.ts';
import { HandoffSummary } from '../../src/handoff/summary.ts';
import { EMPTY } from '../../src/machines/context.ts';
import type { Opening } from '../../src/machines/opening.ts';
import type { BusyTime } from '../../src/machines/week.ts';
import { english } from './english.ts';

const TUESDAYS: BusyTime = {
  days: ['tuesday'],
  from: '00:00',
  until: '19:00',
  by: 'care',
  quote: 'tuesdays i take care of my mom until 7',
  activityId: 'act_1',
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
  capacity: { open: 2, asOf: '2026-11-20', nextStart: '2026-11-30' },
  fits: [],
  blockedBy: [
    {
      why: 'care',
      at: { days: ['tuesday'], from: '18:00', until: '19:00' },
      quote: TUESDAYS.quote,
    },
  ],
};

const summary = buildSummary({
  intakeId: 'in_11111111-2222-4333-8444-555555555555',
  handoff: { reason: 'completed', revision: 1 },
  context: {
    ...EMPTY,
    facts: {
      busy: {
        value: [TUESDAYS],
        status: 'answered',
        source: { activityId: 'act_1', how: 'volunteered', quote: TUESDAYS.quote },
      },
    },
  },
  around: { openings: [EVENINGS] },
});

const NO_NAMES = { substances: {}, payers: {} };

test('times that are taken and openings keep to the contract', () => {
  expect(HandoffSummary.parse(JSON.parse(JSON.stringify(summary)))).toMatchObject({
    facts: [{ id: 'busy', value: [TUESDAYS] }],
    openings: [{ times: 'Tuesday and Thursday, 6 to 9 pm', blockedBy: EVENINGS.blockedBy }],
  });
});

test('a coordinator reads what is in the way in the visitor’s words, on the page and in the text', () => {
  const line =
    'Evening IOP, Corona (5 mi), Tuesday and Thursday, 6 to 9 pm. Busy then: Tuesday, 6 to 7 pm. ' +
    `They said: “${TUESDAYS.quote}”. There was room on November 20. The next group starts November 30.`;
  expect(renderText(summary, english)).toContain(line);
  const page = renderPage(summary, english);
  expect(page.openings[0]?.text).toBe(line);
  expect(page.background).toContainEqual(
    expect.objectContaining({ label: 'Busy times', text: 'Tuesday, until 7 pm' }),
  );
});

test('in Spanish the times come in Spanish', () => {
  const { openings } = buildSummary({
    intakeId: summary.intakeId,
    handoff: { reason: 'completed', revision: 1 },
    context: { ...EMPTY, language: 'es' },
    around: { openings: [EVENINGS] },
  });
  expect(openings[0]?.times).toBe('martes y jueves, de las 6 de la tarde a las 9 de la noche');
});

test.each([
  ['en', 'It was full on November 20. They keep a waiting list. The next group starts December 5.'],
  [
    'es',
    'No había lugar el 20 de noviembre. Tienen una lista de espera. El próximo grupo empieza el 5 de diciembre.',
  ],
] as const)(
  'full with a waiting list, in %s, for the visitor and the coordinator',
  (language, said) => {
    const capacity = { open: 0, asOf: '2026-11-20', nextStart: '2026-12-05', waitlist: true };
    const full: Opening = { ...EVENINGS, capacity, blockedBy: [{ why: 'full' }] };
    const words = wordsFor(language);
    const plain = (wording: Wording) => (typeof wording === 'string' ? wording : wording.self);
    expect(offerLine(full, { words, labels: NO_NAMES, fill: plain, to: 'visitor' })).toContain(
      said,
    );
    const input = {
      intakeId: summary.intakeId,
      handoff: { reason: 'completed', revision: 1 },
      context: { ...EMPTY, language },
      around: { openings: [full] },
    } as const;
    const written = buildSummary(input);
    const labels = labelsFor(words, NO_NAMES);
    expect(HandoffSummary.parse(JSON.parse(JSON.stringify(written))).openings[0]).toMatchObject({
      capacity,
    });
    expect(renderText(written, labels)).toContain(said);
    expect(renderPage(written, labels).openings[0]?.text).toContain(said);
  },
);

test('a waiting list is not spoken of where there was room', () => {
  const capacity = { open: 2, asOf: '2026-11-20', waitlist: true };
  const words = wordsFor('en');
  const line = offerLine(
    { ...EVENINGS, capacity, blockedBy: [] },
    { words, labels: NO_NAMES, fill: String, to: 'visitor' },
  );
  expect(line).toContain('There was room on November 20.');
  expect(line).not.toContain('waiting list');
});
