import { LANGUAGES, LANGUAGES_OF_MODULES } from '../../machines/settings.ts';
import type { Language, Settings } from '../../machines/settings.ts';
import type { Remark } from '../reading/problem.ts';
import type { OwnWording } from './own-texts.ts';

/** The settings that decide what is never said or asked. */
export interface Reach {
  readonly languages: readonly Language[];
  readonly conversation: Pick<Settings, 'modules' | 'treatsMentalHealthAlone'> & {
    readonly leaveOut: readonly string[];
  };
}

/** Own words that no visitor can come to, each with the setting that keeps them from it. */
export function unreachable(center: Reach, own: OwnWording): readonly Remark[] {
  const { languages } = center;
  const unspoken = LANGUAGES.filter((each) => !languages.includes(each));
  return [
    ...unspoken.flatMap((lang) =>
      (['messages', 'faq'] as const)
        .filter((part) => own[part][lang] !== undefined)
        .map((part) => ({
          path: ['wording', part, lang],
          message: `no visitor reads it: "languages" in center.yaml has ${languages.join(', ')}; add "${lang}" there, or take the file away`,
        })),
    ),
    ...languages.flatMap((lang) => neverSaid(center, own, lang)),
    ...neverScreened(center),
  ];
}

function neverSaid(
  { conversation: { leaveOut, treatsMentalHealthAlone } }: Reach,
  { messages }: OwnWording,
  lang: Language,
): readonly Remark[] {
  const { says = {}, questions = {} } = messages[lang] ?? {};
  const path = ['wording', 'messages', lang];
  const turned = treatsMentalHealthAlone && 'mentalHealthElsewhere' in says;
  const saysOf: Readonly<Record<string, string>> = {
    followUpSet: 'consent.followup',
    followUp: 'consent.followup',
  };
  return [
    ...Object.keys(questions)
      .filter((id) => leaveOut.includes(id))
      .map((id) => ({ path: [...path, 'questions', id], message: notAsked(id) })),
    ...Object.keys(says)
      .filter((id) => leaveOut.includes(saysOf[id] ?? ''))
      .map((id) => ({ path: [...path, 'says', id], message: notAsked(saysOf[id] ?? '') })),
    ...(turned
      ? [
          {
            path: [...path, 'says', 'mentalHealthElsewhere'],
            message:
              'it is never said: conversation.treatsMentalHealthAlone in center.yaml is true; take it out, or set that to false',
          },
        ]
      : []),
  ];
}

const notAsked = (id: string) =>
  `no visitor comes to it: conversation.leaveOut in center.yaml leaves out "${id}"; take one of the two out`;

/** Instruments are asked in the languages in which their wording was checked. */
function neverScreened({ languages, conversation: { modules } }: Reach): readonly Remark[] {
  if (languages.some((each) => LANGUAGES_OF_MODULES.includes(each))) return [];
  return modules.map((module, at) => ({
    path: ['conversation', 'modules', at],
    message: `"${module}" is never asked: its wording is checked in ${LANGUAGES_OF_MODULES.join(', ')} alone, and "languages" has ${languages.join(', ')}; take it out`,
  }));
}
