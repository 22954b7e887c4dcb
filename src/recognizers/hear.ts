import type { Command, Heard, Volunteered } from '../machines/events.ts';
import type { FactValue } from '../machines/facts.ts';
import type { Language } from '../machines/settings.ts';
import { closeAnswer, isOfLife, isUnsure, lifeTold, plainAnswer } from './answers.ts';
import type { Typed } from './answers.ts';
import { answerBeside } from './answer-beside.ts';
import { askedLanguage } from './asked-language.ts';
import { questionsIn } from './asking.ts';
import { englishReaders } from './en/english-readers.ts';
import { spanishReaders } from './es/spanish-readers.ts';
import { doubtIn, isAboutSafety, isDoubtful } from './doubtful.ts';
import type { Expecting } from './expecting.ts';
import { hearSignals } from './hear-signals.ts';
import { ownQuestions } from './own-questions.ts';
import { isPassed } from './passing.ts';
import type { Readers } from './readers.ts';
import { tokenize, wordsOf } from './tokens.ts';
import { readVolunteered } from './volunteered/read-volunteered.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface HearOptions {
  readonly lang: Language;
  readonly expecting?: Expecting;
  readonly vocabulary: Vocabulary;
  /** Whom the intake is for, where that is known. */
  readonly who?: string | undefined;
  /** The visitor's day as an ISO date, for "yesterday". */
  readonly today?: string;
}

const READERS: Readonly<Record<Language, Readers>> = { en: englishReaders, es: spanishReaders };

const OTHER = { en: 'es', es: 'en' } as const;

/** Longer messages are stories, not short answers; nothing but a text answer is read from them. */
const LONGEST_ANSWER = 400;

/**
 * What one typed message says: signals, whatever was asked; a command, or else the answer to the
 * question at hand, questions of the visitor's own, or both; and every other fact that it states.
 * Where a message can be read in several ways there is no answer: a wrong value is worse than asking
 * again. Never throws; time is linear in the length of the text.
 *
 * @example hear('3 times a week', { lang: 'en', expecting, vocabulary }).answer?.value
 */
export function hear(text: string, options: HearOptions): Heard {
  const { expecting, vocabulary } = options;
  const heard = hearOwnWords(text, expecting, vocabulary);
  const typed = typedIn(text, options);
  const said = reply(text, typed, options);
  const isUnread = heard.length === 0 && !said.command && !said.answer;
  const signals = isUnread ? doubtIn(text, expecting) : heard;
  if (said.command) return { signals, text, ...said };
  const stated = isOurs(text, expecting) ? [] : toldIn(text, options, said.answer !== undefined);
  // Where help comes first the open question gets no answer; what was told of it is kept all the same.
  const isCalm = signals.length === 0;
  const told = stated.find(({ question }) => isCalm && question === expecting?.id);
  const others = stated.filter((each) => each !== told);
  const isLife = isCalm && typed !== undefined && isOfLife(typed);
  const value = isLife ? lifeTold(typed, stated) : told?.value;
  const quote = isLife ? text.trim() : (told?.quote ?? '');
  const understood = value === undefined ? undefined : ({ value, how: 'typed', quote } as const);
  // Any words are a text: what is understood of them is worth more.
  const answer =
    expecting?.kind === 'text' ? (understood ?? said.answer) : (said.answer ?? understood);
  return {
    signals,
    text,
    ...(said.faq && { faq: said.faq }),
    ...(said.asksMore && { asksMore: said.asksMore }),
    ...(answer && { answer }),
    ...(others.length > 0 && { volunteered: others }),
  };
}

/** What is told, read in the language of the message: people do not always write in the intake's. */
function toldIn(
  text: string,
  { lang, vocabulary, who, expecting }: HearOptions,
  isAnswered: boolean,
): readonly Volunteered[] {
  const words = wordsOf(text.slice(0, BEGINNING));
  const common = (each: Language) =>
    words.filter((word) => READERS[each].statements.common.has(word)).length;
  const written = common(OTHER[lang]) > common(lang) ? OTHER[lang] : lang;
  return readVolunteered(text, {
    readers: READERS[written],
    vocabulary,
    who,
    asked: expecting?.id,
    isAnswered,
  });
}

/** Characters that show the language of a message. */
const BEGINNING = 400;

function typedIn(
  text: string,
  { lang, expecting, vocabulary, today }: HearOptions,
): Typed | undefined {
  return (
    expecting && {
      text,
      words: wordsOf(text),
      expecting,
      vocabulary,
      readers: READERS[lang],
      ...(today !== undefined && { today }),
    }
  );
}

/** The message as a whole: a command, an answer or a question of the visitor's, if it is one of these. */
function reply(
  text: string,
  typed: Typed | undefined,
  { lang, expecting, vocabulary }: HearOptions,
): Pick<Heard, 'command' | 'answer' | 'faq' | 'asksMore'> {
  const quote = text.trim();
  const answered = (value: FactValue) => ({ answer: { value, how: 'typed', quote } as const });
  if (quote.length > LONGEST_ANSWER) return expecting?.kind === 'text' ? answered(quote) : {};
  const words = wordsOf(text);
  const plain = typed && words.length > 0 ? plainAnswer(typed) : undefined;
  if (plain !== undefined) return answered(plain);
  const passed = typed !== undefined && isPassed(typed);
  const command: Command | undefined = passed
    ? { command: 'skip' }
    : commandIn(words, lang, vocabulary);
  if (command && !isOfOneWay(command, text, expecting)) return { command };
  const beside = typed && answerBeside(typed);
  if (beside) return beside;
  const asked = ownQuestions(text, { vocabulary, readers: READERS[lang] });
  // At a question about safety no phrase is taken for a question to the center that may say danger.
  const { faq, ...more } = typed && isAboutSafety(typed.expecting) && isDoubtful(text) ? {} : asked;
  // Where their plan is asked for, one that they name in a question is read as an answer first.
  const mayAnswer = expecting?.kind === 'payer' && faq?.some(({ payer }) => payer !== undefined);
  // What is phrased as a question is one, before it is read as an answer: "is IOP three days a week?"
  if (faq && !mayAnswer && (!typed || isQuestion(text))) return { faq, ...more };
  const close = typed && quote !== '' ? closeAnswer(typed) : undefined;
  if (close !== undefined) return answered(close);
  if (typed && isUnsure(typed)) return { command: { command: 'unsure' } };
  return faq ? { faq, ...more } : {};
}

/** Where it is asked how they are safely reached "no text" rules out one way, and takes nothing back. */
function isOfOneWay({ command }: Command, text: string, expecting: Expecting | undefined): boolean {
  return (
    command === 'revoke' &&
    expecting?.id === 'contact.safe' &&
    WRITTEN.test(text) &&
    !OF_ALL.test(text)
  );
}

const WRITTEN = /\b(?:text(?:s|ing)?|sms|voicemails?|mensajes?|textos?)\b/iu;
const OF_ALL =
  /\b(?:call|phone|contact|reach|llam|comuni|busq|stop|quit|unsubscribe|opt|dej|par[ea]|basta|ya no)/iu;

/** A command, in the intake's language first and then in the other: people mix them, and both say "stop". */
function commandIn(
  words: readonly string[],
  lang: Language,
  { facts = [] }: Vocabulary,
): Command | undefined {
  const asked = askedLanguage(words);
  if (asked) return { command: 'language', lang: asked };
  return READERS[lang].readCommand(words, facts) ?? READERS[OTHER[lang]].readCommand(words, facts);
}

function isQuestion(text: string): boolean {
  return questionsIn(text, tokenize(text)).length > 0;
}

/**
 * The signals in a visitor's own words. A label that we wrote, sent back by a button, is an answer
 * and no signal: what it means for safety the machine knows from its value.
 */
export function hearOwnWords(
  text: string,
  expecting: Expecting | undefined,
  { danger }: Vocabulary,
): Heard['signals'] {
  return isOurs(text, expecting) ? [] : hearSignals(text, danger);
}

/** True for a label that we wrote, sent back by a button or typed off: it says what we said. */
function isOurs(text: string, expecting: Expecting | undefined): boolean {
  const written = text.trim();
  return expecting?.choices?.some((choice) => choice.label === written) ?? false;
}
