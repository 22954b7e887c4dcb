import type { Command, Heard } from '../machines/events.ts';
import type { FactValue } from '../machines/facts.ts';
import type { Language } from '../machines/settings.ts';
import { closeAnswer, plainAnswer } from './answers.ts';
import type { Typed } from './answers.ts';
import { askedLanguage } from './asked-language.ts';
import { questionsIn } from './asking.ts';
import { englishReaders } from './en/english-readers.ts';
import { spanishReaders } from './es/spanish-readers.ts';
import type { Expecting } from './expecting.ts';
import { hearFaq } from './faq.ts';
import { hearSignals } from './hear-signals.ts';
import { isPassed } from './passing.ts';
import type { Readers } from './readers.ts';
import { tokenize, wordsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface HearOptions {
  readonly lang: Language;
  readonly expecting?: Expecting;
  readonly vocabulary: Vocabulary;
  /** The visitor's day as an ISO date, for "yesterday". */
  readonly today?: string;
}

const READERS: Readonly<Record<Language, Readers>> = { en: englishReaders, es: spanishReaders };

/** Longer messages are stories, not short answers; nothing but a text answer is read from them. */
const LONGEST_ANSWER = 200;

/**
 * What one typed message says: signals, whatever was asked; and a command, the answer to the
 * question at hand, or a question of the visitor's own, never two of them. Where a message can be
 * read in several ways there is no answer: a wrong value is worse than asking again. Never throws;
 * time is linear in the length of the text.
 *
 * @example hear('3 times a week', { lang: 'en', expecting, vocabulary }).answer?.value
 */
export function hear(text: string, options: HearOptions): Heard {
  const { lang, expecting, vocabulary, today } = options;
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
    readers: READERS[lang],
    ...(today !== undefined && { today }),
  };
  const answered = (value: FactValue): Heard => ({
    signals,
    text,
    answer: { value, how: 'typed', quote },
  });
  const plain = typed && words.length > 0 ? plainAnswer(typed) : undefined;
  if (plain !== undefined) return answered(plain);
  const passed = typed !== undefined && isPassed(typed);
  const command: Command | undefined = passed
    ? { command: 'skip' }
    : commandIn(words, lang, vocabulary);
  if (command) return { signals, text, command };
  const faq = hearFaq(text, vocabulary.faq ?? []);
  // What is phrased as a question is one, before it is read as an answer: "is IOP three days a week?"
  if (faq !== undefined && (!typed || isQuestion(text))) return { signals, text, faq };
  const close = typed && quote !== '' ? closeAnswer(typed) : undefined;
  if (close !== undefined) return answered(close);
  return faq === undefined ? { signals, text } : { signals, text, faq };
}

/** A command, in the intake's language first and then in the other: people mix them, and both say "stop". */
function commandIn(
  words: readonly string[],
  lang: Language,
  { facts = [] }: Vocabulary,
): Command | undefined {
  const asked = askedLanguage(words);
  if (asked) return { command: 'language', lang: asked };
  const other = lang === 'en' ? 'es' : 'en';
  return READERS[lang].readCommand(words, facts) ?? READERS[other].readCommand(words, facts);
}

function isQuestion(text: string): boolean {
  return questionsIn(text, tokenize(text)).length > 0;
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
