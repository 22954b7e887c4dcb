import type { Heard } from '../machines/events.ts';
import type { FactValue } from '../machines/facts.ts';
import { closeAnswer, plainAnswer } from './en/answers.ts';
import type { Typed } from './en/answers.ts';
import { readCommand } from './en/commands.ts';
import { hearSignals } from './en/signals/hear-signals.ts';
import type { Expecting } from './expecting.ts';
import { wordsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface HearOptions {
  readonly lang: 'en';
  readonly expecting?: Expecting;
  readonly vocabulary: Vocabulary;
  /** The visitor's day as an ISO date, for "yesterday". */
  readonly today?: string;
}

/** Longer messages are stories, not short answers; nothing but a text answer is read from them. */
const LONGEST_ANSWER = 200;

/**
 * What one typed message says: signals, whatever was asked; and a command or the answer to the
 * question at hand, never both. Where a message can be read in several ways there is no answer: a
 * wrong value is worse than asking again. Never throws; time is linear in the length of the text.
 *
 * @example hear('3 times a week', { lang: 'en', expecting, vocabulary }).answer?.value
 */
export function hear(text: string, options: HearOptions): Heard {
  const { expecting, vocabulary, today } = options;
  const signals = hearOwnWords(text, expecting);
  const quote = text.trim();
  if (quote.length > LONGEST_ANSWER) {
    const story = expecting?.kind === 'text';
    return { signals, text, ...(story && { answer: { value: quote, how: 'typed', quote } }) };
  }
  const words = wordsOf(text);
  const typed: Typed | undefined = expecting && {
    text,
    words,
    expecting,
    vocabulary,
    ...(today !== undefined && { today }),
  };
  const answered = (value: FactValue): Heard => ({
    signals,
    text,
    answer: { value, how: 'typed', quote },
  });
  const plain = typed && words.length > 0 ? plainAnswer(typed) : undefined;
  if (plain !== undefined) return answered(plain);
  const command = readCommand(words, vocabulary.facts);
  if (command) return { signals, text, command };
  const close = typed && quote !== '' ? closeAnswer(typed) : undefined;
  return close === undefined ? { signals, text } : answered(close);
}

/**
 * The signals in a visitor's own words. A label that we wrote, sent back by a button, is an answer
 * and no signal: what it means for safety the machine knows from its value.
 */
export function hearOwnWords(text: string, expecting: Expecting | undefined): Heard['signals'] {
  const written = text.trim();
  const ours = expecting?.choices?.some((choice) => choice.label === written) ?? false;
  return ours ? [] : hearSignals(text);
}
