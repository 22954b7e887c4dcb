import { gzipSync } from 'node:zlib';
import { sendRaw } from '../support/raw-http.ts';
import { serve, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());
afterEach(async () => expect(await served.isAlive()).toBe(true));

async function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(`${served.url}/echo`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const json = (await response.json()) as { error?: { code: string; message: string } };
  return { status: response.status, headers: response.headers, json, code: json.error?.code };
}

test('a JSON object is read, and no body is an empty one', async () => {
  expect((await post('{"a":[1,{"b":"é"}]}')).json).toEqual({ a: [1, { b: 'é' }] });
  expect((await post('')).json).toEqual({});
});

test.each(['{', '{"a":}', "{'a':1}", 'nonsense', '\u0000'])('%j is 400', async (body) => {
  expect(await post(body)).toMatchObject({ status: 400, code: 'not_json' });
});

test('what was wrong with the JSON is told without quoting it', async () => {
  const { json } = await post('{"text": my secret}');
  expect(json.error?.message).not.toContain('secret');
});

test('bytes that are not UTF-8 are 400', async () => {
  expect(await post(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toMatchObject({
    status: 400,
    code: 'not_json',
  });
});

test.each(['[]', '1', '"text"', 'null', 'true'])('%s is not an object: 400', async (body) => {
  expect(await post(body)).toMatchObject({ status: 400, code: 'not_an_object' });
});

test('a body of 64 KB is read; one byte more is 413 and closes the connection', async () => {
  const fit = JSON.stringify({ a: 'a'.repeat(65_536 - 8) });
  expect(fit).toHaveLength(65_536);
  expect((await post(fit)).status).toBe(200);
  const over = await post(`${fit} `);
  expect(over).toMatchObject({ status: 413, code: 'body_too_large' });
  expect(over.headers.get('connection')).toBe('close');
});

test('a body of 5 MB is 413, and its sender sees it however it sends', async () => {
  expect(await post('a'.repeat(5_000_000))).toMatchObject({ status: 413 });
  const head = 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n';
  const answer = await sendRaw(served.port, head + 'a'.repeat(5_000_000));
  expect(answer).toMatch(/^HTTP\/1\.1 413/);
});

test('a body declared as a gigabyte is 413 before it is sent', async () => {
  const answer = await sendRaw(
    served.port,
    'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n{',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413/);
});

test('any Content-Encoding is 415: junk, a bomb of 30 MB, an honest one', async () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000));
  const before = process.memoryUsage().rss;
  const honest = gzipSync('{}');
  for (const body of [Buffer.from('not gzip at all'), bomb, honest]) {
    expect(await post(body, { 'content-encoding': 'gzip' })).toMatchObject({
      status: 415,
      code: 'encoded_body',
    });
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(30_000_000);
});

test('prototype keys are dropped at every level', async () => {
  const body =
    '{"a":{"__proto__":{"x":1},"b":2},"constructor":{"prototype":{"x":1}},"c":[{"__proto__":1}]}';
  expect((await post(body)).json).toEqual({ a: { b: 2 }, c: [{}] });
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('nesting up to 20 levels is read; deeper is 400, however deep', async () => {
  const nested = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
  expect((await post(nested(20))).status).toBe(200);
  expect(await post(nested(21))).toMatchObject({ status: 400, code: 'too_deep' });
  expect(await post('{"a":' + '['.repeat(60_000))).toMatchObject({ status: 400 });
  expect(await post('{"a":' + '['.repeat(30_000) + ']'.repeat(30_000) + '}')).toMatchObject({
    status: 400,
    code: 'too_deep',
  });
});

test('a body that does not come is 408 and the connection is closed', async () => {
  const begun = Date.now();
  const answer = await sendRaw(
    served.port,
    'POST /slow-echo HTTP/1.1\r\nHost: x\r\nContent-Length: 20\r\n\r\n{',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 408/);
  expect(Date.now() - begun).toBeLessThan(2_000);
});
