import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { readFolder, sendFile, staticFile } from '../../src/http/static-files.ts';
import { makeFolder } from '../support/app.ts';

const WORDS = 'Some words, some words, some words.\n'.repeat(50);

async function serve(headers: Readonly<Record<string, string>> = {}) {
  const file = await staticFile('page.html', Buffer.from(WORDS));
  const server = createServer((req, res) => sendFile(req, res, file, headers));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({ 'cache-control': 'no-cache' });
});
afterAll(() => server.close());

const get = (headers: Record<string, string> = {}, method = 'GET') =>
  fetch(server.url, { method, headers: { connection: 'close', ...headers } });

test('a file comes with its type, its length and the headers of its route', async () => {
  const answer = await get({ 'accept-encoding': 'identity' });
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('content-length')).toBe(String(WORDS.length));
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toBe(WORDS);
});

test('who takes gzip gets it, under an ETag of its own', async () => {
  const plain = await get({ 'accept-encoding': 'identity' });
  const zipped = await get({ 'accept-encoding': 'gzip' });
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(Number(zipped.headers.get('content-length'))).toBeLessThan(WORDS.length / 10);
  expect(zipped.headers.get('vary')).toBe('Accept-Encoding');
  expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  expect(await zipped.text()).toBe(WORDS);
  await plain.text();
});

test('who has the file already gets 304 and nothing else', async () => {
  const etag = (await get({ 'accept-encoding': 'identity' })).headers.get('etag') ?? '';
  const again = await get({ 'accept-encoding': 'identity', 'if-none-match': `"old", ${etag}` });
  expect(again.status).toBe(304);
  expect(again.headers.get('etag')).toBe(etag);
  expect(await again.text()).toBe('');
  expect((await get({ 'accept-encoding': 'identity', 'if-none-match': '"old"' })).status).toBe(200);
});

test('HEAD is answered with the length and no body', async () => {
  const answer = await get({ 'accept-encoding': 'identity' }, 'HEAD');
  expect(answer.headers.get('content-length')).toBe(String(WORDS.length));
  expect(await answer.text()).toBe('');
});

test('a folder is read with everything below it, and no folder is an empty one', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'a.html'), 'a');
  await writeFile(join(folder, 'assets', 'b.js'), 'b');
  const files = await readFolder(folder);
  expect(Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.toString()]))).toEqual({
    'a.html': 'a',
    'assets/b.js': 'b',
  });
  expect((await readFolder(join(folder, 'nothing'))).size).toBe(0);
  await rm(folder, { recursive: true });
});
