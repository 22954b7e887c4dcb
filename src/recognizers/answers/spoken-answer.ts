import type { FactValue } from '../../machines/facts.ts';
import { clausesOf, spelledWords } from '../spoken.ts';
import type { CuedKind } from '../spoken.ts';
import { valueWithin } from '../value-within.ts';
import { choiceSpoken } from './spoken-choice.ts';
import { payerSpoken } from './spoken-payer.ts';
import { substancesSpoken } from './spoken-substances.ts';
import { isPlain } from './typed.ts';
import type { Typed } from './typed.ts';

type Words = readonly string[];

/** The answer told somewhere in a message, where the message as a whole is not one. */
export function spokenAnswer(typed: Typed): FactValue | undefined {
  const { expecting, readers, text, today } = typed;
  if (isPlain(expecting)) return undefined;
  const { spoken } = readers;
  const within = (kind: CuedKind, read: Parameters<typeof valueWithin<FactValue>>[1]['read']) => {
    const sure = spoken.outright[kind];
    return valueWithin(text, {
      spoken,
      cue: spoken.cues[kind],
      read,
      ...(sure !== undefined && { sure }),
    });
  };
  switch (expecting.kind) {
    case 'choice':
      return choiceSpoken(typed);
    case 'frequency':
      return within('frequency', (words) => readers.readFrequency(words));
    case 'duration':
      return (
        readers.readStart(spelledWords(text, spoken)) ??
        within('duration', (words) =>
          isSpan(words, text) ? readers.readDuration(words) : undefined,
        )
      );
    case 'count':
      return within('count', (words) => countOf(words, readers));
    case 'age':
      return (
        openingAge(typed) ??
        within('age', (words, { before, after }) =>
          readers.endsAge(after, before) ? readers.readAge(words) : undefined,
        )
      );
    case 'date':
      return within('date', (words) => readers.readDate(words.join(' '), words, today));
    case 'substances':
      return substancesSpoken(typed);
    case 'payer':
      return payerSpoken(typed);
    default:
      return undefined;
  }
}

/** A length in a sentence has a number or an age to it: "year" alone is no length. */
const isSpan = (words: Words, text: string) => words.length > 1 && text !== '';

/** "She is seventy three, she raised four of us": an age said first, whatever is counted later. */
function openingAge({ text, readers }: Typed): FactValue | undefined {
  const [first = []] = clausesOf(text, readers.spoken);
  for (let length = Math.min(first.length, OPENING); length > 0; length--) {
    const age = readers.readAge(first.slice(0, length));
    if (age !== undefined && readers.endsAge(first.slice(length))) return age;
  }
  return undefined;
}

/** Words in which an age is said at the start. */
const OPENING = 6;

/** "A" and "un" are no numbers: "un chingo" is not one. */
function countOf(words: Words, readers: Typed['readers']): FactValue | undefined {
  const count = readers.readCount(words);
  return typeof count !== 'number' || readers.spoken.hasNumber(words) || count === 0
    ? count
    : undefined;
}
