import type { HeardSignal } from '../machines/signals.ts';
import { readHousehold as readEnglishHousehold } from './en/household.ts';
import { englishSignals } from './en/signals/english-signals.ts';
import { readHousehold as readSpanishHousehold } from './es/household.ts';
import { spanishSignals } from './es/signals/spanish-signals.ts';
import { amid } from './signals/amid.ts';
import { hearIn } from './signals/hear-in.ts';
import { hearOwnPhrases } from './signals/own-phrases.ts';
import type { OwnPhrase } from './signals/own-phrases.ts';
import { resemblanceOf } from './signals/resemblance/resemblance.ts';
import { withSecondOpinion } from './signals/resemblance/second-opinion.ts';

const HEARERS = [
  hearIn(amid(englishSignals, 'en', spanishSignals)),
  hearIn(amid(spanishSignals, 'es', englishSignals)),
];

/** How a center wants danger to be heard. */
export interface Hearing {
  readonly ownPhrases?: readonly OwnPhrase[];
  /** Only by rules that a person wrote and can sign, not by resemblance: a state's law may ask for it. */
  readonly rulesOnly?: boolean;
}

/**
 * What a message says about danger to someone, heard in every language whatever the intake's own
 * is: people mix them, and danger is told in the first words that come. One entry a signal, the
 * louder of two, and the interrupting ones first. An operator's own phrases can only add.
 */
export function hearSignals(
  text: string,
  { ownPhrases = [], rulesOnly = false }: Hearing = {},
): readonly HeardSignal[] {
  const all = readingsOf(text).flatMap((reading) => {
    const byRules = HEARERS.map((hear) => hear(reading));
    const signals = loudest(byRules.flatMap((each) => each.signals));
    const isExcused = byRules.some((each) => each.isExcused) || isHousehold(reading);
    const heard = rulesOnly
      ? signals
      : withSecondOpinion({ signals, isExcused }, resemblanceOf(reading));
    return [...heard, ...hearOwnPhrases(reading, ownPhrases)].map((each) => ({
      ...each,
      quote: quoted(text, reading, each.quote),
    }));
  });
  return loudest(all);
}

/** Characters: who lives there, and whether they drink, is told in fewer. */
const LONGEST_HOUSEHOLD = 160;

/** True where every word says who lives there and whether they drink, use or help: that alone is no danger. */
function isHousehold(text: string): boolean {
  if (text.length > LONGEST_HOUSEHOLD) return false;
  return [readEnglishHousehold, readSpanishHousehold].some((read) => read(text) !== undefined);
}

/** One entry a signal, the interrupting ones first. */
function loudest(all: readonly HeardSignal[]): readonly HeardSignal[] {
  const louder = (each: HeardSignal) => each.mode === 'interrupt';
  const sorted = [...all.filter(louder), ...all.filter((each) => !louder(each))];
  return sorted.filter(
    ({ signal }, at) => sorted.findIndex((each) => each.signal === signal) === at,
  );
}

const HIDDEN = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g;
const HIDDEN_SPACE = /\p{L}{2}[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+\p{L}{2}/u;

/** Signs that nobody sees may stand within a word or in place of a space: danger is heard in both. */
function readingsOf(text: string): readonly string[] {
  return HIDDEN_SPACE.test(text) ? [text, text.replace(HIDDEN, ' ')] : [text];
}

/** The words of the message itself for those of a reading of it: the readings have its length. */
function quoted(text: string, reading: string, quote: string): string {
  const start = reading.indexOf(quote);
  return text.slice(start, start + quote.length);
}
