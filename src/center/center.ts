import type { z } from 'zod';

import type { Remark } from './reading/problem.ts';
import { problemsOfSites } from './checks/problems-of-sites.ts';
import { settings } from './settings/center-settings.ts';
import type { CenterSettings } from './settings/center-settings.ts';
import { problemsOfTracks } from './checks/problems-of-tracks.ts';
import { findingsIn } from './wording/findings-in.ts';
import { textsOfSettings } from './wording/settings-texts.ts';
import type { TextSettings } from './wording/settings-texts.ts';
import { problemsOfTranslations, untranslatedIn } from './wording/translations.ts';

/** The id of the center that comes with Porchlight. */
export const DEMO = 'demo';

/** A treatment center as its operator describes it. */
export const Center = settings
  .superRefine(...beside(['sites', 'hours'], problemsOfSites))
  .superRefine(...beside(['programs', 'sites', 'languages', 'videoStates'], problemsOfTracks))
  .superRefine(...beside(['languages', 'wording'], problemsOfTranslations))
  .superRefine(...textsOf('phoneHours'))
  .superRefine(...textsOf('about'))
  .superRefine(...textsOf('sites'))
  .superRefine(...textsOf('programs'))
  .superRefine(...textsOf('payers'));

export type Center = Readonly<z.infer<typeof Center>>;

/** A look at several settings together, taken where each of them is right by itself. */
function beside<Key extends keyof CenterSettings>(
  keys: readonly Key[],
  look: (center: Pick<CenterSettings, Key>) => readonly Remark[],
): Parameters<typeof settings.superRefine> {
  return [
    (center, context) => {
      for (const { path, message } of look(center)) {
        context.addIssue({ code: 'custom', path: [...path], message });
      }
    },
    { when: ({ issues }) => !issues.some(({ path }) => keys.some((key) => key === path?.[0])) },
  ];
}

/** The texts for visitors in one setting: in every language spoken here, and fit to be read. */
function textsOf(key: keyof TextSettings) {
  return beside(['languages', key], ({ languages, [key]: setting }) => {
    const texts: TextSettings = { [key]: setting };
    return [
      ...untranslatedIn(texts, languages),
      ...findingsIn(textsOfSettings(texts)).filter(({ warning }) => !warning),
    ];
  });
}
