import { appendFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { CenterOpenings } from '../../src/desk/wire.ts';
import { readAudit } from '../../src/store/audit.ts';
import { openStore } from '../../src/store/open-store.ts';
import { PASSWORD, SETUP, someone } from '../desk/open-desk.ts';
import { SINGLE_MOTHER } from '../desk/people.ts';
import { hold } from '../desk/talk.ts';
import { makeFolder, openApp, type OpenApp } from '../support/app.ts';

const KEY = 'opk_0123456789abcdef0123456789abcdef';
const DAY = 24 * 60 * 60_000;

let folder: string;
let app: OpenApp;
let ahead = 0;
beforeEach(async () => {
  ahead = 0;
  folder = await makeFolder();
  await cp('center', folder, { recursive: true });
  await appendFile(join(folder, 'center.yaml'), `openingsKey: ${KEY}\n`);
  app = await openApp({
    env: { CENTER_DIR: folder, DESK_SETUP_TOKEN: SETUP },
    tuning: { now: () => Date.now() + ahead },
  });
});
afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: CenterOpenings & { readonly error: { code: string; message: string } };
}

async function put(
  body: unknown,
  headers: Readonly<Record<string, string>> = { authorization: `Bearer ${KEY}` },
): Promise<Answer> {
  const response = await fetch(`${app.url}/api/openings`, {
    method: 'PUT',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}
const evenings = (more: object) => ({ openings: [{ track: 'corona-evenings', ...more }] });
const rowOf = ({ body }: Answer, id = 'corona-evenings') =>
  body.openings.find(({ track }) => track === id);
/** The center's day, some days from now. */
const day = (later = 0) =>
  new Date(Date.now() + ahead + later * DAY).toLocaleDateString('sv', {
    timeZone: 'America/Los_Angeles',
  });

test('with the key the places of a track are told, and what holds of all tracks is answered', async () => {
  const told = { open: 0, nextStart: day(14), waitlist: true };
  const answer = await put({ center: 'demo', ...evenings(told) });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ center: 'demo', today: day() });
  expect(answer.body.openings.map(({ track }) => track)).toEqual([
    'corona-evenings',
    'video-evenings',
    'riverside-mornings',
    'riverside-weekends',
    'corona-wednesdays',
  ]);
  expect(rowOf(answer)).toMatchObject({
    ...told,
    asOf: day(),
    by: { type: 'system' },
    shown: true,
  });
  expect(rowOf(answer, 'video-evenings')).toMatchObject({ by: { type: 'settings' } });
  expect(rowOf(answer, 'riverside-mornings')).toMatchObject({ shown: false });
  expect(rowOf(answer, 'riverside-mornings')).not.toHaveProperty('open');
});

test.each([
  ['no key', {}],
  ['another key', { authorization: `Bearer ${KEY.replace('0', '1')}` }],
  ['the beginning of the key', { authorization: `Bearer ${KEY.slice(0, -1)}` }],
  ['the key in another scheme', { authorization: `Basic ${KEY}` }],
])('%s is 401, and changes nothing', async (_, headers) => {
  const refused = await put(evenings({ open: 9 }), headers);
  expect([refused.status, refused.body.error.code]).toEqual([401, 'wrong_key']);
  expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  expect(refused.body.error.message).not.toContain('0123');
  expect(
    rowOf(await put({ openings: [{ track: 'video-evenings', open: 1 }] }))?.open,
  ).toBeUndefined();
});

test('without a key in the settings there is nothing to tell', async () => {
  await app.stop();
  await app.start({ CENTER_DIR: 'center' });
  const refused = await put(evenings({ open: 9 }));
  expect([refused.status, refused.body.error.code]).toEqual([404, 'no_openings_key']);
  expect(refused.body.error.message).toContain('openingsKey');
});

test('no page of any site may call it', async () => {
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { origin: app.url },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    const refused = await put(evenings({ open: 1 }), {
      authorization: `Bearer ${KEY}`,
      ...headers,
    });
    expect([headers, refused.status]).toEqual([headers, 403]);
  }
  const preflight = await fetch(`${app.url}/api/openings`, {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'PUT' },
  });
  expect(preflight.status).toBe(405);
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

test.each([
  [
    'a track that is not there',
    { track: 'evening', open: 1 },
    422,
    /no track "evening" here; the tracks are corona-evenings, video-evenings/,
  ],
  [
    'a track named twice',
    { track: 'video-evenings', open: 1 },
    422,
    /openings\.1\.track: it is named twice/,
  ],
  [
    'a day to come',
    { track: 'corona-evenings', open: 1, asOf: '2999-01-01' },
    422,
    /asOf: that day has not come/,
  ],
  [
    'a start before the number',
    { track: 'corona-evenings', open: 1, nextStart: '2020-01-01' },
    422,
    /nextStart: it is before/,
  ],
  [
    'half a place',
    { track: 'corona-evenings', open: 0.5 },
    400,
    /openings\.1\.open: expected a whole number from 0/,
  ],
  ['less than no place', { track: 'corona-evenings', open: -1 }, 400, /from 0 to 999/],
  ['no number', { track: 'corona-evenings' }, 400, /openings\.1\.open: expected a whole number/],
  [
    'no day of a calendar',
    { track: 'corona-evenings', open: 1, asOf: '2026-02-30' },
    400,
    /asOf: expected a day as in/,
  ],
  [
    'a misspelled field',
    { track: 'corona-evenings', open: 1, waitingList: true },
    400,
    /has a field that is not known; expected track, open/,
  ],
])(
  '%s is refused with its place, and nothing of the rest is kept',
  async (_, bad, status, says) => {
    const before = rowOf(
      await put({ openings: [{ track: 'video-evenings', open: 5 }] }),
      'video-evenings',
    );
    const refused = await put({ openings: [{ track: 'video-evenings', open: 7 }, bad] });
    expect(refused.status).toBe(status);
    expect(refused.body.error.message).toMatch(says);
    const after = rowOf(
      await put({ openings: [{ track: 'video-evenings', open: 5 }] }),
      'video-evenings',
    );
    expect(after).toEqual(before);
  },
);

test('a body that is none, none of JSON or too large is refused as everywhere', async () => {
  expect((await put('{')).status).toBe(400);
  expect((await put({})).status).toBe(400);
  expect((await put({ openings: [] })).status).toBe(400);
  expect((await put(' '.repeat(70_000))).status).toBe(413);
  expect((await put({ center: 'other', ...evenings({ open: 1 }) })).status).toBe(422);
});

test('who asks too often is told to wait', async () => {
  await app.stop();
  await app.start({ LIMIT_LOOPBACK: '1' });
  let answer = await put({}, {});
  for (let n = 0; n < 70 && answer.status !== 429; n++) answer = await put({}, {});
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('an intake that is under way says the new places at once, and sends them on; a restart keeps them', async () => {
  const told = SINGLE_MOTHER.findIndex(([asked]) => asked === 'consent.guidance');
  const visitor = await hold(app.url, SINGLE_MOTHER.slice(0, told));
  const offer = async () => {
    const { activities } = await visitor.read();
    const texts = activities.flatMap(({ text = '' }) => text.split('\n'));
    return texts.findLast((line) => line.includes('Evening intensive outpatient (Lantern')) ?? '';
  };
  // What was near was found before anything was told of its places.
  await put({
    openings: [{ track: 'corona-evenings', open: 0, waitlist: true, nextStart: day(20) }],
  });
  await visitor.send({ value: { answer: 'yes' } }, { inReplyTo: 'consent.guidance' });
  expect(await offer()).toMatch(
    /It was full on .*\. They keep a waiting list\. The next group starts /,
  );

  await put({ openings: [{ track: 'corona-evenings', open: 4 }] });
  await app.stop();
  await app.start();
  await visitor.send({ value: { answer: 'send' } }, { inReplyTo: 'review' });
  const desk = someone(app.url);
  await desk.post('/session', { setup: SETUP });
  const summary = async () => {
    const { body } = await desk.get<{ summary: { openings: { id: string; capacity?: object }[] } }>(
      `/intakes/${visitor.conversationId}`,
    );
    return body.summary.openings.find(({ id }) => id === 'corona-evenings');
  };
  expect(await summary()).toMatchObject({ capacity: { open: 4, asOf: day() }, blockedBy: [] });
});

test('a number that is older than a week is not shown any more, whoever told it', async () => {
  await put(evenings({ open: 4 }));
  ahead = 8 * DAY;
  const answer = await put({ openings: [{ track: 'video-evenings', open: 1 }] });
  expect(rowOf(answer)).toMatchObject({ open: 4, shown: false });
  const told = SINGLE_MOTHER.findIndex(([asked]) => asked === 'review');
  const visitor = await hold(app.url, SINGLE_MOTHER.slice(0, told));
  const { activities } = await visitor.read();
  const said = activities.map(({ text = '' }) => text).join('\n');
  expect(said).toMatch(/Evening intensive outpatient \(Lantern.*Call to ask if there is room\./);
});

describe('at the desk', () => {
  const ben = async () => {
    const [maya, coordinator] = [someone(app.url), someone(app.url)];
    await maya.post('/session', { setup: SETUP });
    await maya.post('/accounts', { name: 'Maya Ortiz', password: PASSWORD });
    await maya.post('/accounts', { name: 'Ben Okafor', password: PASSWORD });
    await coordinator.signIn('Ben Okafor');
    return coordinator;
  };
  const row = (body: unknown, id = 'corona-evenings') =>
    (body as { centers: CenterOpenings[] }).centers[0]?.openings.find(({ track }) => track === id);

  test('the set-up link reads and does not write; a coordinator does both, by name and audited', async () => {
    const setup = someone(app.url);
    await setup.post('/session', { setup: SETUP });
    expect((await setup.get('/openings')).status).toBe(200);
    expect((await setup.put('/openings', evenings({ open: 1, seen: 0 }))).status).toBe(403);
    const coordinator = await ben();
    const { status, body } = await coordinator.put('/openings', evenings({ open: 1, seen: 0 }));
    expect(status).toBe(200);
    const by = { type: 'desk', name: 'Ben Okafor' };
    expect(row(body)).toMatchObject({ open: 1, asOf: day(), by, shown: true });
    await app.stop();
    const store = await openStore({
      file: join(app.dataDir, 'porchlight.db'),
      keyFile: join(app.dataDir, 'master.key'),
    });
    const audit = await readAudit(store, 5);
    await store.close();
    expect(audit).toContainEqual(
      expect.objectContaining({
        event: 'openings.changed',
        ref: expect.stringMatching(/^demo corona-evenings acc_/) as string,
      }),
    );
  });

  test('what the own system told meanwhile is not written over', async () => {
    const coordinator = await ben();
    const seen = row((await coordinator.get('/openings')).body)?.seen;
    await put(evenings({ open: 0 }));
    const late = await coordinator.put('/openings', evenings({ open: 3, seen }));
    expect([late.status, late.body]).toMatchObject([409, { error: { code: 'newer' } }]);
    const now = row((await coordinator.get('/openings')).body);
    expect(now).toMatchObject({ open: 0, by: { type: 'system' } });
    const again = await coordinator.put('/openings', evenings({ open: 3, seen: now?.seen }));
    expect(row(again.body)).toMatchObject({ open: 3 });
  });

  test('who wrote without having read is refused', async () => {
    const coordinator = await ben();
    expect((await coordinator.put('/openings', evenings({ open: 1 }))).status).toBe(400);
  });
});
