import { randomBytes } from 'node:crypto';
import {
  mountDirectLine,
  type DirectLineOptions,
} from '../../../src/channels/direct-line/direct-line.ts';
import { createHttpServer } from '../../../src/http/http-server.ts';
import { createMemoryHost } from './memory-host.ts';

/** A Direct Line server on a free port of loopback. */
export async function serve(options: Partial<DirectLineOptions> = {}) {
  const reported: string[] = [];
  const http = createHttpServer({
    ready: () => Promise.resolve(true),
    report: (name) => void reported.push(name),
  });
  const memory = createMemoryHost();
  const clock = { ahead: 0 };
  const channel = mountDirectLine({
    http,
    host: memory.host,
    key: randomBytes(32),
    centers: { has: (id) => ['demo', 'harbor'].includes(id), of: () => ({ id: 'demo' }) },
    help: () => [{ label: '988', number: '988' }],
    limitLoopback: false,
    now: () => Date.now() + clock.ahead,
    ...options,
  });
  const { port } = await http.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    http,
    memory,
    clock,
    reported,
    isAlive: async () => (await fetch(`${url}/healthz`)).status === 200,
    async close() {
      channel.close();
      await http.close();
    },
  };
}

/** A running test server. */
export type Served = Awaited<ReturnType<typeof serve>>;
