import type { Activity, Turn } from './activity.ts';
import { createBackOff, pause } from './line/back-off.ts';
import { request } from './line/request.ts';
import type { Answer } from './line/request.ts';
import { enter } from './line/session.ts';
import type { Session } from './line/session.ts';
import { follow } from './line/socket.ts';
import type { Batch } from './line/socket.ts';
import type { KeptChat } from './line/storage.ts';

/** How it stands with the server. `ended`: this conversation takes nothing any more. */
export type LineStatus = 'connecting' | 'live' | 'offline' | 'ended';

/** What a line tells. An activity may come twice; its id says so. */
export interface LineEvents {
  activities(batch: readonly Activity[]): void;
  status(status: LineStatus): void;
  /** The server has it on disk, or will never take it. */
  settled(turn: Turn, how: 'sent' | 'refused'): void;
}

/** A conversation with the server. */
export interface Line {
  /** Sends now, or as soon as there is a way; turns arrive in order. */
  send(turn: Turn): void;
  /** Everything the server holds of this conversation. */
  readAll(): Promise<readonly Activity[] | undefined>;
  close(): void;
}

/** Sockets that may fail to open, one after the other, before the line asks again and again instead. */
const SOCKET_TRIES = 2;
/** Milliseconds between two questions for news, where sockets are blocked. */
const POLL_EVERY = 1_500;
/** Milliseconds after which what was sent should have come back over the socket. */
const ECHO_WITHIN = 3_000;

/**
 * Speaks Direct Line 3.0 to the server of this page: by WebSocket, or by polling where sockets are
 * blocked. What cannot be sent waits in the tab's storage, under the same `clientTurnId`.
 */
export function openLine(options: {
  readonly center: string;
  readonly locale: string;
  readonly kept: KeptChat;
  readonly on: LineEvents;
}): Line {
  const { center, locale, kept, on } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const unsent: Turn[] = [...(kept.read().unsent ?? [])];
  const seen = new Set<string>();
  let watermark = '0';
  let sessions: Promise<Session | undefined> | undefined;
  let entered = false;
  let sending = false;

  const path = ({ conversationId }: Session) => `/conversations/${conversationId}/activities`;

  /** Takes what the server says; where it cannot be reached, says so and waits for the next try. */
  async function persist<Body>(ask: () => Promise<Answer<Body>>): Promise<Answer<Body>> {
    const backOff = createBackOff();
    for (;;) {
      const answer = await ask();
      if (signal.aborted) return { type: 'refused', status: 0 };
      if (answer.type !== 'later') return answer;
      on.status('offline');
      await pause(answer.after ?? backOff.next(), signal);
    }
  }

  /** One session for all who need one. Undefined once the conversation is over. */
  function session(): Promise<Session | undefined> {
    sessions ??= (async () => {
      const resumed = kept.read().resume !== undefined;
      let answer = await persist(() => enter(center, locale, kept));
      if (answer.type === 'refused' && resumed && !entered && !signal.aborted) {
        // The chat that this tab remembers is over: begin another.
        kept.clear();
        unsent.length = 0;
        answer = await persist(() => enter(center, locale, kept));
      }
      if (answer.type !== 'ok') {
        end();
        return undefined;
      }
      entered = true;
      return answer.body;
    })();
    return sessions;
  }

  function end(): void {
    if (signal.aborted) return;
    closing.abort();
    kept.clear();
    on.status('ended');
  }

  function take({ activities, watermark: next }: Batch): void {
    if (next !== undefined) watermark = next;
    for (const { id } of activities) seen.add(id);
    if (activities.length > 0) on.activities(activities);
  }

  async function read(from: string): Promise<Answer<Batch>> {
    const now = await session();
    if (!now) return { type: 'refused', status: 404 };
    const answer = await request<Batch>(`${path(now)}?watermark=${from}`, { token: now.token });
    if (answer.type === 'refused') refused(answer.status);
    return answer;
  }

  /** The token has run out, or the conversation is over. */
  function refused(status: number): void {
    if (status === 404) end();
    else sessions = undefined;
  }

  async function listen(): Promise<void> {
    const backOff = createBackOff();
    let failures = 0;
    while (!signal.aborted) {
      const now = await session();
      if (!now) return;
      if (failures >= SOCKET_TRIES) {
        const answer = await read(watermark);
        if (answer.type === 'ok') take(answer.body);
        on.status(answer.type === 'later' ? 'offline' : 'live');
        await pause(answer.type === 'ok' ? POLL_EVERY : backOff.next(), signal);
        continue;
      }
      const how = await follow(
        now.streamUrl,
        watermark,
        {
          open: () => {
            failures = 0;
            backOff.reset();
            on.status('live');
          },
          batch: take,
        },
        signal,
      );
      if (signal.aborted) return;
      if (how === 'ended') return end();
      if (how === 'unopened') failures += 1;
      else on.status('offline');
      // The address of the socket has a token in it that runs out.
      sessions = undefined;
      await pause(backOff.next(), signal);
    }
  }

  async function flush(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let turn = unsent[0]; turn && !signal.aborted; turn = unsent[0]) await post(turn);
    sending = false;
  }

  async function post(turn: Turn): Promise<void> {
    const { clientTurnId, inReplyTo, text, value } = turn;
    const body = { type: 'message', text, value, channelData: { clientTurnId, inReplyTo } };
    const answer = await persist(async () => {
      const now = await session();
      if (!now) return { type: 'refused', status: 404 } as const;
      const posted = await request<{ id: string }>(path(now), { token: now.token, body });
      const stale = posted.type === 'refused' && (posted.status === 401 || posted.status === 403);
      if (!stale) return posted;
      sessions = undefined;
      return { type: 'later', after: 0 } as const;
    });
    if (signal.aborted) return;
    unsent.shift();
    kept.write({ unsent });
    if (answer.type === 'ok') {
      on.settled(turn, 'sent');
      on.status('live');
      setTimeout(() => void catchUp(answer.body.id), ECHO_WITHIN);
    } else if (answer.type === 'refused') {
      on.settled(turn, 'refused');
      if (answer.status === 404) end();
    }
  }

  /** What was sent has not come back: the socket is open in name only. */
  async function catchUp(id: string): Promise<void> {
    if (signal.aborted || seen.has(id)) return;
    const answer = await read(watermark);
    if (answer.type === 'ok') take(answer.body);
  }

  void listen();
  void flush();
  return {
    send(turn) {
      unsent.push(turn);
      kept.write({ unsent });
      void flush();
    },
    async readAll() {
      const answer = await read('0');
      return answer.type === 'ok' ? answer.body.activities : undefined;
    },
    close: () => closing.abort(),
  };
}
