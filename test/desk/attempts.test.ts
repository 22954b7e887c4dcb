import type { DeskPage } from '../../src/desk/wire.ts';
import { openDesk, type OpenDesk, type Someone } from './open-desk.ts';
import { SINGLE_MOTHER } from './people.ts';
import { talk } from './talk.ts';

let desk: OpenDesk;
let maya: Someone;
let ben: Someone;
let id: string;
beforeAll(async () => {
  desk = await openDesk();
  ({ maya, ben } = await desk.staff());
});
beforeEach(async () => {
  id = await talk(desk.url, SINGLE_MOTHER);
});
afterAll(() => desk.close());

const TRIED = { attempt: 'call_no_message' };
const rowOf = async (who: Someone) => (await who.list()).find((row) => row.id === id);

test('the next coordinator sees a try, in the list and in the intake, which stays open', async () => {
  await ben.post(`/intakes/${id}/claim`);
  expect((await ben.post(`/intakes/${id}/attempts`, TRIED)).status).toBe(200);
  await ben.post(`/intakes/${id}/release`);
  const attempts = [
    {
      label: 'Called: no answer, left no message',
      by: 'Ben Okafor',
      at: expect.any(Number) as number,
    },
  ];
  expect(await rowOf(maya)).toMatchObject({ attempts });
  expect((await maya.get<DeskPage>(`/intakes/${id}`)).body.row.attempts).toEqual(attempts);
  const { body } = await maya.get<{ audit: { event: string; ref: string }[] }>('/audit');
  const events = body.audit.filter(({ ref }) => ref.startsWith(id)).map(({ event }) => event);
  expect(events).toContain('desk.attempted');
});

test('an intake without a try says nothing of one', async () => {
  expect(await rowOf(ben)).not.toHaveProperty('attempts');
});

test('whoever has not claimed it is told to, and nothing is noted', async () => {
  await maya.post(`/intakes/${id}/claim`);
  const refused = await ben.post(`/intakes/${id}/attempts`, TRIED);
  expect(refused).toMatchObject({ status: 409, body: { error: { code: 'not_claimed' } } });
  expect(await rowOf(ben)).not.toHaveProperty('attempts');
});

test('another word than the choices is refused, with the choices', async () => {
  await ben.post(`/intakes/${id}/claim`);
  const { status, body } = await ben.post(`/intakes/${id}/attempts`, { attempt: 'she was asleep' });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('call_no_message');
  expect(JSON.stringify(body)).not.toContain('asleep');
});

test('a closed intake takes none', async () => {
  await ben.post(`/intakes/${id}/claim`);
  await ben.post(`/intakes/${id}/close`, { outcome: 'no_answer' });
  expect((await ben.post(`/intakes/${id}/attempts`, TRIED)).status).toBe(409);
});

test('the page is given the choices in words', async () => {
  const { body } = await ben.get('/session');
  expect(body['attempts']).toContainEqual({ id: 'text_no_reply', label: 'Texted: no reply yet' });
});
