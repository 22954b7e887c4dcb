import { SINGLE_MOTHER } from './people.ts';
import { openDesk, PASSWORD, SETUP, type OpenDesk } from './open-desk.ts';
import { talk } from './talk.ts';

let desk: OpenDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

test('the set-up link reads everything until there is an account, and claims and drafts nothing', async () => {
  const intake = await talk(desk.url, SINGLE_MOTHER);
  const first = desk.someone();
  expect((await first.post('/session', { setup: SETUP })).body).toEqual({ type: 'setup' });
  expect((await first.list()).map(({ id }) => id)).toEqual([intake]);
  expect((await first.get(`/intakes/${intake}`)).status).toBe(200);
  expect((await first.get('/audit')).status).toBe(200);
  expect((await first.post(`/intakes/${intake}/claim`)).status).toBe(403);
  expect((await first.get(`/intakes/${intake}/consent`)).status).toBe(403);
});

test('the set-up link ends with the first account, and so do the sessions it gave', async () => {
  const [first, second, late] = [desk.someone(), desk.someone(), desk.someone()];
  await first.post('/session', { setup: SETUP });
  await second.post('/session', { setup: SETUP });
  const made = await first.post('/accounts', { name: 'Maya', password: PASSWORD });
  expect([made.status, made.body]).toMatchObject([201, { account: { role: 'operator' } }]);
  expect((await first.get('/session')).body).toMatchObject({
    type: 'in',
    account: { name: 'Maya' },
  });
  expect((await second.get('/intakes')).status).toBe(401);
  expect((await second.post('/accounts', { name: 'Eve', password: PASSWORD })).status).toBe(401);
  expect((await late.post('/session', { setup: SETUP })).status).toBe(401);
  await desk.app.stop();
  await desk.app.start();
  expect((await late.post('/session', { setup: SETUP })).status).toBe(401);
});

test('of two first accounts made at once, one is made', async () => {
  const people = [desk.someone(), desk.someone()];
  for (const each of people) await each.post('/session', { setup: SETUP });
  const made = await Promise.all(
    people.map((each, n) => each.post('/accounts', { name: `Maya ${n}`, password: PASSWORD })),
  );
  expect(made.map(({ status }) => status).sort()).toEqual([201, 409]);
});

test('a wrong token is refused, and guessing it is slowed down', async () => {
  const guesser = desk.someone();
  for (let n = 0; n < 5; n++) {
    expect((await guesser.post('/session', { setup: `guess ${n}` })).status).toBe(401);
  }
  expect((await guesser.post('/session', { setup: SETUP })).status).toBe(429);
  desk.pass(31_000);
  expect((await guesser.post('/session', { setup: SETUP })).status).toBe(200);
});

test('an account needs a name and twelve characters of password, and any twelve do', async () => {
  const first = desk.someone();
  await first.post('/session', { setup: SETUP });
  const short = await first.post('/accounts', { name: 'Maya', password: 'eleven char' });
  expect([short.status, short.body]).toMatchObject([400, { field: 'password' }]);
  expect(JSON.stringify(short.body)).not.toContain('eleven char');
  expect((await first.post('/accounts', { name: ' ', password: PASSWORD })).body).toMatchObject({
    field: 'name',
  });
  expect((await first.post('/accounts', { name: 'Maya', password: 'aaaaaaaaaaaa' })).status).toBe(
    201,
  );
  const same = await first.post('/accounts', { name: ' mAYA', password: PASSWORD });
  expect([same.status, same.body]).toMatchObject([409, { error: { code: 'name_taken' } }]);
});
