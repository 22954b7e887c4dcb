import type { Token } from '../tokens.ts';
import type { SignalLanguage } from './language.ts';
import { compile } from './pattern.ts';
import type { Said } from './places.ts';
import type { Sign } from './sign.ts';
import type { SignName } from './sign-names.ts';
import type { Span } from './span.ts';
import { isMeant } from './weigh.ts';

/** A sign as one language says it. */
export interface SaidSign extends Said {
  readonly name: SignName;
  readonly sign: Sign;
}

/** The signs of a language. */
export function signsOf({ signs, lexicon }: SignalLanguage): readonly SaidSign[] {
  return (Object.entries(signs) as [SignName, Sign][]).map(([name, sign]) => ({
    name,
    sign,
    patterns: sign.says.map((source) => compile(source, lexicon)),
  }));
}

/** Where each sign is said in a message, and not denied; looked at when a constellation asks. */
export type ToldSigns = (name: SignName) => readonly Span[];

/** The signs of a message. */
export function toldSigns(
  words: readonly Token[],
  said: ReadonlyMap<SignName, readonly Span[]>,
  language: SignalLanguage,
): ToldSigns {
  const told = new Map<SignName, readonly Span[]>();
  return (name) => {
    const known = told.get(name);
    if (known) return known;
    const sign: Sign = language.signs[name];
    const spans = (said.get(name) ?? []).filter(
      (span) => isMeant(sign, words, span, language) && !isDenied(sign, words, span, language),
    );
    told.set(name, spans);
    return spans;
  };
}

function isDenied(
  sign: Sign,
  words: readonly Token[],
  span: Span,
  language: SignalLanguage,
): boolean {
  if (tellsByDenial(words, span, language)) return false;
  return language.negation(words, span, sign.otherDenied) === 'full';
}

/** "Can't breathe", "won't wake up": the sign is told by a denial, and one before it says nothing. */
export function tellsByDenial(
  words: readonly Token[],
  { start, end }: Span,
  { lexicon: { hasSense } }: SignalLanguage,
): boolean {
  return words
    .slice(start, end)
    .some(({ word }) => hasSense(word, 'NOT') || hasSense(word, 'CANT'));
}

/** One of the spans is close to another. Spans are in their order. */
export function isNear(spans: readonly Span[], at: Span, near: number): boolean {
  return nearest(spans, at, near, () => true);
}

/** One of the spans is close to another and shares no word with it. */
export function isBeside(spans: readonly Span[], at: Span, near: number): boolean {
  return nearest(spans, at, near, ({ start, end }) => start >= at.end || end <= at.start);
}

function nearest(
  spans: readonly Span[],
  at: Span,
  near: number,
  fits: (span: Span) => boolean,
): boolean {
  let from = 0;
  for (let until = spans.length; from < until;) {
    const middle = (from + until) >> 1;
    if ((spans[middle]?.start ?? 0) < at.start - near - LONGEST) from = middle + 1;
    else until = middle;
  }
  for (let index = from; index < spans.length; index++) {
    const span = spans[index] ?? at;
    if (span.start - at.end > near) return false;
    if (at.start - span.end <= near && fits(span)) return true;
  }
  return false;
}

/** No match is longer, in words. */
const LONGEST = 30;
