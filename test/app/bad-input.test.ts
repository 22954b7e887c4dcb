import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';

import { openApp, type OpenApp } from '../support/app.ts';
import { openPlain } from '../support/plain-direct-line.ts';
import { sendRaw } from '../support/raw-http.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp({ env: { ALLOW_ANONYMOUS_MESSAGES: '1' } });
});
afterAll(() => app.close());

const GZIP = { 'content-encoding': 'gzip' };
const BOMB = gzipSync(Buffer.alloc(30 * 1024 * 1024, ' '));
const message = (more: string) => `{"type":"message","text":"hello",${more}}`;

type Bad = readonly [
  what: string,
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  headers?: Record<string, string>,
];
const BAD: readonly Bad[] = [
  ['malformed JSON', '{"type":', 400],
  ['JSON that is no object', '[1,2]', 400],
  ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00), 400],
  ['a body of 5 MB', `"${'a'.repeat(5_000_000)}"`, 413],
  ['junk that claims to be gzip', 'junk', 415, GZIP],
  ['a 30 MB gzip bomb', new Uint8Array(BOMB), 415, GZIP],
  ['an unknown encoding', message('"x":1'), 415, { 'content-encoding': 'br, gzip' }],
  ['no type', '{"text":"hello"}', 400],
  ['a type that is no string', '{"type":{},"text":"hello"}', 400],
  ['a text of 100,000 characters', JSON.stringify({ type: 'message', text: 'a'.repeat(1e5) }), 413],
  ['nesting without end', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 400],
];

test('the product and its data survive bad input of every kind in a row, and the talk goes on', async () => {
  const client = await openPlain(app.url);
  await client.send({ value: { answer: 'yes' } });
  const before = await client.read();
  const activities = `${app.url}/v3/directline/conversations/${client.conversationId}/activities`;

  for (const [what, body, status, headers] of BAD) {
    for (const address of [activities, `${app.url}/api/messages`]) {
      const response = await fetch(address, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${client.token}`, ...headers },
      });
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      expect([what, address, response.status]).toEqual([what, address, status]);
      expect(error.message).not.toMatch(/at .*\.ts|Error:|hello/);
    }
  }
  for (const [path, status] of [
    ['/nothing', 404],
    ['/v3/directline/nothing', 404],
    ['/%', 404],
    ['/../../etc/passwd', 404],
    ['/v3/directline/tokens/generate', 405],
    ['/api/messages', 405],
  ] as const) {
    expect([path, (await fetch(app.url + path)).status]).toEqual([path, status]);
  }
  expect(await sendRaw(app.port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  expect(await sendRaw(app.port, 'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/ 400 /);
  // Someone who hangs up in the middle of a body.
  const socket = connect(app.port, '127.0.0.1');
  socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"type"', () =>
    socket.destroy(),
  );

  expect(await client.read()).toEqual(before);
  const proto = await fetch(activities, {
    method: 'POST',
    headers: { authorization: `Bearer ${client.token}` },
    body: '{"type":"message","value":{"answer":"safe","__proto__":{"command":"erase"}},"channelData":{"__proto__":{"inReplyTo":"x"},"constructor":{"prototype":{"polluted":1}}}}',
  });
  expect(proto.status).toBe(200);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const { activities: after } = await client.read(before.watermark);
  expect(after.at(-1)?.channelData?.question?.id).toBe('who.for');

  await app.stop();
  await app.start();
  const back = await openPlain(app.url, { resume: client.resume });
  await back.send({ value: { answer: 'self' } }, { inReplyTo: 'who.for' });
  const whole = (await back.read()).activities;
  expect(whole.at(-1)?.channelData?.question?.id).toBe('consent.adult');
  expect(whole).toHaveLength(new Set(whole.map(({ id }) => id)).size);
});
