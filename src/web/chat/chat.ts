import type { Activity, Saying, Turn } from './activity.ts';
import { openLine } from './direct-line.ts';
import type { Line, LineStatus } from './direct-line.ts';
import { keepChat } from './line/storage.ts';

/** A turn of this page and what became of it. */
export interface OwnTurn extends Turn {
  readonly status: 'waiting' | 'sent' | 'refused';
}

/** Everything that the panel shows is worked out from this. */
export interface ChatState {
  /** In the order of the stream. */
  readonly activities: readonly Activity[];
  /** What was said on this page. The words said before the notice is accepted are only here. */
  readonly turns: readonly OwnTurn[];
  readonly status: LineStatus;
}

/** The conversation of this tab. */
export interface Chat {
  readonly state: () => ChatState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly say: (saying: Saying) => void;
  /** Begins another conversation after this one has ended. */
  readonly again: (locale: string) => void;
  /** Forgets the way back in, for a visitor who leaves quickly. */
  readonly forget: () => void;
}

const NOTHING: ChatState = { activities: [], turns: [], status: 'connecting' };

/** Opens the conversation that this tab remembers with a center, or a new one. */
export function openChat(center: string, locale: string): Chat {
  const kept = keepChat(center);
  const listeners = new Set<() => void>();
  let state: ChatState = NOTHING;
  let line: Line;

  function set(change: Partial<ChatState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function add(batch: readonly Activity[]): void {
    const known = new Set(state.activities.map(({ id }) => id));
    const fresh = batch.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    set({ activities: [...state.activities, ...fresh] });
    if (fresh.at(-1)?.channelData?.intake?.state === 'closed') void close();
  }

  /** What was erased is not on the server any more: show what the server shows, and nothing else. */
  async function close(): Promise<void> {
    const activities = await line.readAll();
    line.close();
    kept.clear();
    set({ status: 'ended', turns: [], ...(activities ? { activities } : {}) });
  }

  function begin(locale: string): void {
    const unsent = kept.read().unsent ?? [];
    state = { ...NOTHING, turns: unsent.map((turn) => ({ ...turn, status: 'waiting' })) };
    line = openLine({
      center,
      locale,
      kept,
      on: {
        activities: add,
        status: (status) => {
          if (status !== state.status) set({ status });
        },
        settled: ({ clientTurnId }, status) => {
          const turns = state.turns.map((turn) =>
            turn.clientTurnId === clientTurnId ? { ...turn, status } : turn,
          );
          set({ turns });
        },
      },
    });
  }

  begin(locale);
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(saying) {
      const turn: Turn = { ...saying, clientTurnId: crypto.randomUUID() };
      set({ turns: [...state.turns, { ...turn, status: 'waiting' }] });
      line.send(turn);
    },
    again(locale) {
      line.close();
      kept.clear();
      begin(locale);
      set({});
    },
    forget() {
      line.close();
      kept.clear();
    },
  };
}
