import type { Options } from './options.ts';
import { WORDS } from './words.ts';

/** The button that opens the panel. */
export interface Launcher {
  readonly button: HTMLButtonElement;
  setExpanded(expanded: boolean): void;
  /** How much was said while the panel was closed: a number, never words. */
  setNews(count: number): void;
}

const ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">' +
  '<path d="M4 5.5h16v10.5h-8.5L7 20v-4H4z"/><path d="M8.5 10.8h7"/></svg>';

/** Makes the launcher; `open` is called when it is pressed. */
export function createLauncher({ color, label, language }: Options, press: () => void): Launcher {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.ariaExpanded = 'false';
  button.setAttribute('aria-haspopup', 'dialog');
  button.innerHTML = ICON;
  const words = document.createElement('span');
  words.textContent = label;
  const news = document.createElement('span');
  news.className = 'news';
  news.ariaHidden = 'true';
  news.hidden = true;
  button.append(words, news);
  button.addEventListener('click', press);
  if (color !== undefined) {
    button.style.setProperty('--color', color);
    // Read back as rgb once the page has laid it out.
    requestAnimationFrame(() => {
      button.style.setProperty('--text', readableOn(getComputedStyle(button).backgroundColor));
    });
  }
  return {
    button,
    setExpanded: (expanded) => (button.ariaExpanded = String(expanded)),
    setNews(count) {
      news.hidden = count === 0;
      news.textContent = String(count);
      button.ariaLabel = count === 0 ? null : WORDS[language].news(label, count);
    },
  };
}

/** Black or white, whichever reads better on a color `rgb(…)`: relative luminance as WCAG has it. */
function readableOn(rgb: string): string {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/[\d.]+/g) ?? []).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? '#fff' : '#000';
}
