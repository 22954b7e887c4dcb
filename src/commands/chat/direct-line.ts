import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { ActivitySet } from './activity.ts';
import type { Activity } from './activity.ts';
import type { Caller } from './caller.ts';
import { RefusedError, UnreachableError } from './errors.ts';
import type { Answer } from './read-answer.ts';

const Grant = z.object({ conversationId: z.string(), token: z.string(), resume: z.string() });
type Grant = z.infer<typeof Grant>;

/** One chat over Direct Line 3.0. */
export interface Chat {
  /** Buys the way back into this chat, until it is closed. */
  readonly resume: string;
  /** Resolves once the message is stored, however often it had to be sent. */
  send(answer: Answer, inReplyTo: string | undefined): Promise<void>;
  /** Everything said since the last call. */
  read(): Promise<readonly Activity[]>;
  /** The same where it may wait: nothing new while the server is away. */
  glance(): Promise<readonly Activity[]>;
}

/** Opens a new chat. */
export async function openChat(call: Caller): Promise<Chat> {
  const grant = await generate(call, {});
  await call({ path: '/conversations', token: grant.token, body: {} });
  return createChat(call, grant);
}

/** Goes on with a chat; undefined where it is over, or not this server's. */
export async function resumeChat(call: Caller, resume: string): Promise<Chat | undefined> {
  try {
    return createChat(call, await generate(call, { resume }));
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}

async function generate(call: Caller, body: object): Promise<Grant> {
  return Grant.parse(await call({ path: '/tokens/generate', body }));
}

function createChat(call: Caller, { conversationId, resume, ...grant }: Grant): Chat {
  const path = `/conversations/${conversationId}/activities`;
  let { token } = grant;
  let watermark = '0';

  /** A token lives shorter than a chat may rest. */
  async function callWithToken(request: Parameters<Caller>[0]): Promise<unknown> {
    try {
      return await call({ ...request, token });
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 403) throw error;
      ({ token } = await generate(call, { resume }));
      return call({ ...request, token });
    }
  }

  async function read(patience?: number): Promise<readonly Activity[]> {
    const address = `${path}?watermark=${watermark}`;
    const found = ActivitySet.parse(
      await callWithToken({ path: address, ...(patience !== undefined && { patience }) }),
    );
    ({ watermark } = found);
    return found.activities;
  }

  return {
    resume,
    async send(answer, inReplyTo) {
      const channelData = { clientTurnId: randomUUID(), inReplyTo };
      await callWithToken({ path, body: { type: 'message', ...answer, channelData } });
    },
    read: () => read(),
    glance: () =>
      read(0).catch((error: unknown) => {
        if (error instanceof UnreachableError) return [];
        throw error;
      }),
  };
}
