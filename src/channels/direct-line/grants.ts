import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { queryOf, type RoutedRequest } from '../../http/handle.ts';
import { HttpError } from '../../http/http-error.ts';
import type { Conversation } from './host.ts';
import { createTokens, TOKEN_SECONDS } from './tokens.ts';

/** Where the channel is mounted; clients are given it as their `domain`. */
export const DIRECT_LINE = '/v3/directline';

/** What signs and addresses the grants. */
export interface GrantOptions {
  /** Signs tokens and resume handles: 32 random bytes that outlive a restart. */
  readonly key: Uint8Array;
  /** Where clients reach this server, when that is not the Host they ask for. */
  readonly publicUrl?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Tells who is asking, and makes what lets them ask again. */
export function createGrants({ key, publicUrl, now }: GrantOptions) {
  const tokens = createTokens(key, now);

  /** A fresh token. */
  async function grant(conversation: Conversation) {
    return {
      conversationId: conversation.id,
      token: await tokens.sign('direct-line', conversation),
      expires_in: TOKEN_SECONDS,
    };
  }

  /** The same, and the handle that buys another one later. */
  async function grantWithResume(conversation: Conversation) {
    const resume = await tokens.sign('direct-line-resume', conversation);
    return { ...(await grant(conversation)), resume };
  }

  /** The same, and where to listen. */
  async function grantWithStream(req: IncomingMessage, conversation: Conversation, after: number) {
    const granted = await grantWithResume(conversation);
    const query = new URLSearchParams({ watermark: String(after), t: granted.token });
    const path = `${DIRECT_LINE}/conversations/${conversation.id}/stream`;
    const streamUrl = `${socketBase(req, publicUrl)}${path}?${query.toString()}`;
    return { ...granted, streamUrl, referenceGrammarId: randomUUID() };
  }

  /** The conversation that a request's token is for. */
  const identify = (req: IncomingMessage) => tokens.verify('direct-line', bearer(req));

  /** The same, on a route that names one: somebody else's looks like none at all. */
  async function identifyOwn(req: RoutedRequest): Promise<Conversation> {
    return own(await identify(req), req.params['id']);
  }

  /** The same for a WebSocket, which a browser cannot open with a header. */
  async function identifySocket(req: IncomingMessage, id: string | undefined) {
    const token = queryOf(req).get('t') ?? bearer(req);
    return own(await tokens.verify('direct-line', token), id);
  }

  return {
    grant,
    grantWithResume,
    grantWithStream,
    identify,
    identifyOwn,
    identifySocket,
    identifyResume: (handle: string) => tokens.verify('direct-line-resume', handle),
  };
}

function own(conversation: Conversation, id: string | undefined): Conversation {
  if (conversation.id !== id) throw noConversation();
  return conversation;
}

/** One answer for a conversation that is gone, was never there or is somebody else's. */
export function noConversation(): HttpError {
  return new HttpError(404, 'no_conversation', 'There is no such conversation.');
}

function bearer(req: IncomingMessage): string | undefined {
  return /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
}

function socketBase(req: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/^http/, 'ws').replace(/\/+$/, '');
  return `ws://${req.headers.host ?? `127.0.0.1:${req.socket.localPort}`}`;
}
