import type { Heard } from '../../machines/events.ts';
import type { Language } from '../../machines/settings.ts';
import { hear } from '../../recognizers/hear.ts';
import type { Expecting } from '../../recognizers/expecting.ts';
import { vocabularyFor } from '../../recognizers/vocabulary/vocabulary-for.ts';
import { hearSignals } from '../../recognizers/hear-signals.ts';

/** Files are read again and again while they are written, and hearing a text takes milliseconds. */
const heardBefore = new Map<string, Heard>();
const MOST_KEPT = 2_000;

/** What is heard where someone types a text and nothing is asked. */
export function heardAlone(text: string, lang: Language): Heard {
  const key = `${lang} ${text}`;
  const known = heardBefore.get(key);
  if (known) return known;
  if (heardBefore.size >= MOST_KEPT) heardBefore.clear();
  const heard = hear(text, { lang, vocabulary: vocabularyFor(lang) });
  heardBefore.set(key, heard);
  return heard;
}

/** What is heard where someone types a text as an answer. */
export function heardAt(expecting: Expecting, text: string, lang: Language): Heard {
  return hear(text, { lang, vocabulary: vocabularyFor(lang), expecting });
}

/** What danger is heard in a text, whoever says it: of a label that we show nothing is heard when it is tapped. */
export function dangerIn(text: string): string | undefined {
  return hearSignals(text)[0]?.signal;
}
