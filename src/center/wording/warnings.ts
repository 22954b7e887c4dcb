import { LANGUAGES } from '../../machines/settings.ts';
import { findingsIn } from './findings-in.ts';
import type { Finding } from './findings-in.ts';
import { textsOfWording } from './own-texts.ts';
import type { Remark } from '../reading/problem.ts';
import type { OwnWording } from './own-texts.ts';
import { findingsInMessages } from './findings-in-messages.ts';
import { textsOfSettings } from './settings-texts.ts';
import type { TextSettings } from './settings-texts.ts';
import { untranslated } from './translations.ts';
import { unreachable } from './unreachable.ts';
import type { Reach } from './unreachable.ts';

/** What a person should look at in the texts of a center, as far as its settings are of the right form. */
export function wordingWarnings(
  settings: TextSettings & {
    readonly languages?: Reach['languages'] | undefined;
    readonly conversation?: Reach['conversation'] | undefined;
    readonly wording?: OwnWording | undefined;
  },
): readonly Remark[] {
  const { wording: own, languages, conversation } = settings;
  const inFiles: readonly Finding[] = own
    ? [
        ...findingsIn(textsOfWording(own)),
        ...LANGUAGES.flatMap((lang) => findingsInMessages(lang, own.messages[lang] ?? {})),
      ]
    : [];
  const reach = languages && conversation && { languages, conversation };
  const none: OwnWording = { messages: {}, faq: {} };
  return [
    ...findingsIn(textsOfSettings(settings)).filter(({ warning }) => warning),
    ...inFiles
      .filter(({ warning }) => warning)
      .map(({ path, message }) => ({ path: ['wording', ...path], message })),
    ...(languages && own ? untranslated({ languages: [...languages] }, own) : []),
    ...(reach ? unreachable(reach, own ?? none) : []),
  ];
}
