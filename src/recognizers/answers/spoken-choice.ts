import type { FactValue } from '../../machines/facts.ts';
import { choiceByClues, cluesIn } from '../clues.ts';
import { lastUseAgo, lastUseOn } from '../last-use.ts';
import { valueWithin } from '../value-within.ts';
import type { Typed } from './typed.ts';

const told = ({ text, expecting, readers }: Typed) =>
  cluesIn(text, expecting.id, readers.clues, readers.spoken);

const shown = ({ expecting }: Typed) => (expecting.choices ?? []).map(({ value }) => value);

/** The choice that a sentence speaks for. */
export function choiceSpoken(typed: Typed): FactValue | undefined {
  return typed.expecting.id === 'use.last'
    ? lastUseSpoken(typed)
    : choiceByClues(told(typed), shown(typed));
}

/** "It'll be three weeks tomorrow, thank God". */
function lastUseSpoken({ text, readers, today }: Typed): string | undefined {
  const { spoken } = readers;
  const ago = valueWithin(text, {
    spoken,
    cue: spoken.cues.duration,
    read: (words) => (words.length > 1 ? lastUseAgo(readers.readTimeAgo(words)) : undefined),
  });
  if (ago !== undefined || today === undefined) return ago;
  const day = valueWithin(text, {
    spoken,
    cue: spoken.cues.date,
    read: (words) => readers.readDate(words.join(' '), words, today),
  });
  return lastUseOn(day, today);
}
