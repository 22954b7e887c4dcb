import { render } from 'preact';

import { startingLanguage } from '../languages.ts';
import { openChat } from './chat.ts';
import { App } from './components/app.tsx';
import { createExit } from './exit.ts';
import { createHost } from './host.ts';
import { isSpoken } from './use-language.ts';

const {
  center = '',
  name = '',
  phone = '',
  languages: tags = '',
} = document.documentElement.dataset;
const [first = 'en', ...others] = tags.split(' ').filter(isSpoken);
const wanted = new URLSearchParams(location.search).get('lang');
const start = startingLanguage(wanted, [first, ...others], navigator.languages);

const host = createHost();
const chat = openChat(center, start);
const leave = createExit(chat, host);

addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  // Brought back by the Back button. Its socket is dead, and after a quick exit nothing may show.
  document.documentElement.hidden = true;
  location.reload();
});

const root = document.getElementById('panel');
if (!root) throw new TypeError('The page has no #panel to put the chat into.');
root.replaceChildren();
render(
  <App
    chat={chat}
    host={host}
    leave={leave}
    center={{ name, phone }}
    languages={[first, ...others]}
    start={start}
  />,
  root,
);
