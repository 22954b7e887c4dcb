import type { TextForm } from '../../content/checks/long-texts.ts';
import type { Texts } from '../settings/about.ts';
import type { CenterSettings } from '../settings/center-settings.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import type { Path } from '../reading/problem.ts';
import type { OwnText } from './own-texts.ts';

/** The settings that hold texts for visitors, as far as they are of the right form. */
export type TextSettings = {
  readonly [Key in 'about' | 'payers' | 'phoneHours' | 'sites' | 'programs']?:
    | CenterSettings[Key]
    | undefined;
};

/** A text of the center's own in its languages, with its place. */
interface PlacedTexts {
  readonly path: Path;
  readonly own: Texts;
  readonly form: TextForm;
}

/** Every text for visitors that stands among the settings. */
export function placedTexts({
  about,
  payers,
  phoneHours,
  sites,
  programs,
}: TextSettings): readonly PlacedTexts[] {
  const inAbout = Object.entries(about ?? {}).flatMap(([key, own]): PlacedTexts[] =>
    typeof own === 'object' && 'en' in own ? [{ path: ['about', key], own, form: 'part' }] : [],
  );
  const ways = (sites ?? []).flatMap(({ transport, access }, at) =>
    Object.entries({ transport, access }).flatMap(([key, own]): PlacedTexts[] =>
      own ? [{ path: ['sites', at, key], own, form: 'part' }] : [],
    ),
  );
  const names = (programs ?? []).flatMap(({ tracks }, at) =>
    tracks.map(({ name }, place): PlacedTexts => {
      return { path: ['programs', at, 'tracks', place, 'name'], own: name, form: 'name' };
    }),
  );
  const hours: readonly PlacedTexts[] = phoneHours
    ? [{ path: ['phoneHours'], own: phoneHours, form: 'part' }]
    : [];
  const paying: readonly PlacedTexts[] = payers?.assistance
    ? [{ path: ['payers', 'assistance'], own: payers.assistance, form: 'part' }]
    : [];
  return [...hours, ...inAbout, ...ways, ...paying, ...names];
}

/** The same, each language by itself. */
export function textsOfSettings(settings: TextSettings): readonly OwnText[] {
  return placedTexts(settings).flatMap(({ path, own, form }) =>
    LANGUAGES.flatMap((lang) => {
      const text = own[lang];
      return text === undefined ? [] : [{ path: [...path, lang], lang, text, form, filled: [] }];
    }),
  );
}
