import type { Activity } from '../activity.ts';

/** A part of the stream; `watermark` is where the next part begins. */
export interface Batch {
  readonly activities: readonly Activity[];
  readonly watermark?: string;
}

/** How a socket ended: without ever having opened, because its conversation did, or otherwise. */
export type SocketEnd = 'unopened' | 'ended' | 'lost';

/** The server's code for a conversation that is gone. */
const ENDED = 4404;

/** Follows a conversation until the socket ends or `signal` aborts. */
export function follow(
  streamUrl: string,
  watermark: string,
  on: { readonly open: () => void; readonly batch: (batch: Batch) => void },
  signal: AbortSignal,
): Promise<SocketEnd> {
  const url = new URL(streamUrl);
  url.searchParams.set('watermark', watermark);
  // Behind a proxy the server may not know that the page came over TLS.
  if (location.protocol === 'https:') url.protocol = 'wss:';
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    let opened = false;
    const end = (how: SocketEnd) => {
      removeEventListener('offline', lost);
      signal.removeEventListener('abort', lost);
      socket.close();
      resolve(how);
    };
    // A socket does not notice by itself that the network has gone.
    const lost = () => end('lost');
    addEventListener('offline', lost);
    signal.addEventListener('abort', lost);
    socket.onopen = () => {
      opened = true;
      on.open();
    };
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      if (data !== '') on.batch(JSON.parse(data) as Batch);
    };
    socket.onclose = ({ code }) => end(code === ENDED ? 'ended' : opened ? 'lost' : 'unopened');
  });
}
