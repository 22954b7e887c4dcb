import type { OwnEntry, OwnMessages } from '../../content/own-words.ts';
import type { Language } from '../../machines/settings.ts';
import type { CenterSettings } from '../settings/center-settings.ts';
import type { Path, Remark } from '../reading/problem.ts';
import type { OwnWording } from './own-texts.ts';
import { placedTexts } from './settings-texts.ts';
import type { TextSettings } from './settings-texts.ts';

type Spoken = Pick<CenterSettings, 'languages'>;

/** Texts among the settings that lack a language: nothing stands in for them. */
export function untranslatedIn(
  settings: TextSettings,
  languages: Spoken['languages'],
): readonly Remark[] {
  return placedTexts(settings).flatMap(({ path, own }) =>
    languages.filter((each) => own[each] === undefined).map((each) => lacks(path, each)),
  );
}

/** Answers of the center's own that lack a language: nothing stands in for them. */
export function problemsOfTranslations(
  center: Spoken & { readonly wording: OwnWording },
): readonly Remark[] {
  return entriesMissing(center, center.wording, ({ replaces }) => !replaces);
}

const lacks = (path: Path, lang: Language): Remark => ({
  path,
  message: `has no text in "${lang}", a language spoken here`,
});

/** Own words in place of ours: where a language lacks them, its visitors read ours. */
export function untranslated(center: Spoken, wording: OwnWording): readonly Remark[] {
  return [
    ...entriesMissing(center, wording, ({ replaces }) => replaces),
    ...messagesMissing(center, wording),
  ];
}

function entriesMissing(
  { languages }: Spoken,
  { faq }: OwnWording,
  which: (entry: OwnEntry) => boolean,
): readonly Remark[] {
  return languages
    .flatMap((lang) =>
      (faq[lang] ?? []).flatMap((entry, at) =>
        languages
          .filter((each) => which(entry) && !faq[each]?.some(({ id }) => id === entry.id))
          .map((each) => ({
            path: ['faq', lang, at],
            message: entry.replaces
              ? `has no text in "${each}", where visitors read our answer; add it to faq/${each}.md`
              : `has no text in "${each}", a language spoken here; add "## ${entry.id}: …" to faq/${each}.md`,
          })),
      ),
    )
    .map(({ path, message }) => ({ path: ['wording', ...path], message }));
}

function messagesMissing({ languages }: Spoken, { messages }: OwnWording): readonly Remark[] {
  const own = new Map(languages.map((lang) => [lang, placesIn(messages[lang])]));
  return languages.flatMap((lang) =>
    (own.get(lang) ?? []).flatMap((place) =>
      languages
        .filter((each) => !own.get(each)?.some((other) => same(other, place)))
        .map((each) => ({
          path: ['wording', 'messages', lang, ...place],
          message: `has no text in "${each}", where visitors read ours; add it to messages/${each}.yaml`,
        })),
    ),
  );
}

const same = (a: readonly string[], b: readonly string[]) => a.join('/') === b.join('/');

/** What is said in own words: the greeting, a sentence, a part of a question. */
function placesIn({ greeting, says = {}, questions = {} }: OwnMessages = {}): readonly string[][] {
  return [
    ...(greeting === undefined ? [] : [['greeting']]),
    ...Object.keys(says).map((id) => ['says', id]),
    ...Object.entries(questions).flatMap(([id, own]) =>
      Object.keys(own ?? {}).map((part) => ['questions', id, part]),
    ),
  ];
}
