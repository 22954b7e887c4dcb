import { leavePage } from '../leave.ts';
import type { LoaderMessage, PanelMessage } from '../messages.ts';
import { onShiftThrice } from '../shift-thrice.ts';
import { createLauncher } from './launcher.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { rememberOpen, wasOpen } from './remember.ts';
import { addStyles, WHOLE_SCREEN } from './styles.ts';

const script = document.currentScript as HTMLScriptElement;
const options = readOptions(script);
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => start(options));
} else start(options);

/** Puts the launcher on the page. Nothing else is fetched until it is pressed for the first time. */
function start(options: Options): void {
  const host = document.createElement('porchlight-chat');
  host.lang = options.language;
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root);
  const frameless = document.createElement('div');
  frameless.className = options.side;
  const dialog = document.createElement('dialog');
  dialog.ariaLabel = options.label;
  const launcher = createLauncher(options, () => (dialog.open ? minimise() : open()));
  frameless.append(dialog, launcher.button);
  root.append(frameless);
  // Beside the body: a site that swaps its body on navigation keeps the conversation.
  document.documentElement.append(host);

  let frame: HTMLIFrameElement | undefined;
  let loaded = false;
  let news = 0;

  function addFrame(): HTMLIFrameElement {
    const made = document.createElement('iframe');
    const query = options.lang === undefined ? '' : `?lang=${encodeURIComponent(options.lang)}`;
    made.title = options.label;
    made.referrerPolicy = 'no-referrer';
    made.src = `${options.origin}/chat/${encodeURIComponent(options.center)}${query}`;
    made.addEventListener('load', () => {
      loaded = true;
      tellWhether(dialog.open);
    });
    dialog.append(made);
    return made;
  }

  /** `quietly`: as it was on the page before, without taking the focus. */
  function open(quietly = false): void {
    frame ??= addFrame();
    if (matchMedia(WHOLE_SCREEN).matches) dialog.showModal();
    else if (quietly) dialog.open = true;
    else dialog.show();
    if (!quietly) frame.focus();
    shown(true);
  }

  function minimise(): void {
    dialog.close();
    launcher.button.focus();
    shown(false);
  }

  function shown(isOpen: boolean): void {
    rememberOpen(isOpen);
    launcher.setExpanded(isOpen);
    launcher.setNews((news = 0));
    tellWhether(isOpen);
  }

  /** The panel has storage of its own, which only the panel can empty; nobody waits for it. */
  function leave(): void {
    document.documentElement.style.setProperty('display', 'none', 'important');
    tell({ porchlight: 'leave' });
    setTimeout(leavePage, 100);
  }

  function tellWhether(isOpen: boolean): void {
    tell({ porchlight: isOpen ? 'opened' : 'minimised' });
  }

  /** Until it has loaded there is another origin in the frame, and nobody to tell. */
  function tell(message: LoaderMessage): void {
    if (loaded) frame?.contentWindow?.postMessage(message, options.origin);
  }

  addEventListener('message', ({ origin, source, data }: MessageEvent<PanelMessage | null>) => {
    if (!frame || origin !== options.origin || source !== frame.contentWindow) return;
    if (data?.porchlight === 'leave') leavePage();
    else if (data?.porchlight === 'minimise') minimise();
    else if (data?.porchlight === 'news' && !dialog.open) launcher.setNews(++news);
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    minimise();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && dialog.open) minimise();
  });
  onShiftThrice(window, () => dialog.open && leave());
  addEventListener('pageshow', ({ persisted }) => {
    // Brought back by the Back button after the chat was left quickly: there is nothing to show.
    if (!persisted || !frame || wasOpen() === dialog.open) return;
    frame.remove();
    frame = undefined;
    loaded = false;
    dialog.close();
    launcher.setExpanded(false);
  });

  if (wasOpen()) open(true);
}
