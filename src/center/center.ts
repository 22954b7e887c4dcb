import type { z } from 'zod';

import type { Texts } from './about.ts';
import type { Remark } from './problem.ts';
import { problemsOfSites } from './problems-of-sites.ts';
import { settings } from './settings.ts';
import type { CenterSettings } from './settings.ts';
import { problemsOfTracks } from './tracks.ts';

/** A treatment center as its operator describes it. */
export const Center = settings
  .superRefine(...beside(['sites', 'hours'], problemsOfSites))
  .superRefine(...beside(['programs', 'sites', 'languages', 'videoStates'], problemsOfTracks))
  .superRefine(...textsOf('phoneHours'))
  .superRefine(...textsOf('about'))
  .superRefine(...textsOf('sites'))
  .superRefine(...textsOf('programs'));

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

/** Texts of the center's own come in every language in which people are answered. */
function textsOf(key: keyof CenterSettings) {
  return beside(['languages', key], ({ languages, [key]: setting }) =>
    textsIn(setting, [key]).flatMap(({ path, own }) =>
      languages
        .filter((each) => own[each] === undefined)
        .map((each) => ({ path, message: `has no text in "${each}", a language spoken here` })),
    ),
  );
}

interface Placed {
  readonly path: Remark['path'];
  readonly own: Texts;
}

/** Every text within a setting, with its place. */
function textsIn(setting: unknown, path: Remark['path']): readonly Placed[] {
  if (typeof setting !== 'object' || setting === null) return [];
  if ('en' in setting) return [{ path, own: setting as Texts }];
  const parts = Array.isArray(setting) ? [...setting.entries()] : Object.entries(setting);
  return parts.flatMap(([key, part]: [string | number, unknown]) => textsIn(part, [...path, key]));
}
