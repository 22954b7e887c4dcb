import type { Turn } from '../activity.ts';

/** What the panel keeps in this tab, and only here: the way back in, and what is not sent yet. */
export interface Kept {
  readonly resume?: string;
  readonly unsent?: readonly Turn[];
}

/** Storage of one center's chat. Where the browser forbids storage, it lasts as long as the page. */
export interface KeptChat {
  read(): Kept;
  write(change: Kept): void;
  clear(): void;
}

/** The chat of a center in `storage`; see `KeptChat`. */
export function keepChat(center: string, storage: () => Storage = () => sessionStorage): KeptChat {
  const key = `chat:${center}`;
  let kept: Kept = {};
  try {
    kept = JSON.parse(storage().getItem(key) ?? '{}') as Kept;
  } catch {
    // Forbidden, or not ours: begin with nothing.
  }
  const save = () => {
    try {
      if (kept.resume === undefined) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify(kept));
    } catch {
      // Forbidden or full: the conversation goes on, and a reload begins another.
    }
  };
  return {
    read: () => kept,
    write(change) {
      kept = { ...kept, ...change };
      save();
    },
    clear() {
      kept = {};
      save();
    },
  };
}
