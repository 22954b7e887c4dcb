import { z } from 'zod';

import type { OwnEntry } from '../../content/own-words.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import { problemsOfEntries } from './problems-of-entries.ts';
import { findingsIn } from './findings-in.ts';
import { messages } from './messages.ts';
import { textsOfWording } from './own-texts.ts';
import type { OwnWording } from './own-texts.ts';
import { findingsInMessages } from './findings-in-messages.ts';

/** As `parseFaq` reads it. */
const entry: z.ZodType<OwnEntry> = z.strictObject({
  id: z.string(),
  replaces: z.boolean(),
  asks: z.array(z.string()),
  answer: z.array(z.string()),
});

const byLanguage = <Of extends z.ZodType>(of: Of) => {
  const each = Object.fromEntries(LANGUAGES.map((lang) => [lang, of.optional()])) as Record<
    (typeof LANGUAGES)[number],
    z.ZodOptional<Of>
  >;
  return z.strictObject(each).default({});
};

/** Own words of the right form, whatever they say. */
export const wordingForm = z.strictObject({
  messages: byLanguage(messages),
  faq: byLanguage(z.array(entry)),
});

/** A center's own words: the files in `messages/` and `faq/`, by their language. */
export const wording = wordingForm.superRefine((own, context) => {
  for (const { path, message } of problemsIn(own)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});

function problemsIn(own: OwnWording) {
  return [
    ...findingsIn(textsOfWording(own)).filter(({ warning }) => !warning),
    ...LANGUAGES.flatMap((lang) => problemsOfEntries(lang, own.faq[lang] ?? [])),
    ...LANGUAGES.flatMap((lang) =>
      findingsInMessages(lang, own.messages[lang] ?? {}).filter(({ warning }) => !warning),
    ),
  ];
}
