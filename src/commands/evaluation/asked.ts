import { z } from 'zod';

import { wordsFor } from '../../content/index.ts';
import type { Language } from '../../machines/settings.ts';
import type { QuestionKind } from '../../machines/question.ts';
import type { QuestionId } from '../../machines/topics/index.ts';
import type { Expecting } from '../../recognizers/expecting.ts';
import type { Vocabulary } from '../../recognizers/vocabulary.ts';
import { choiceSets as en } from '../../recognizers/vocabulary/en/choice-sets.ts';
import { choiceSets as es } from '../../recognizers/vocabulary/es/choice-sets.ts';

/** The product's question that a choice set of an evaluation belongs to; the others are sets by themselves. */
const QUESTION_OF_SET: Readonly<Record<string, QuestionId>> = {
  who: 'who.for',
  detox_history: 'detox.history',
  home: 'home.now',
  last_use: 'use.last',
  prior_level: 'treatment.prior',
  contact: 'contact.safe',
  readiness: 'constraints.readiness',
};

const KINDS = ['yesno', 'duration', 'frequency', 'count', 'zip', 'phone', 'email'] as const;
const MORE_KINDS = ['substances', 'payer', 'age', 'date', 'name', 'text', 'consent'] as const;

/** `duration`, or `choice:a|b|c` with the values in the order shown. */
export const questionKind = z.union([
  z.enum([...KINDS, ...MORE_KINDS]),
  z
    .string()
    .regex(/^choices?:[^|]+(\|[^|]+)+$/, 'expected choice:a|b|c, or the kind of a question'),
]);

/** The question that a row of an evaluation stands for, as the recognizers are told of one. */
export function asked(kind: string, set: string | undefined, language: Language): Expecting {
  const [name = '', values] = kind.split(':');
  const expected = name as QuestionKind;
  const id = QUESTION_OF_SET[set ?? ''];
  const choices = (values?.split('|') ?? []).map((value) => ({
    value,
    label: labelOf(id, value, language),
  }));
  return { id: id ?? set ?? name, kind: expected, ...(choices.length > 0 && { choices }) };
}

/** The vocabulary with what is typed for choices that only evaluations have. */
export function withChoiceSets(vocabulary: Vocabulary, language: Language): Vocabulary {
  const more = Object.entries({ en, es }[language]).map(
    ([id, byChoice]) => [id, { ...vocabulary.synonyms[id], ...byChoice }] as const,
  );
  return { ...vocabulary, synonyms: { ...vocabulary.synonyms, ...Object.fromEntries(more) } };
}

function labelOf(id: QuestionId | undefined, value: string, language: Language): string {
  const labels: Readonly<Record<string, string>> =
    (id && wordsFor(language).questions[id].choices) ?? {};
  return labels[value] ?? value.replaceAll('_', ' ');
}
