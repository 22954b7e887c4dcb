import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { DirectLineHost } from './host.ts';

/** Bytes of a client's frame. Clients send empty ones only, to keep the connection up. */
const MAX_PAYLOAD = 1_024;
/** Bytes waiting for a client that does not read; above, it is cut off and comes back by watermark. */
const MAX_WAITING = 1_024 * 1_024;
/** Sockets of one conversation: several tabs, and the half-open ones of a bad network. */
const MAX_SOCKETS = 10;
/** Milliseconds between pings; a client that answers none between two is cut off. */
const PING_EVERY = 30_000;

/** WebSocket close codes. */
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;
const ENDED = 4404;

/** The open sockets, each following one conversation. */
export interface Streams {
  /** Takes a socket over; its first frame is everything after the watermark, if anything is. */
  accept(
    req: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    conversationId: string,
    after: number,
  ): void;
  close(): void;
}

/** Streams of what the host stored; `report` is given the class of an error in reading it. */
export function createStreams(
  host: DirectLineHost,
  report: (errorName: string) => void,
  pingEvery = PING_EVERY,
): Streams {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  const byConversation = new Map<string, Set<WebSocket>>();
  const silent = new WeakSet<WebSocket>();

  const pings = setInterval(() => {
    for (const ws of server.clients) {
      if (silent.has(ws)) {
        ws.terminate();
        continue;
      }
      silent.add(ws);
      ws.ping();
    }
  }, pingEvery);
  pings.unref();

  function remember(conversationId: string, ws: WebSocket): void {
    const sockets = byConversation.get(conversationId) ?? new Set();
    byConversation.set(conversationId, sockets.add(ws));
    const [oldest] = sockets;
    if (sockets.size > MAX_SOCKETS) oldest?.close(TRY_AGAIN_LATER);
    ws.on('close', () => {
      sockets.delete(ws);
      if (sockets.size === 0) byConversation.delete(conversationId);
    });
  }

  function follow(conversationId: string, ws: WebSocket, from: number): void {
    let after = from;
    let reading = false;
    let woken = false;

    async function send(): Promise<void> {
      const found = await host.read(conversationId, after);
      if (ws.readyState !== ws.OPEN) return;
      if (found === undefined) return ws.close(ENDED);
      // A watermark from elsewhere may lie ahead of the conversation: this brings it back.
      after = found.last;
      if (found.activities.length === 0) return;
      ws.send(frame(found));
      if (ws.bufferedAmount > MAX_WAITING) ws.terminate();
    }

    async function drain(): Promise<void> {
      reading = true;
      while (woken && ws.readyState === ws.OPEN) {
        woken = false;
        await send();
      }
      reading = false;
    }

    function wake(): void {
      woken = true;
      if (reading) return;
      drain().catch((error: unknown) => {
        report(error instanceof Error ? error.name : typeof error);
        ws.terminate();
      });
    }

    // Watching comes first, so that nothing is committed between the backlog and the watch.
    ws.on('close', host.watch(conversationId, wake));
    wake();
  }

  return {
    accept(req, socket, head, conversationId, after) {
      server.handleUpgrade(req, socket, head, (ws) => {
        const heard = () => silent.delete(ws);
        ws.on('pong', heard);
        ws.on('message', heard); // What it says is of no interest: activities come in by POST.
        ws.on('error', () => ws.terminate());
        remember(conversationId, ws);
        follow(conversationId, ws, after);
      });
    },
    close() {
      clearInterval(pings);
      for (const ws of server.clients) ws.close(GOING_AWAY);
      server.close();
    },
  };
}

/** What `GET activities` answers and a frame holds. */
export function activitySet(found: {
  readonly activities: readonly object[];
  readonly last: number;
}): object {
  return { activities: found.activities, watermark: String(found.last) };
}

function frame(found: Parameters<typeof activitySet>[0]): string {
  return JSON.stringify(activitySet(found));
}
