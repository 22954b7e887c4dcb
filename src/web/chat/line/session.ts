import { request } from './request.ts';
import type { Answer } from './request.ts';
import type { KeptChat } from './storage.ts';

/** The right to speak in a conversation. */
export interface Session {
  readonly conversationId: string;
  readonly token: string;
  /** Where to listen; expires with the token. */
  readonly streamUrl: string;
}

interface Granted extends Session {
  readonly resume: string;
}

/**
 * Enters the conversation of this tab, or begins one. `refused`: what was resumed is over, or this
 * server has no such center; the way back in is forgotten by then.
 */
export async function enter(
  center: string,
  locale: string,
  kept: KeptChat,
): Promise<Answer<Session>> {
  const { resume } = kept.read();
  const token = await request<Granted>('/tokens/generate', { body: { center, locale, resume } });
  if (token.type !== 'ok') return token;
  // Opening a conversation again does nothing, and says where to listen.
  const opened = await request<Granted>('/conversations', {
    token: token.body.token,
    body: { locale },
  });
  if (opened.type === 'ok') kept.write({ resume: opened.body.resume });
  return opened;
}
