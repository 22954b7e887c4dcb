import { render } from 'preact';

import { Desk } from './desk.tsx';

addEventListener('pageshow', ({ persisted }) => {
  // Brought back by the Back button, perhaps long after the session ended.
  if (persisted) location.reload();
});

const root = document.getElementById('desk');
if (!root) throw new TypeError('The page has no #desk to put the desk into.');
root.replaceChildren();
render(<Desk />, root);
