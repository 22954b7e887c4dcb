import type { Language } from '../../machines/settings.ts';

/** The words of the launcher, where the site's owner gives it none. */
interface LauncherWords {
  readonly launcher: string;
  /** Things said while the panel was closed. */
  readonly news: (label: string, count: number) => string;
}

/** In every language that an intake can be held in. */
export const WORDS: Readonly<Record<Language, LauncherWords>> = {
  en: { launcher: 'Chat with us', news: (label, count) => `${label}: ${count} new` },
  es: {
    launcher: 'Chatee con nosotros',
    news: (label, count) => `${label}: ${count} ${count === 1 ? 'nuevo' : 'nuevos'}`,
  },
};
