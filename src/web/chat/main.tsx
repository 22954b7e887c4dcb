import { render } from 'preact';

import { openChat } from './chat.ts';
import { Panel } from './components/panel.tsx';
import { createExit } from './exit.ts';
import { createHost } from './host.ts';
import { en } from './words/en.ts';
import { Setting } from './setting.ts';

const { center = '', name = '', phone = '' } = document.documentElement.dataset;
const words = en;
const host = createHost();
const chat = openChat(center, 'en');
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
  <Setting.Provider value={{ words, name, phone }}>
    <Panel chat={chat} host={host} leave={leave} />
  </Setting.Provider>,
  root,
);
