import { allowCors } from '../../src/http/cors.ts';
import { serve, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
  allowCors(served.http.restify, {
    prefix: '/rooms',
    methods: ['GET'],
    requestHeaders: ['authorization'],
    allows: (origin) => origin === 'https://center.example',
  });
});
afterAll(() => served.close());

const ask = (path: string, origin: string, method = 'GET') =>
  fetch(served.url + path, { method, headers: { origin } });

test('a preflight of an allowed origin is answered with what it may do', async () => {
  const { status, headers } = await ask('/rooms/a', 'https://center.example', 'OPTIONS');
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe('https://center.example');
  expect(headers.get('access-control-allow-headers')).toBe('authorization');
  expect(headers.get('access-control-allow-methods')).toBe('GET');
  expect(headers.get('vary')).toBe('Origin');
});

test('an answer names the allowed origin, never any', async () => {
  const { headers } = await ask('/rooms/a', 'https://center.example');
  expect(headers.get('access-control-allow-origin')).toBe('https://center.example');
});

test.each(['https://evil.example', 'null'])('the origin %s is given nothing', async (origin) => {
  for (const method of ['GET', 'OPTIONS']) {
    const { headers } = await ask('/rooms/a', origin, method);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  }
});

test('addresses outside the prefix are for their own origin only', async () => {
  const response = await ask('/healthz', 'https://center.example', 'OPTIONS');
  expect(response.status).toBe(405);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});
