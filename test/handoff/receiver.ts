import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How a receiver treats one request, after reading the whole of it. */
export type Answer = (response: ServerResponse) => void;

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('a reply that nobody needs');
  };

/** Takes the request and cuts the line. */
export const drop: Answer = (response) => {
  response.socket?.destroy();
};

/** Takes the request and never answers. */
export const hang: Answer = () => undefined;

/** One request as it arrived. */
export interface Received {
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
  readonly id: string;
}

/** A coordinator's system on loopback. */
export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** The next answers, in order; after them, 200. */
  answer(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { headers, url = '' } = request;
      received.push({ path: url, body, headers, id: String(headers['webhook-id']) });
      (answers.shift() ?? status(200))(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: (...more) => void answers.push(...more),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
