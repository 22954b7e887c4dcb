import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

import { HandoffSummary } from '../../src/handoff/summary.ts';
import type { Chance } from './chance.ts';

/** Shares of requests: refused with 500; taken in, then the line is cut; never answered. */
const FLAWS = { refuse: 0.2, drop: 0.1, hang: 0.05 } as const;

const Event = z.strictObject({
  type: z.enum(['handoff.created', 'handoff.updated']),
  timestamp: z.iso.datetime(),
  data: HandoffSummary,
});

/** A handoff as the receiver keeps it: once for each `webhook-id`. */
export type Taken = z.infer<typeof Event> & { readonly webhookId: string };

/** A coordinator's system on a bad day. */
export interface FlakyReceiver {
  /** What a start needs to send its handoffs here. */
  readonly env: { readonly WEBHOOK_URL: string; readonly WEBHOOK_SECRET: string };
  /** In the order of their arrival. */
  readonly taken: readonly Taken[];
  /** Every request that was read to its end. */
  requests(): number;
  /** What no receiver should ever see: a bad signature or body, other bytes under the same id. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** @param arrived called with every request, before it is answered */
export async function openFlakyReceiver(
  chance: Chance,
  arrived: () => void,
): Promise<FlakyReceiver> {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const bodies = new Map<string, string>();
  const taken: Taken[] = [];
  const faults: string[] = [];
  let requests = 0;

  function take(webhookId: string, body: string): void {
    const before = bodies.get(webhookId);
    if (before === undefined) {
      bodies.set(webhookId, body);
      taken.push({ ...Event.parse(JSON.parse(body)), webhookId });
    } else if (before !== body) faults.push(`${webhookId} came again with other bytes`);
  }

  const server = createServer((request, response) => {
    const answer = (status: number) => response.writeHead(status).end();
    text(request)
      .then((body) => {
        requests++;
        arrived();
        const headers = request.headers as Record<string, string>;
        new Webhook(secret).verify(body, headers);
        const luck = chance.next();
        const { refuse, drop, hang } = FLAWS;
        if (luck < refuse) return answer(500);
        if (luck < refuse + hang) return undefined;
        take(String(headers['webhook-id']), body);
        return luck < refuse + hang + drop ? request.socket.destroy() : answer(204);
      })
      .catch((error: unknown) => {
        // A sender that is killed half way sends half a request.
        if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return;
        faults.push(`a request was not taken: ${(error as Error).name}`);
        answer(400);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    env: { WEBHOOK_URL: `http://127.0.0.1:${port}/handoffs`, WEBHOOK_SECRET: secret },
    taken,
    requests: () => requests,
    faults,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
