import { mkdir, rm, writeFile } from 'node:fs/promises';
import { get as httpGet } from 'node:http';
import { join } from 'node:path';

import { loadCenter } from '../../src/center/reading/load-center.ts';
import { createHttpServer } from '../../src/http/http-server.ts';
import { mountPages } from '../../src/pages/mount-pages.ts';
import { makeFolder, openApp } from '../support/app.ts';
import type { OpenApp } from '../support/app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const get = (path: string) => fetch(`${app.url}${path}`, { redirect: 'manual' });
const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';

test.each(['/', '/chat/demo'])('%s runs scripts and styles of this server alone', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  const policy = policyOf(answer);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain(`connect-src 'self' ${app.url.replace('http', 'ws')};`);
  expect(policy).not.toContain('unsafe');
  const html = await answer.text();
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  expect(html).not.toContain('{{');
});

/** The policy for whoever asks for this host: fetch does not let it be set. */
async function policyFor(host: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  httpGet(`${app.url}/chat/demo`, { headers: { host } }, (answer) => {
    answer.resume();
    resolve(String(answer.headers['content-security-policy']));
  }).on('error', reject);
  return promise;
}

test.each([
  ['chat.example.org', "connect-src 'self' ws://chat.example.org;"],
  ['[::1]:8080', "connect-src 'self' ws://[::1]:8080;"],
  ['x_1.example-2.org', "connect-src 'self' ws://x_1.example-2.org;"],
])('the Host %s may be reached by a WebSocket', async (host, directive) => {
  expect(await policyFor(host)).toContain(directive);
});

test.each(['x;sandbox', 'x,sandbox', "x'unsafe-inline'", 'x$y'])(
  'the Host %s has no part in the policy',
  async (host) => {
    const policy = await policyFor(host);
    expect(policy).toMatch(/connect-src 'self' ?;/);
    for (const word of ['sandbox', 'unsafe', '$']) expect(policy).not.toContain(word);
  },
);

test('any site may frame the chat, and nobody the demo page', async () => {
  const chat = await get('/chat/demo');
  expect(policyOf(chat)).toContain('frame-ancestors *');
  expect(chat.headers.get('x-frame-options')).toBeNull();
  const demo = await get('/');
  expect(policyOf(demo)).toContain("frame-ancestors 'none'");
  expect(demo.headers.get('x-frame-options')).toBe('DENY');
});

test('the title, the address and the headers of the chat name no treatment', async () => {
  const html = await (await get('/chat/demo')).text();
  expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe('Chat');
});

test('the colors of a center are a file of styles, linked from its chat and kept for ten minutes', async () => {
  const html = await (await get('/chat/demo')).text();
  expect(html).toContain('<link rel="stylesheet" href="/chat/demo/brand.css"');
  const answer = await get('/chat/demo/brand.css');
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=600');
  const css = await answer.text();
  expect(css).toContain('html:root { --action: #2d4668;');
  expect(css).toMatch(/prefers-color-scheme: dark\) \{\s+html:root \{ --action: #f0b866;/);
});

test.each(['/chat/other', '/chat/other/brand.css'])(
  '%s of a center that is not here is 404',
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'unknown_center' } });
  },
);

test('built files are kept for ever, pages are asked for each time, the loader lasts ten minutes', async () => {
  const html = await (await get('/chat/demo')).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const caching = async (path: string) => (await get(path)).headers.get('cache-control');
  expect(await caching(script)).toBe('public, max-age=31536000, immutable');
  expect(await caching('/chat/demo')).toBe('no-cache');
  expect(await caching('/widget.js')).toBe('public, max-age=600');
});

test('other sites may load the loader, and nothing else', async () => {
  const share = async (path: string) =>
    (await get(path)).headers.get('cross-origin-resource-policy');
  expect(await share('/widget.js')).toBe('cross-origin');
  expect(await share('/')).toBe('same-origin');
});

test.each([
  '/assets/../../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/nothing.js',
])('no path leads out of the built files: %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

async function servePages(folder: string, centerId: string) {
  const http = createHttpServer({ ready: async () => true });
  const center = { ...(await loadCenter('./center')), id: centerId, name: 'A & <B>' };
  const centers = { of: () => center, has: (id: string) => id === centerId };
  await mountPages({ http, folder, centers, publicUrl: 'https://chat.example.org/' });
  const { port } = await http.listen(0, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, close: () => http.close() };
}

test('a real center has no demo page: its address leads to its chat', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'chat'));
  await writeFile(join(folder, 'chat/index.html'), '<h1>{{name}}</h1>');
  const pages = await servePages(folder, 'corona');
  const root = await fetch(`${pages.url}/`, { redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/chat/corona']);
  const chat = await fetch(`${pages.url}/chat/corona`);
  expect(policyOf(chat)).toContain("connect-src 'self' wss://chat.example.org;");
  expect(await chat.text()).toBe('<h1>A &amp; &lt;B&gt;</h1>');
  await pages.close();
  await rm(folder, { recursive: true });
});

test('pages that were not built say how to build them', async () => {
  const pages = await servePages('no/such/folder', 'demo');
  const answer = await fetch(`${pages.url}/chat/demo`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('npm start');
  await pages.close();
});
