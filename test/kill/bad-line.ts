import type { WireActivity } from '../support/plain-direct-line.ts';
import type { Chance } from './chance.ts';
import { pause } from './phoenix.ts';

/** A visitor's way to the server: it may be down, and the network may swallow what it answers. */
export interface Network {
  /** Where the server is; waits while it is down. */
  url(): Promise<string>;
  readonly chance: Chance;
  /** Ends every attempt. */
  readonly over: AbortSignal;
  /** Told of every message that goes out. */
  readonly posting: () => void;
}

/** One conversation over Direct Line on a bad line; every request is repeated until it is answered. */
export interface BadLine {
  readonly conversationId: string;
  /** Posts a message, always under the same turn id; resolves with the id it was acknowledged under. */
  post(
    message: object,
    channelData: { readonly clientTurnId: string; readonly inReplyTo?: string },
  ): Promise<string>;
  /** What came after the watermark. */
  read(watermark: string): Promise<{ activities: WireActivity[]; watermark: string }>;
  /** How often a message had to be sent again. */
  repeats(): number;
}

/** The share of messages whose sender loses the line before the answer is there. */
const LOST_ANSWERS = 0.1;

/** Milliseconds. */
const LONGEST_WAIT_FOR_LOSS = 8;
const BETWEEN_TRIES = 15;

/** A request that was answered with something else than success: no repetition would mend it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Opens a new conversation. */
export async function openBadLine(network: Network): Promise<BadLine> {
  const { chance, over, posting } = network;
  let repeats = 0;

  /** One try. Undefined where the line was lost or the server was busy. */
  async function attempt<Answer>(
    path: string,
    { token, body, patience }: Request,
  ): Promise<Answer | undefined> {
    const url = await network.url();
    try {
      const response = await fetch(`${url}/v3/directline${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal:
          patience === undefined ? over : AbortSignal.any([over, AbortSignal.timeout(patience)]),
      });
      const answer = (await response.json()) as Answer;
      if (response.ok) return answer;
      if (response.status === 503) return undefined;
      throw new RefusedError(`${path} was answered with ${response.status}.`);
    } catch (error) {
      over.throwIfAborted();
      if (isLoss(error)) return undefined;
      throw error;
    }
  }

  async function insist<Answer>(path: string, request: Request): Promise<Answer> {
    for (;;) {
      const answer = await attempt<Answer>(path, request);
      if (answer !== undefined) return answer;
      await pause(BETWEEN_TRIES);
    }
  }

  const { token, conversationId } = await insist<Granted>('/tokens/generate', { body: {} });
  await insist('/conversations', { token, body: {} });
  const path = `/conversations/${conversationId}`;

  return {
    conversationId,
    repeats: () => repeats,
    async post(message, channelData) {
      const body = { type: 'message', ...message, channelData };
      const patience = chance.happens(LOST_ANSWERS)
        ? chance.upTo(LONGEST_WAIT_FOR_LOSS)
        : undefined;
      posting();
      const first = await attempt<{ id: string }>(`${path}/activities`, { token, body, patience });
      if (first) return first.id;
      repeats++;
      // As clients do after a lost connection: is the conversation still there for my token?
      await insist(path, { token });
      return (await insist<{ id: string }>(`${path}/activities`, { token, body })).id;
    },
    read: (watermark) => insist(`${path}/activities?watermark=${watermark}`, { token }),
  };
}

/** The line was lost, by the server's end or by ours. */
function isLoss(error: unknown): boolean {
  const { name, cause } = error as Error;
  return (
    name === 'TimeoutError' || (cause as NodeJS.ErrnoException | undefined)?.code !== undefined
  );
}

interface Request {
  readonly token?: string;
  readonly body?: object;
  /** Milliseconds after which the answer is lost. */
  readonly patience?: number | undefined;
}

interface Granted {
  readonly token: string;
  readonly conversationId: string;
}
