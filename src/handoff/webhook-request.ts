import { Webhook } from 'standardwebhooks';

import type { HandoffSummary } from './summary.ts';

export type WebhookType = 'handoff.created' | 'handoff.updated';

/** The first revision of a handoff creates it; every later one updates it. */
export function webhookType(revision: number): WebhookType {
  return revision === 1 ? 'handoff.created' : 'handoff.updated';
}

/**
 * The body of a webhook. It goes to the center's own systems, so within one program: no disclosure
 * under 42 CFR Part 2, and without the notice that travels with one (clinical.md 4.2). Made once, in the commit that makes the handoff, and stored: every attempt
 * sends exactly this string.
 *
 * @param at when the handoff was made, in milliseconds since 1970
 */
export function webhookPayload(event: {
  readonly type: WebhookType;
  readonly at: number;
  readonly summary: HandoffSummary;
}): string {
  const { type, at, summary } = event;
  return JSON.stringify({ type, timestamp: new Date(at).toISOString(), data: summary });
}

/**
 * The headers of one attempt, as Standard Webhooks 1.0 has them. The id is the same on every
 * attempt; the time and so the signature are of now, as receivers refuse what is older than minutes.
 */
export function webhookHeaders(attempt: {
  readonly id: string;
  readonly payload: string;
  readonly secret: string;
  readonly at: number;
}): Readonly<Record<string, string>> {
  const { id, payload, secret, at } = attempt;
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(payload)),
    'user-agent': 'Porchlight',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(at), payload),
  };
}
