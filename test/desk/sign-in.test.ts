import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openDesk, PASSWORD, SETUP, type OpenDesk } from './open-desk.ts';

const MINUTE = 60_000;

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.staff();
});
afterAll(() => desk.close());
// What failed in one test must not lock out the next.
afterEach(() => desk.pass(61 * MINUTE));

/** Ben, just signed in. */
async function signedIn() {
  const ben = desk.someone();
  await ben.signIn('Ben Okafor');
  return ben;
}

/** What is left of a wait: all of it, less what the machine took to answer. */
function secondsToWait({ headers }: { readonly headers: Headers }): number {
  return Number(headers.get('retry-after'));
}

test('a name is the same name however it is written, and a password is not', async () => {
  expect((await desk.someone().signIn('  ben OKAFOR ')).status).toBe(200);
  expect((await desk.someone().signIn('Ben Okafor', PASSWORD.toUpperCase())).status).toBe(401);
});

test('after five failures the account waits, longer each time, even for the right password', async () => {
  const guesser = desk.someone();
  const fail = () => guesser.signIn('Ben Okafor', 'a wrong password');
  for (let n = 0; n < 5; n++) expect((await fail()).status).toBe(401);
  const locked = await guesser.signIn('Ben Okafor');
  expect(locked.status).toBe(429);
  expect(secondsToWait(locked)).toBeGreaterThan(0);
  expect(secondsToWait(locked)).toBeLessThanOrEqual(30);
  expect((await guesser.signIn('Maya Ortiz')).status).toBe(200);

  desk.pass(31_000);
  expect((await fail()).status).toBe(401);
  const longer = await fail();
  expect(longer.status).toBe(429);
  expect(secondsToWait(longer)).toBeGreaterThan(30);
  expect(secondsToWait(longer)).toBeLessThanOrEqual(60);
  desk.pass(61_000);
  expect((await guesser.signIn('Ben Okafor')).status).toBe(200);
  expect((await fail()).status).toBe(401);
});

test('a name that nobody has is answered and locked out like one that somebody has', async () => {
  const answers = async (name: string) => {
    const all = [];
    for (let n = 0; n < 6; n++) {
      const { status, body } = await desk.someone().signIn(name, 'a wrong password');
      // What is left of the wait depends on how long the tries before took.
      all.push([status, JSON.stringify(body).replace(/in \d+ s/, 'in some s')] as const);
    }
    return all;
  };
  const [somebody, nobody] = [await answers('Ben Okafor'), await answers('Nobody At All')];
  expect(nobody).toEqual(somebody);
  expect(nobody.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429]);
});

test('a name that nobody has takes as long as one that somebody has', async () => {
  const time = async (name: string) => {
    const start = performance.now();
    await desk.someone().signIn(name, 'a wrong password');
    return performance.now() - start;
  };
  const [somebody, nobody] = [await time('Ben Okafor'), await time('Nobody At All')];
  expect(nobody).toBeGreaterThan(somebody / 4);
});

test('guesses made at the same time are all counted', async () => {
  const guesses = Array.from({ length: 10 }, (_, n) =>
    desk.someone().signIn('Ben Okafor', `guess number ${n}`),
  );
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(5);
});

test('an address that fails for many names waits as well', async () => {
  const strict = await openDesk({ LIMIT_LOOPBACK: '1' });
  try {
    for (let n = 0; n < 5; n++) await strict.someone().signIn(`Nobody ${n}`, 'a wrong password');
    expect((await strict.someone().signIn('Somebody Else')).status).toBe(429);
  } finally {
    await strict.close();
  }
});

test('the cookie is out of the reach of scripts and other sites, and its token is not stored', async () => {
  const { headers } = await desk.someone().signIn('Ben Okafor');
  const cookie = headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^porchlight=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  const token = /=([\w-]{43});/.exec(cookie)?.[1] ?? '';
  await desk.app.stop();
  const bytes = Buffer.concat(
    readdirSync(desk.app.dataDir).map((name) => readFileSync(`${desk.app.dataDir}/${name}`)),
  );
  await desk.app.start();
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.includes(token)).toBe(false);
  expect(bytes.includes(PASSWORD)).toBe(false);
});

test('over https the cookie belongs to this host alone and never goes over http', async () => {
  const secure = await openDesk({ PUBLIC_URL: 'https://desk.example.org' });
  try {
    const { headers } = await secure.someone().post('/session', { setup: SETUP });
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-porchlight=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  } finally {
    await secure.close();
  }
});

test('signing in again gives another session and ends the one before', async () => {
  const ben = await signedIn();
  const before = ben.cookie();
  await ben.signIn('Ben Okafor');
  expect(ben.cookie()).not.toBe(before);
  const stale = await desk.someone().call('GET', '/intakes', { headers: { cookie: before } });
  expect(stale.status).toBe(401);
  expect((await ben.get('/intakes')).status).toBe(200);
});

test('signing out ends the session at once', async () => {
  const ben = await signedIn();
  const cookie = ben.cookie();
  const { headers } = await ben.call('DELETE', '/session');
  expect(headers.get('set-cookie')).toContain('Max-Age=0');
  const after = await desk.someone().call('GET', '/intakes', { headers: { cookie } });
  expect(after.status).toBe(401);
});

test('a session ends after 15 quiet minutes; what its page does by itself is quiet', async () => {
  const ben = await signedIn();
  for (let n = 0; n < 3; n++) {
    desk.pass(14 * MINUTE);
    expect((await ben.get('/intakes')).status).toBe(200);
  }
  desk.pass(10 * MINUTE);
  const byItself = { 'x-porchlight-background': '1' };
  expect((await ben.call('GET', '/intakes', { headers: byItself })).status).toBe(200);
  desk.pass(6 * MINUTE);
  expect((await ben.get('/intakes')).status).toBe(401);
});

test('a session ends after 12 hours, however busy', async () => {
  const ben = await signedIn();
  for (let minutes = 0; minutes < 12 * 60 - 14; minutes += 14) {
    desk.pass(14 * MINUTE);
    expect((await ben.get('/intakes')).status).toBe(200);
  }
  desk.pass(14 * MINUTE);
  expect((await ben.get('/intakes')).status).toBe(401);
});

test('a session outlives a restart of the server', async () => {
  const ben = await signedIn();
  await desk.app.stop();
  await desk.app.start();
  expect((await ben.get('/session')).body).toMatchObject({ account: { name: 'Ben Okafor' } });
});

test('many sign-ins at once are worked off one by one, and the server answers meanwhile', async () => {
  const flood = Array.from({ length: 40 }, (_, n) =>
    desk.someone().signIn(`Nobody ${n}`, 'a wrong password'),
  );
  await wait(50);
  const start = performance.now();
  expect((await fetch(`${desk.url}/healthz`)).status).toBe(200);
  expect(performance.now() - start).toBeLessThan(1_000);
  const statuses = (await Promise.all(flood)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([401, 503]));
});
