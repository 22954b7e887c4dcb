import { readFileSync } from 'node:fs';

import { HandoffSummary, handoffSummaryJsonSchema } from '../../src/handoff/summary.ts';
import { WHOLE, intakeOf, summaryOf } from './intake.ts';

const file = new URL('../../docs/handoff-summary.schema.json', `file://${__filename}`);

test('the published JSON Schema is the contract (otherwise run: npm run schema)', () => {
  const published = JSON.parse(readFileSync(file, 'utf8')) as object;
  expect(published).toEqual(handoffSummaryJsonSchema());
});

test('a summary survives JSON and still fits the contract', () => {
  const sent = JSON.parse(JSON.stringify(summaryOf(intakeOf(WHOLE).context))) as unknown;
  expect(HandoffSummary.parse(sent)).toEqual(sent);
});

test('a key that the contract does not have is refused', () => {
  const summary = { ...summaryOf(intakeOf(WHOLE).context), diagnosis: 'none of our business' };
  expect(HandoffSummary.safeParse(summary).success).toBe(false);
});
