import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { allowCors } from '../../http/cors.ts';
import { handle, queryOf, type Reply, type RoutedRequest } from '../../http/handle.ts';
import { HttpError } from '../../http/http-error.ts';
import type { HttpServer } from '../../http/http-server.ts';
import { readJson } from '../../http/read-json.ts';
import { createGrants, DIRECT_LINE, noConversation, type GrantOptions } from './grants.ts';
import type { Conversation, ConversationState, DirectLineHost } from './host.ts';
import { createLimits, type HelpLinesOf } from './limits.ts';
import { activitySet, createStreams } from './streams.ts';
import { toVisitorActivity } from './visitor-activity.ts';

/** What the channel is made of. */
export interface DirectLineOptions extends GrantOptions {
  readonly http: HttpServer;
  readonly host: DirectLineHost;
  /** As they are now: `of` nothing is the default one. */
  readonly centers: { has(id: string): boolean; of(): { readonly id: string } };
  /** Served with every 429. */
  readonly help: HelpLinesOf;
  /** Limits hold for loopback as well. */
  readonly limitLoopback: boolean;
  /** Which pages may embed the chat. Default: any whose origin has a name. */
  readonly allowsOrigin?: (origin: string) => boolean;
  /** Milliseconds between the pings of a socket. */
  readonly pingEvery?: number;
}

const generateBody = z.object({
  center: z.string().max(100).optional(),
  locale: z.string().max(35).optional(),
  resume: z.string().max(4_096).optional(),
});
const openBody = z.object({ locale: z.string().max(35).optional() });

/** Mounts Direct Line 3.0 on the server, for conversations that the host keeps. */
export function mountDirectLine(options: DirectLineOptions): { close(): void } {
  const { http, host, centers, allowsOrigin = (origin) => origin !== 'null' } = options;
  const grants = createGrants(options);
  const limits = createLimits(options.help, options.limitLoopback);
  const streams = createStreams(host, http.report, options.pingEvery);

  const get = (path: string, answer: (req: RoutedRequest) => Promise<Reply>) =>
    http.restify.get(DIRECT_LINE + path, handle(answer));
  const post = (path: string, answer: (req: RoutedRequest) => Promise<Reply>) =>
    http.restify.post(DIRECT_LINE + path, handle(answer));

  allowCors(http.restify, {
    prefix: DIRECT_LINE,
    methods: ['GET', 'POST'],
    requestHeaders: ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'],
    allows: allowsOrigin,
  });

  post('/tokens/generate', async (req) => {
    const { center, locale, resume } = parse(generateBody, await readJson(req));
    const conversation =
      resume === undefined ? begin(req, center, locale) : await comeBack(req, resume);
    return { body: await grants.grantWithResume(conversation) };
  });

  function begin(req: IncomingMessage, center = centers.of().id, locale?: string): Conversation {
    limits.conversation(req, center);
    if (!centers.has(center)) {
      throw new HttpError(404, 'unknown_center', 'There is no center of that id here.');
    }
    const id = `in_${randomUUID()}`;
    const user = `dl_${randomBytes(16).toString('hex')}`;
    return { id, user, center, ...(locale !== undefined && { locale }) };
  }

  async function comeBack(req: IncomingMessage, resume: string): Promise<Conversation> {
    const conversation = await grants.identifyResume(resume);
    limits.turn(req, conversation);
    if (isOver(await host.state(conversation.id))) throw noConversation();
    return conversation;
  }

  post('/tokens/refresh', async (req) => {
    const conversation = await grants.identify(req);
    // Unknown may be not yet opened: a token may be refreshed before its conversation begins.
    if ((await host.state(conversation.id)) === 'closed') throw noConversation();
    return { body: await grants.grant(conversation) };
  });

  post('/conversations', async (req) => {
    const conversation = await grants.identify(req);
    const { locale } = parse(openBody, await readJson(req));
    await host.open({ ...conversation, ...(locale !== undefined && { locale }) });
    return { status: 201, body: await grants.grantWithStream(req, conversation, 0) };
  });

  // A client asks for its conversation again after losing its socket; 404 tells it that it is over.
  get('/conversations/:id', async (req) => {
    const conversation = await grants.identifyOwn(req);
    if (isOver(await host.state(conversation.id))) throw noConversation();
    return { body: await grants.grantWithStream(req, conversation, watermarkOf(req)) };
  });

  get('/conversations/:id/activities', async (req) => {
    const { id } = await grants.identifyOwn(req);
    const found = await host.read(id, watermarkOf(req));
    if (found === undefined) throw noConversation();
    return { body: activitySet(found) };
  });

  post('/conversations/:id/activities', async (req) => {
    const conversation = await grants.identifyOwn(req);
    limits.turn(req, conversation);
    const { id, user, center } = conversation;
    const help = options.help(center);
    const stored = await host.post(id, toVisitorActivity(await readJson(req), user, help));
    if (stored === undefined) throw noConversation();
    return { body: { id: stored.id } };
  });

  post('/conversations/:id/upload', async (req) => {
    await grants.identifyOwn(req);
    throw new HttpError(501, 'no_uploads', 'Files cannot be sent here; send a text message.');
  });

  get('/session/getsessionid', async (req) => {
    await grants.identify(req);
    return { body: { sessionId: randomUUID() } };
  });

  const streamPath = new RegExp(`^${DIRECT_LINE}/conversations/(?<id>[^/]+)/stream$`);
  http.upgrades.add(streamPath, async (req, socket, head, params) => {
    const { origin } = req.headers;
    if (origin !== undefined && !allowsOrigin(origin)) {
      throw new HttpError(403, 'origin_refused', 'A page of this origin may not open the chat.');
    }
    const { id } = await grants.identifySocket(req, params['id']);
    if ((await host.state(id)) === 'unknown') throw noConversation();
    streams.accept(req, socket, head, id, watermarkOf(req));
  });

  return { close: () => streams.close() };
}

const isOver = (state: ConversationState) => state === 'unknown' || state === 'closed';

/** A sequence number; what is none reads from the beginning, so that nothing is missed. */
function watermarkOf(req: IncomingMessage): number {
  const text = queryOf(req).get('watermark') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function parse<T>(schema: z.ZodType<T>, body: object): T {
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  const issue = error.issues[0];
  throw new HttpError(400, 'bad_request', `${issue?.path.join('.')}: ${issue?.message}.`);
}
