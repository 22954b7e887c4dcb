import { useEffect, useState } from 'preact/hooks';

import type { Chat } from './chat.ts';
import { viewOf } from './view.ts';

/** The conversation as it stands, on every change of it. */
export function useChat(chat: Chat) {
  const [state, setState] = useState(chat.state);
  useEffect(() => {
    const update = () => setState(chat.state());
    update();
    return chat.subscribe(update);
  }, [chat]);
  return { ...viewOf(state), status: state.status };
}
