import { wordsFor } from '../../src/content/index.ts';
import { buildSummary } from '../../src/handoff/build-summary.ts';
import { labelsFor } from '../../src/handoff/labels-for.ts';
import { renderPage } from '../../src/handoff/render-page.ts';
import { renderText } from '../../src/handoff/render-text.ts';
import { HandoffSummary } from '../../src/handoff/summary.ts';
import { english } from './english.ts';
import { INTAKE_ID, intakeOf, tap, upTo, WHOLE } from './intake.ts';

const FLAG = 'Telehealth as an option';
const { context } = intakeOf([
  ...upTo('constraints.life'),
  tap(['no_transport', 'telehealth']),
  ...WHOLE.slice(upTo('availability.zip').length),
]);
const summaryWith = (around: { readonly noVideo?: true }) =>
  buildSummary({
    intakeId: INTAKE_ID,
    handoff: { reason: 'completed', revision: 1 },
    context,
    around: { openings: [], ...around },
  });
const possible = summaryWith({});
const impossible = summaryWith({ noVideo: true });

test('where the center treats by video it is an option that the coordinator is told of', () => {
  expect(possible.guidance.flags).toContain('telehealth_option');
  expect(possible.guidance).not.toHaveProperty('noVideo');
  expect(renderText(possible, english)).toContain(FLAG);
});

test('where it may not, no rendering calls it one, and each says that it is not possible', () => {
  expect(impossible.guidance.flags).not.toContain('telehealth_option');
  const { noVideo } = HandoffSummary.parse(JSON.parse(JSON.stringify(impossible))).guidance;
  expect(noVideo).toBe(true);
  const page = renderPage(impossible, english);
  expect(JSON.stringify(page)).not.toContain(FLAG);
  expect(page.guidance.map(({ text }) => text)).toContain(english.words.noVideo);
  const text = renderText(impossible, english);
  expect(text).not.toContain(FLAG);
  expect(text).toContain('No care by video: this center treats nobody by video where they are');
  const spanish = labelsFor(wordsFor('es'), { substances: {}, payers: {} });
  expect(renderText(impossible, spanish)).toContain('este centro no atiende por video');
});
