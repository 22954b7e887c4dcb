import type { Activity } from 'botbuilder';
import { z } from 'zod';

import { DIRECT_LINE } from '../dialogs/ask.ts';
import type { Turns } from '../dialogs/turn.ts';
import { handle } from '../http/handle.ts';
import { HttpError } from '../http/http-error.ts';
import type { HttpServer } from '../http/http-server.ts';
import { readJson } from '../http/read-json.ts';
import type { PorchlightAdapter } from './adapter.ts';
import { refusedAs } from './refused-as.ts';

const account = z.looseObject({ id: z.string().min(1).max(500) });

/** What must stand in a channel's activity for a turn to be possible. */
const ChannelActivity = z.looseObject({
  type: z.string().min(1).max(50),
  id: z.string().min(1).max(500),
  channelId: z.string().min(1).max(50),
  serviceUrl: z.url().max(1000),
  conversation: account,
  from: account,
  recipient: account,
  // A longer message is heard as far as one goes: a channel shows its visitor no refusal.
  text: z
    .string()
    .transform((text) => text.slice(0, 4000))
    .optional(),
});

/** Azure's channels; replies go nowhere else, whatever an activity says. */
const CHANNEL_HOSTS =
  /(^|\.)(botframework\.com|botframework\.azure\.us|smba\.trafficmanager\.net)$/;
const LOOPBACK_HOSTS = ['127.0.0.1', '[::1]', 'localhost'];

interface Options {
  readonly http: HttpServer;
  readonly adapter: PorchlightAdapter;
  readonly turns: Turns;
  /** True where channels on this machine may send without a token: for trying things out. */
  readonly anonymous: boolean;
}

/** Mounts `/api/messages`: Teams and the other channels of Azure come in here. */
export function mountMessages({ http, adapter, turns, anonymous }: Options): void {
  http.restify.post(
    '/api/messages',
    handle(async (req) => {
      const activity = parse(await readJson(req));
      // Nobody outside may speak in a conversation of our own Direct Line.
      if (activity.channelId === DIRECT_LINE || !mayReply(activity.serviceUrl, anonymous)) {
        throw new HttpError(
          401,
          'unknown_channel',
          'The channel and its service URL are not known here.',
        );
      }
      try {
        await adapter.receive(req.headers.authorization ?? '', activity, async (context) => {
          if (isForTheBot(activity)) await turns.take(context);
        });
      } catch (error) {
        throw refusedAs(error);
      }
      return { body: {} };
    }),
  );
}

function parse(body: object): Activity {
  const { success, data, error } = ChannelActivity.safeParse(body);
  if (success) return data as unknown as Activity;
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new HttpError(400, 'bad_activity', `This is no activity. ${problems.join('; ')}.`);
}

function mayReply(serviceUrl: string, anonymous: boolean): boolean {
  const { protocol, hostname } = new URL(serviceUrl);
  if (protocol === 'https:' && CHANNEL_HOSTS.test(hostname)) return true;
  return anonymous && LOOPBACK_HOSTS.includes(hostname);
}

/** Messages, and the arrival of someone who is not the bot. Typing, reactions and the like say nothing. */
function isForTheBot({ type, membersAdded, recipient }: Activity): boolean {
  if (type === 'message') return true;
  const arrived = membersAdded?.some(({ id }) => id !== recipient.id) ?? false;
  return type === 'conversationUpdate' && arrived;
}
