import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';

import { passagesOf } from '../../../src/recognizers/signals/resemblance/passages.ts';
import { readCases } from '../cases/read-cases.ts';
import * as dangersEn from '../en/danger-statements.ts';
import * as plainEn from '../en/plain-statements.ts';
import * as signalsEn from '../en/signal-statements.ts';
import * as plainEs from '../es/plain-statements.ts';
import * as signalsEs from '../es/signal-statements.ts';
import type { Example } from './learn.ts';

const FOLDER = 'test/recognizers/cases';

/**
 * All sentences that were written for the recognizers, but those held back: with danger and without,
 * and answers and stories told in an intake, which are harmless. Of what is harmless every passage is.
 * Statements that were set to be asked about are neither.
 */
export function examples(): readonly Example[] {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl') && !name.includes('held-back'))
    .map((name) => name.replace('.jsonl', ''))
    .toSorted();
  const cases = names.flatMap((name) => readCases<{ text: string; label?: string }>(name));
  const told = [
    ...dangersEn.DANGER_STATEMENTS,
    ...[plainEn, plainEs].flatMap(({ PLAIN_STATEMENTS }) => PLAIN_STATEMENTS),
    ...[signalsEn, signalsEs].flatMap(({ STATEMENTS }) => STATEMENTS),
  ].flatMap(([text, label, mode]) => (mode === 'interrupt' ? [{ text, label }] : []));
  const harmless = [
    ...dangersEn.NO_DANGER,
    ...[plainEn, plainEs].flatMap(({ NOT_THOSE }) => NOT_THOSE),
    ...[signalsEn, signalsEs].flatMap(({ HARMLESS }) => HARMLESS),
  ].map((text) => ({ text }));
  const all: readonly { text: string; label?: string }[] = [...cases, ...told, ...harmless];
  return all.flatMap(({ text, label = 'none' }) => {
    if (label === 'none') return passagesOf(text).map(({ words }) => ({ words, label }));
    const [whole] = passagesOf(text, Infinity);
    return whole ? [{ words: whole.words, label }] : [];
  });
}

/** What examples a table was learned from, told in a line that changes with any of them. */
export function nameOf(all: readonly Example[]): string {
  const digest = createHash('sha256').update(JSON.stringify(all)).digest('hex');
  return `Made by npm run points from ${all.length} passages, ${digest.slice(0, 16)}`;
}
