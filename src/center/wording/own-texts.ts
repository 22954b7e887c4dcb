import type { TextForm } from '../../content/checks/long-texts.ts';
import { PLACEHOLDERS } from '../../content/checks/placeholders.ts';
import type { OwnEntry, OwnMessages } from '../../content/own-words.ts';
import { stringsOf } from '../../content/strings-of.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import type { Language } from '../../machines/settings.ts';
import type { Path } from '../reading/problem.ts';

/** A text that a center wrote itself: where it stands, in which language, and what it is. */
export interface OwnText {
  readonly path: Path;
  readonly lang: Language;
  readonly text: string;
  readonly form: TextForm;
  /** The names in braces that are filled in here. */
  readonly filled: readonly string[];
}

/** A center's own words, each by its language. */
export interface OwnWording {
  readonly messages: Readonly<Partial<Record<Language, OwnMessages | undefined>>>;
  readonly faq: Readonly<Partial<Record<Language, readonly OwnEntry[] | undefined>>>;
}

/** Every text in `messages/` and `faq/`. */
export function textsOfWording({ messages, faq }: OwnWording): readonly OwnText[] {
  return LANGUAGES.flatMap((lang) => [
    ...stringsOf(messages[lang]).map((each) => messageText(lang, each.path.split('/'), each.text)),
    ...(faq[lang] ?? []).flatMap((entry, at) => entryTexts(lang, entry, at)),
  ]);
}

function messageText(lang: Language, within: readonly string[], text: string): OwnText {
  const [part, id = '', which] = within;
  const path = ['messages', lang, ...within];
  if (part === 'questions' && which === 'choices') {
    return { path, lang, text, form: 'label', filled: [] };
  }
  const form = part === 'questions' ? 'question' : 'message';
  const filled = [...PLACEHOLDERS, 'name', ...(id === 'sent' ? ['callBack'] : [])];
  return { path, lang, text, form, filled };
}

function entryTexts(lang: Language, { asks, answer }: OwnEntry, at: number): readonly OwnText[] {
  const path = ['faq', lang, at] as const;
  const filled = [...PLACEHOLDERS, 'callBack'];
  return [
    ...asks.map((text, place): OwnText => {
      return { path: [...path, 'asks', place], lang, text, form: 'asked', filled: [] };
    }),
    ...answer.map((text, place): OwnText => {
      return { path: [...path, 'answer', place], lang, text, form: 'message', filled };
    }),
  ];
}
