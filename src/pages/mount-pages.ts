import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Center } from '../center/center.ts';
import { HttpError } from '../http/http-error.ts';
import type { HttpServer } from '../http/http-server.ts';
import { readFolder, sendFile, staticFile } from '../http/static-files.ts';
import type { StaticFile } from '../http/static-files.ts';
import { brandCss } from './brand-css.ts';
import { fill } from './fill.ts';
import { pageValues } from './page-values.ts';
import { FOR_OTHER_SITES, pagePolicy } from './page-policy.ts';

/** What the pages are made of. */
export interface PagesOptions {
  readonly http: HttpServer;
  /** Where the pages were built. */
  readonly folder: string;
  readonly center: Center;
  /** Where visitors reach this server, when that is not the Host they ask for. */
  readonly publicUrl?: string;
}

/** Names with a hash of what is in them never change. */
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' } as const;
/** Seconds; a new loader, or a new color, reaches every site of a center within this time. */
const FOR_A_WHILE = { 'cache-control': 'public, max-age=600' } as const;
/** The id of the center that comes with Porchlight; no other has the demo page. */
const DEMO = 'demo';

/**
 * Mounts what browsers load: `/` (the demo page), `/chat/CENTER` with the
 * center's colors, `/desk`, `/widget.js` and the
 * built files. A page that was not built answers 503 and says what to do.
 */
export async function mountPages({ http, folder, center, publicUrl }: PagesOptions): Promise<void> {
  const built = await readFolder(folder);
  const values = pageValues(center);

  const prepared = async (name: string, as = (bytes: Buffer) => bytes) => {
    const bytes = built.get(name);
    return bytes && staticFile(name, as(bytes));
  };
  const filled = (bytes: Buffer) => Buffer.from(fill(bytes.toString('utf8'), values));

  const get = (path: string, answer: (req: IncomingMessage, res: ServerResponse) => void) => {
    // An async function of two parameters is what restify takes as a promise-returning handler.
    const handler = async (req: IncomingMessage, res: ServerResponse) => answer(req, res);
    http.restify.get(path, handler);
    http.restify.head(path, handler);
  };

  const page = async (name: string) => {
    const file = await prepared(`${name}/index.html`, filled);
    return (req: IncomingMessage, res: ServerResponse) => {
      const framing = name === 'chat' ? 'anyone' : 'none';
      if (framing === 'anyone') res.removeHeader('x-frame-options');
      const policy = pagePolicy(socketOrigin(req, publicUrl), framing);
      const headers = framing === 'anyone' ? { ...policy, ...FOR_OTHER_SITES } : policy;
      sendFile(req, res, existing(file), headers);
    };
  };

  const chat = await page('chat');
  const checkCenter = (req: IncomingMessage) => {
    const { params } = req as IncomingMessage & { readonly params: { readonly center: string } };
    if (params.center !== center.id) {
      throw new HttpError(404, 'unknown_center', 'There is no center of that id here.');
    }
  };
  get('/chat/:center', (req, res) => {
    checkCenter(req);
    chat(req, res);
  });

  const styles = await staticFile('brand.css', Buffer.from(brandCss(center)));
  get('/chat/:center/brand.css', (req, res) => {
    checkCenter(req);
    sendFile(req, res, styles, FOR_A_WHILE);
  });

  const demo = await page('demo');
  get('/', (req, res) => {
    if (center.id === DEMO) return demo(req, res);
    res.writeHead(302, { location: `/chat/${center.id}` });
    res.end();
  });

  get('/desk', await page('desk'));

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

/** This server as the address of a WebSocket. A Host was checked by the URL parser before. */
function socketOrigin(req: IncomingMessage, publicUrl: string | undefined): string {
  const base = publicUrl ?? `http://${req.headers.host ?? `127.0.0.1:${req.socket.localPort}`}`;
  return URL.canParse(base) ? new URL(base).origin.replace(/^http/, 'ws') : '';
}
