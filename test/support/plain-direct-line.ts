import { randomUUID } from 'node:crypto';

/** An activity as it comes over the wire, as far as tests look at it. */
export interface WireActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly value?: unknown;
  readonly from: { readonly id: string; readonly role?: string };
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly clientTurnId?: string;
    readonly question?: WireQuestion;
    readonly safety?: { readonly signal: string; readonly mode: string };
    readonly refused?: { readonly reason: string; readonly attempt: number };
    readonly intake?: { readonly id: string; readonly state: string };
  };
}

/** A question as a client sees it. */
export interface WireQuestion {
  readonly id: string;
  readonly topic: string;
  readonly kind: string;
  readonly skippable: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** What `tokens/generate` and `conversations` answer. */
export interface Grant {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly resume: string;
  readonly streamUrl?: string;
}

/** Asks for a token; `body` may name the center, the locale or a resume handle. */
export async function generateToken(url: string, body: object = {}): Promise<Grant> {
  return (await (await call(`${url}/v3/directline/tokens/generate`, { body })).json()) as Grant;
}

/** One request; rejects unless the answer is 2xx. */
async function call(
  address: string,
  { token, body }: { readonly token?: string; readonly body?: object } = {},
): Promise<Response> {
  const response = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response;
  throw new Error(`${new URL(address).pathname} answered ${response.status}`);
}

/** A Direct Line client of a few fetches that sends a `clientTurnId`, as our own client does. */
export async function openPlain(
  url: string,
  { resume, center }: { readonly resume?: string; readonly center?: string } = {},
) {
  const { token, ...grant } = await generateToken(url, { resume, center });
  const base = `${url}/v3/directline/conversations`;
  const activities = `${base}/${grant.conversationId}/activities`;
  if (resume === undefined) await call(base, { token, body: {} });

  /** Posts a message and resolves with the id of the stored activity. */
  async function send(
    message: { readonly text?: string; readonly value?: object },
    { clientTurnId = randomUUID(), inReplyTo }: { clientTurnId?: string; inReplyTo?: string } = {},
  ): Promise<string> {
    const channelData = { clientTurnId, inReplyTo };
    const body = { type: 'message', ...message, channelData };
    return ((await (await call(activities, { token, body })).json()) as { id: string }).id;
  }

  /** Everything after the watermark. */
  async function read(watermark = '') {
    const address = `${activities}?watermark=${watermark}`;
    return (await (await call(address, { token })).json()) as {
      activities: WireActivity[];
      watermark: string;
    };
  }

  return { ...grant, token, send, read };
}
