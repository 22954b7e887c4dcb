/**
 * The launcher and the frame of the panel. Everything is fixed, so that nothing of the page moves.
 * On a phone the panel is the whole screen.
 */
const CSS_TEXT = `
:host { all: initial; color-scheme: light dark; }
.launcher {
  --color: #2d4668; --text: #fffdf8;
  position: fixed; z-index: 2147483646;
  inset-block-end: max(1.25rem, env(safe-area-inset-bottom)); inset-inline: auto var(--gap);
  --gap: max(1.25rem, env(safe-area-inset-right));
  display: flex; align-items: center; gap: .6rem;
  min-block-size: 3.5rem; padding: .5rem 1.4rem .5rem 1.1rem;
  border: 1px solid color-mix(in srgb, var(--text) 25%, transparent); border-radius: 999px;
  background: var(--color); color: var(--text);
  font: 600 1rem/1.2 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  box-shadow: 0 2px 6px rgb(20 25 40 / 20%), 0 10px 30px rgb(20 25 40 / 22%);
  cursor: pointer; transition: transform 160ms ease-out;
}
.launcher:hover { transform: translateY(-2px); }
.launcher:focus-visible { outline: 3px solid #fffdf8; box-shadow: 0 0 0 6px #1c5fb8; }
.launcher svg { inline-size: 1.6rem; block-size: 1.6rem; flex: none; }
.news { position: absolute; inset: -.35rem -.35rem auto auto; min-inline-size: 1.5rem; block-size: 1.5rem;
  border-radius: 999px; background: #9c3417; color: #fffaf6; font-size: .85rem; line-height: 1.5rem; text-align: center; }
.left .launcher { inset-inline: var(--gap) auto; --gap: max(1.25rem, env(safe-area-inset-left)); }
dialog {
  position: fixed; z-index: 2147483647; box-sizing: border-box;
  inset: auto max(1.25rem, env(safe-area-inset-right)) max(1.25rem, env(safe-area-inset-bottom)) auto;
  inline-size: min(26rem, calc(100vw - 2.5rem)); block-size: min(48rem, calc(100dvh - 2.5rem));
  max-inline-size: none; max-block-size: none; margin: 0; padding: 0; border: 0; overflow: hidden;
  border-radius: 1.25rem; background: #faf5ec;
  box-shadow: 0 2px 6px rgb(20 25 40 / 18%), 0 18px 60px rgb(20 25 40 / 30%);
}
.left dialog { inset-inline: max(1.25rem, env(safe-area-inset-left)) auto; }
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; color-scheme: light dark; }
/* The panel has a way to close of its own, in the place where the launcher was. */
dialog[open] ~ .launcher { visibility: hidden; }
[hidden] { display: none; }
@media (prefers-color-scheme: dark) {
  .launcher { --color: #f0b866; --text: #241a09; }
  dialog { background: #12171f; outline: 1px solid #313a48; }
}
@media (max-width: 40rem), (max-height: 32rem) {
  dialog, .left dialog { inset: 0; inline-size: 100vw; block-size: 100dvh; border-radius: 0; outline: 0; }
}
@media (prefers-reduced-motion: reduce) { .launcher { transition: none; } .launcher:hover { transform: none; } }
@media (forced-colors: active) { .launcher, dialog { border: 2px solid ButtonText; } }
`;

/** The same query as in the style: there the panel is a modal, elsewhere it stands beside the page. */
export const WHOLE_SCREEN = '(max-width: 40rem), (max-height: 32rem)';

/** Puts the style into a shadow root without a tag, which a site's own policy might forbid. */
export function addStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  root.adoptedStyleSheets = [sheet];
}
