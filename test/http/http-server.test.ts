import { sendRaw } from '../support/raw-http.ts';
import { serve, type Served } from './serve.ts';

let served: Served;
let isReady = true;
beforeAll(async () => {
  served = await serve(() =>
    isReady ? Promise.resolve(true) : Promise.reject(new Error('no store')),
  );
});
afterAll(() => served.close());
afterEach(async () => expect(await served.isAlive()).toBe(true));

const errorOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string; message: string } }).error;

test('an address that leads nowhere is 404 in JSON', async () => {
  for (const path of ['/nowhere', '/%', '/%ff', '//evil.example/x', '/rooms/a/b']) {
    const response = await fetch(served.url + path);
    expect(response.status).toBe(404);
    expect((await errorOf(response)).code).toBe('not_found');
  }
});

test('a method that an address does not take is 405 and names those it takes', async () => {
  const response = await fetch(`${served.url}/echo`);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
  expect((await errorOf(response)).code).toBe('method_not_allowed');
});

test('a failure answers 500 without detail and reports only the class of the error', async () => {
  const response = await fetch(`${served.url}/fails`);
  expect(response.status).toBe(500);
  expect(JSON.stringify(await errorOf(response))).not.toContain('secret');
  expect(served.reported).toEqual(['RangeError']);
});

test('every answer, errors too, may not be kept, framed or sniffed', async () => {
  for (const path of ['/healthz', '/nowhere', '/fails', '/metrics']) {
    const { headers } = await fetch(served.url + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('server')).toBeNull();
  }
});

test('a malformed Host or target is 400 and the process lives', async () => {
  for (const host of ['[', 'a b', '%']) {
    const bytes = `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(served.port, bytes)).toContain('400 Bad Request');
  }
  const absolute = 'GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
  expect(await sendRaw(served.port, absolute)).toContain('400 Bad Request');
});

test('headers above 8 KB are refused', async () => {
  const { status } = await fetch(`${served.url}/healthz`, {
    headers: { 'x-long': 'a'.repeat(9_000) },
  });
  expect(status).toBe(431);
});

test('readiness follows the check, and health does not', async () => {
  expect((await fetch(`${served.url}/readyz`)).status).toBe(200);
  isReady = false;
  expect((await fetch(`${served.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
  isReady = true;
});

test('metrics count by route pattern and status and hold no id', async () => {
  await (await fetch(`${served.url}/rooms/in_visible`)).text();
  const metrics = await (await fetch(`${served.url}/metrics`)).text();
  expect(metrics).toContain(
    'porchlight_http_requests_total{route="GET /rooms/:room",status="200"} 1',
  );
  expect(metrics).not.toContain('in_visible');
});

test('an upgrade that no route takes is refused in JSON', async () => {
  const answer = await sendRaw(
    served.port,
    'GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 404 Not Found/);
  expect(answer).toContain('"not_found"');
});

test('a port that is taken is an error of the listener and not of the process', async () => {
  const second = await serve();
  await expect(second.http.listen(served.port, '127.0.0.1')).rejects.toThrow();
  await second.close();
});
