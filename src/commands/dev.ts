import { spawn } from 'node:child_process';

import { build, createServer } from 'vite';
import type { Plugin } from 'vite';

import { centerFolders } from '../center/live/center-folders.ts';
import { loadCenter } from '../center/reading/load-center.ts';
import { readConfig } from '../config.ts';
import { fill } from '../pages/fill.ts';
import { pageValues } from '../pages/page-values.ts';

/**
 * `npm run dev`: the server, started again when its sources change, and behind Vite the pages,
 * reloaded when theirs do. Vite's pages have no content security policy: try that with `npm start`.
 */
const config = readConfig(process.env);
const [folder = config.CENTER_DIR] = await centerFolders(config.CENTER_DIR);
const center = await loadCenter(folder);

/** The pages under their own addresses, filled in as the server would. */
const pages: Plugin = {
  name: 'porchlight-pages',
  transformIndexHtml: { order: 'pre', handler: (html) => fill(html, pageValues(center)) },
  configureServer({ middlewares }) {
    middlewares.use('/widget.js', (_req, res, next) => {
      buildLoader().then((code) => {
        res.setHeader('content-type', 'text/javascript; charset=utf-8');
        res.end(code);
      }, next);
    });
    middlewares.use((req, _res, next) => {
      const path = req.url?.split('?')[0] ?? '/';
      const name = path === '/' ? 'demo' : /^\/(chat|desk)(?=\/|$)(?!.*\.)/.exec(path)?.[1];
      if (name !== undefined) req.url = `/${name}/index.html`;
      next();
    });
  },
};

/** The loader is one classic script: Vite serves modules. */
async function buildLoader(): Promise<string> {
  const built = await build({ mode: 'loader', build: { write: false } });
  const [script] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk') throw new TypeError('The loader was built into nothing.');
  return script.code;
}

const target = `http://127.0.0.1:${config.PORT}`;
const proxied = ['/v3', '/api', '/healthz', '/readyz', '/metrics', '^/chat/[^/]+/brand\\.css'];
const vite = await createServer({
  plugins: [pages],
  appType: 'mpa',
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, { target, ws: true }])) },
});
await vite.listen();

const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'src/index.ts'], {
  stdio: 'inherit',
});
const stop = () => {
  server.kill();
  void vite.close().then(() => process.exit());
};
process.once('SIGINT', stop).once('SIGTERM', stop);
console.log(`The pages, reloaded as they change: ${vite.resolvedUrls?.local[0] ?? ''}`);
