import { openSlowSockets } from '../support/raw-http.ts';
import { serve } from './serve.ts';

test('300 clients that never finish a request do not hold up an honest one, and are closed', async () => {
  const served = await serve();
  served.http.server.headersTimeout = 500; // 5 s in the product; the check runs every second.
  const slow = [
    ...(await openSlowSockets(served.port, 150, 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ')),
    ...(await openSlowSockets(served.port, 150, '')),
  ];
  const closed = slow.map(
    (socket) => new Promise((resolve) => socket.on('close', resolve).on('error', resolve).resume()),
  );

  const begun = Date.now();
  for (let n = 0; n < 20; n++) expect(await served.isAlive()).toBe(true);
  expect(Date.now() - begun).toBeLessThan(1_000);

  await Promise.all(closed);
  expect(Date.now() - begun).toBeLessThan(5_000);
  await served.close();
});
