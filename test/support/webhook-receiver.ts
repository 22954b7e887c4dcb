import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

import { HandoffSummary } from '../../src/handoff/summary.ts';
import { until } from './app.ts';

/** What a webhook's body is, by the contract. */
const Event = z.strictObject({
  type: z.enum(['handoff.created', 'handoff.updated']),
  timestamp: z.iso.datetime(),
  data: HandoffSummary,
});

/** One handoff as a coordinator's system takes it in. */
export type TakenHandoff = z.infer<typeof Event> & { readonly webhookId: string };

/**
 * A coordinator's system on loopback. It takes a request only if its signature verifies and its body
 * is what the contract says, and each `webhook-id` once.
 */
export async function openWebhookReceiver() {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const handoffs: TakenHandoff[] = [];
  const refused: unknown[] = [];

  function take(body: string, headers: Record<string, string>): void {
    const verified: unknown = new Webhook(secret).verify(body, headers);
    const webhookId = String(headers['webhook-id']);
    if (handoffs.some((each) => each.webhookId === webhookId)) return;
    handoffs.push({ ...Event.parse(verified), webhookId });
  }

  const server = createServer((request, response) => {
    void text(request).then((body) => {
      try {
        take(body, request.headers as Record<string, string>);
        response.statusCode = 204;
      } catch (error) {
        refused.push(error);
        response.statusCode = 400;
      }
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    /** What a start needs to send its handoffs here. */
    env: {
      WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/handoffs`,
      WEBHOOK_SECRET: secret,
    },
    handoffs,
    refused,
    /** The handoff of an intake with this revision. */
    handoff: (intakeId: string, revision = 1) =>
      until(`handoff of revision ${revision}`, () =>
        handoffs.find(({ data }) => data.intakeId === intakeId && data.revision === revision),
      ),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The facts of a summary as a table: the value, or which kind of silence it is. */
export function answersOf({ facts }: HandoffSummary): Record<string, unknown> {
  return Object.fromEntries(
    facts.map(({ id, status, value, raw }) => [
      id,
      status !== 'answered' ? `(${status})` : raw ? { asWritten: value } : value,
    ]),
  );
}
