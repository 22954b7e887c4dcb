import { z } from 'zod';

import { vocabularyIn } from '../../dialogs/vocabularies.ts';
import type { FactValue } from '../../machines/facts.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import { hear } from '../../recognizers/hear.ts';
import {
  resemblanceOf,
  tellingPhrases,
} from '../../recognizers/signals/resemblance/resemblance.ts';
import { asked, questionKind, withChoiceSets } from './asked.ts';

const row = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.enum(LANGUAGES).default('en'),
  question_kind: questionKind.optional(),
  choice_set: z.string().optional(),
  question: z.string().optional(),
  ref: z.iso.date().optional(),
});

const vocabularies = {
  en: withChoiceSets(vocabularyIn('en'), 'en'),
  es: withChoiceSets(vocabularyIn('es'), 'es'),
};

/** What a message was understood to be. */
export interface Understood {
  readonly id: string;
  /** What interrupts, or `none`. */
  readonly signal: string;
  /** True where it is asked whether someone is safe. */
  readonly check: boolean;
  readonly value: unknown;
  /** Talk about the talk, by its name. */
  readonly meta?: string;
}

/**
 * One row of an evaluation, understood by the functions that a turn calls.
 *
 * @param explain adds every signal with its rule and words, what it is like and by which phrases, and what was told beside the answer
 * @throws ZodError where it is no row
 */
export function understand(parsed: unknown, explain = false): Understood {
  const { id, text, lang, question_kind: kind, choice_set: set, ref } = row.parse(parsed);
  const heard = hear(text, {
    lang,
    vocabulary: vocabularies[lang],
    ...(kind !== undefined && { expecting: asked(kind, set, lang) }),
    ...(ref !== undefined && { today: ref }),
  });
  const loudest = heard.signals.find(({ mode }) => mode === 'interrupt');
  const meta = heard.command?.command ?? (heard.faq === undefined ? undefined : 'faq');
  return {
    id,
    signal: loudest?.signal ?? 'none',
    check: loudest === undefined && heard.signals.length > 0,
    value: only(kind, heard.answer?.value) ?? silence(kind, meta),
    ...(meta !== undefined && { meta }),
    ...(explain && {
      signals: heard.signals,
      ...likenessOf(text),
      ...(heard.answer && { quote: heard.answer.quote }),
      ...(heard.volunteered && { told: heard.volunteered }),
    }),
  };
}

/** A question with several answers in a conversation may have one in an evaluation. */
function only(kind: string | undefined, value: FactValue | undefined): FactValue | null {
  const single = kind?.startsWith('choice:') && Array.isArray(value) && value.length === 1;
  return (single ? (value[0] as string) : value) ?? null;
}

/** In a conversation not knowing is kept as such; an evaluation has a value for it where one is named so. */
function silence(kind: string | undefined, meta: string | undefined): string | null {
  if (meta !== 'unsure') return null;
  return { yesno: 'unsure', payer: 'unknown' }[kind ?? ''] ?? null;
}

/** How like danger it is, in natural logarithms of the odds, and by which phrases most. */
function likenessOf(text: string) {
  const like = resemblanceOf(text);
  if (!like) return {};
  const odds = Math.round(like.odds * 10) / 10;
  return { likeness: { signal: like.signal, odds, telling: tellingPhrases(like) } };
}
