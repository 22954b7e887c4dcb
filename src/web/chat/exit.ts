import { blankPage, emptyStorage, leavePage } from '../leave.ts';
import { onShiftThrice } from '../shift-thrice.ts';
import type { Chat } from './chat.ts';
import type { Host } from './host.ts';

/** The quick exit: by its button, by Shift three times, or because the page around said so. */
export function createExit(chat: Chat, host: Host): () => void {
  const leave = () => {
    blankPage();
    chat.forget();
    emptyStorage();
    // The page around is the one that everybody sees; it goes away with this one in it.
    if (host.embedded) host.tell({ porchlight: 'leave' });
    else leavePage();
  };
  onShiftThrice(window, leave);
  host.listen(({ porchlight }) => {
    if (porchlight === 'leave') leave();
  });
  return leave;
}
