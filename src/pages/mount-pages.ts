import type { IncomingMessage, ServerResponse } from 'node:http';

import { DEMO } from '../center/center.ts';
import type { Center } from '../center/center.ts';
import type { Centers } from '../center/live/centers.ts';
import { HttpError } from '../http/http-error.ts';
import type { HttpServer } from '../http/http-server.ts';
import { readFolder, sendFile, staticFile } from '../http/static-files.ts';
import type { StaticFile } from '../http/static-files.ts';
import { brandFile } from './brand-css.ts';
import { createFilledPages } from './filled-pages.ts';
import { FOR_OTHER_SITES, pagePolicy } from './page-policy.ts';

/** What the pages are made of. */
export interface PagesOptions {
  readonly http: HttpServer;
  /** Where the pages were built. */
  readonly folder: string;
  /** As they are when a page is asked for. */
  readonly centers: Pick<Centers, 'of' | 'has'>;
  /** Where visitors reach this server, when that is not the Host they ask for. */
  readonly publicUrl?: string;
}

/** Names with a hash of what is in them never change. */
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' } as const;
/** Seconds; a new loader, or a new color, reaches every site of a center within this time. */
const FOR_A_WHILE = { 'cache-control': 'public, max-age=600' } as const;

/**
 * Mounts what browsers load: `/` (the demo page), `/chat/CENTER` with the center's colors, `/desk`,
 * `/widget.js` and the built files. A page that was not built answers 503 and says what to do.
 */
export async function mountPages({
  http,
  folder,
  centers,
  publicUrl,
}: PagesOptions): Promise<void> {
  const built = await readFolder(folder);
  const filledIn = createFilledPages(built);

  const get = (
    path: string,
    answer: (req: IncomingMessage, res: ServerResponse) => void | Promise<void>,
  ) => {
    // An async function of two parameters is what restify takes as a promise-returning handler.
    const handler = async (req: IncomingMessage, res: ServerResponse) => answer(req, res);
    http.restify.get(path, handler);
    http.restify.head(path, handler);
  };

  async function sendPage(
    name: 'chat' | 'demo' | 'desk',
    center: Center,
    req: IncomingMessage,
    res: ServerResponse,
  ): Promise<void> {
    const file = existing(await filledIn(`${name}/index.html`, center));
    const framing = name === 'chat' ? 'anyone' : 'none';
    if (framing === 'anyone') res.removeHeader('x-frame-options');
    const policy = pagePolicy(socketOrigin(req, publicUrl), framing);
    sendFile(req, res, file, framing === 'anyone' ? { ...policy, ...FOR_OTHER_SITES } : policy);
  }

  const centerOf = (req: IncomingMessage) => {
    const { params } = req as IncomingMessage & { readonly params: { readonly center: string } };
    if (!centers.has(params.center)) {
      throw new HttpError(404, 'unknown_center', 'There is no center of that id here.');
    }
    return centers.of(params.center);
  };
  get('/chat/:center', (req, res) => sendPage('chat', centerOf(req), req, res));
  get('/chat/:center/brand.css', async (req, res) => {
    sendFile(req, res, await brandFile(centerOf(req)), FOR_A_WHILE);
  });

  get('/', async (req, res) => {
    const center = centers.of();
    if (center.id === DEMO) return sendPage('demo', center, req, res);
    res.writeHead(302, { location: `/chat/${center.id}` });
    res.end();
  });

  get('/desk', (req, res) => sendPage('desk', centers.of(), req, res));

  const prepared = async (name: string) => {
    const bytes = built.get(name);
    return bytes && staticFile(name, bytes);
  };
  const widget = await prepared('widget.js');
  get('/widget.js', (req, res) => {
    sendFile(req, res, existing(widget), { ...FOR_A_WHILE, ...FOR_OTHER_SITES });
  });

  for (const name of built.keys()) {
    if (!name.startsWith('assets/')) continue;
    const file = await prepared(name);
    get(`/${name}`, (req, res) => sendFile(req, res, existing(file), FOR_EVER));
  }
}

function existing(file: StaticFile | undefined): StaticFile {
  if (file) return file;
  throw new HttpError(
    503,
    'not_built',
    'This page has not been built: run "npm start", or "npm run build:web" and start again.',
  );
}

/** A Host may hold what the URL parser takes, and what would end a directive of the policy. */
const HOST = /^[\w.:[\]-]+$/;

/** This server as the address of a WebSocket; empty where it cannot be told. */
function socketOrigin(req: IncomingMessage, publicUrl: string | undefined): string {
  const base = publicUrl ?? `http://${req.headers.host ?? `127.0.0.1:${req.socket.localPort}`}`;
  if (!URL.canParse(base)) return '';
  const { host, origin } = new URL(base);
  return HOST.test(host) ? origin.replace(/^http/, 'ws') : '';
}
