import { renderPage } from '../../src/handoff/render-page.ts';
import { renderText } from '../../src/handoff/render-text.ts';
import { HandoffSummary } from '../../src/handoff/summary.ts';
import type { Fallback } from '../../src/machines/fallback.ts';
import { english } from './english.ts';
import { WHOLE, intakeOf, summaryOf } from './intake.ts';

const FARTHER = {
  ...({ site: 'Barstow', program: 'IOP', level: 'iop', miles: 90, days: ['monday'] } as const),
  ...({ from: '18:00', until: '21:00', languages: ['en'], video: false } as const),
};

const fallback: Pick<Fallback, 'lacks' | 'ways'> = {
  lacks: 'level',
  ways: [
    { kind: 'video' },
    {
      kind: 'farther_site',
      opening: { ...FARTHER, name: { en: 'Evenings' } },
    },
    {
      kind: 'directory',
      referrals: [
        {
          ...{ name: 'Elm House', street: '1 Elm Street', city: 'Corona', state: 'CA' },
          ...{ zip: '92882', phone: '951-555-0100', miles: 4, asOf: 2022 },
        },
      ],
    },
    { kind: 'findtreatment' },
  ],
};

const LINES = [
  'sessions by video',
  'own site farther away: IOP, Barstow (90 mi), Monday, 6 to 9 pm. Room is not known.',
  'other places, call to confirm: Elm House, Corona, CA, 951-555-0100 (4 mi, 2022)',
  'FindTreatment.gov and the SAMHSA helpline',
];

const summary = summaryOf(intakeOf(WHOLE, { fallback }).context);
const plain = summaryOf(intakeOf(WHOLE).context);

test('the summary says what they were told of instead, in that order, and keeps to the contract', () => {
  const opening = { ...FARTHER, times: 'Monday, 6 to 9 pm', fits: [], blockedBy: [] };
  expect(HandoffSummary.parse(summary).fallback).toEqual(
    fallback.ways.map((way) => ('opening' in way ? { ...way, opening } : way)),
  );
  expect(plain).not.toHaveProperty('fallback');
});

test('a coordinator reads it below the openings', () => {
  const line = renderText(summary, english)
    .split('\n')
    .find((each) => each.includes('Told that nothing is near'));
  expect(line).toBe(`  Told that nothing is near. Told of instead: ${LINES.join(' · ')}`);
  expect(renderText(plain, english)).not.toContain('Told that nothing');
});

test('the page has it under a title of its own', () => {
  expect(renderPage(summary, english).fallback).toEqual({
    title: 'Told that nothing is near. Told of instead',
    lines: LINES.map((text) => ({ text })),
  });
  expect(renderPage(plain, english)).not.toHaveProperty('fallback');
});
