import type { ConsentPage, DeskPage } from '../../src/desk/wire.ts';
import { Part2Consent } from '../../src/handoff/part2-consent.ts';
import {
  ASKS_FOR_A_PERSON,
  CRY_FOR_HELP,
  DEPRESSION_FIRST,
  LEAVING_RESIDENTIAL,
  SINGLE_MOTHER,
  TEEN,
  WIFE,
} from './people.ts';
import { until } from '../support/app.ts';
import { openPlain } from '../support/plain-direct-line.ts';
import { openDesk, type OpenDesk, type Someone } from './open-desk.ts';
import { talk } from './talk.ts';

/** The receiver refuses what is five minutes old: the clock goes on by seconds. */
const SECOND = 1_000;

let desk: OpenDesk;
let maya: Someone;
let ben: Someone;
beforeAll(async () => {
  desk = await openDesk();
  ({ maya, ben } = await desk.staff());
});
afterAll(() => desk.close());

const read = async (who: Someone, id: string) => (await who.get<DeskPage>(`/intakes/${id}`)).body;

/** The names of events in the audit log about an intake or an account, oldest first. */
async function audited(...refs: readonly string[]): Promise<string[]> {
  const { body } = await maya.get<{ audit: { event: string; ref: string }[] }>('/audit');
  const rows = body.audit.filter(({ ref }) => refs.every((each) => ref.includes(each)));
  return rows.map(({ event }) => event).reverse();
}

const idOf = async (who: Someone) =>
  ((await who.get('/session')).body['account'] as { id: string }).id;

test('the list is by urgency, then by how long someone has waited', async () => {
  const ids: string[] = [];
  const come = async (id: Promise<string>) => {
    ids.push(await id);
    desk.pass(SECOND);
  };
  await come(talk(desk.url, LEAVING_RESIDENTIAL));
  await come(talk(desk.url, SINGLE_MOTHER));
  await come(talk(desk.url, DEPRESSION_FIRST, ASKS_FOR_A_PERSON));
  await come(talk(desk.url, WIFE, CRY_FOR_HELP));
  await come(talk(desk.url, WIFE, CRY_FOR_HELP));
  await talk(desk.url, SINGLE_MOTHER.slice(0, 6)); // nothing handed off: not on the list
  const rows = await ben.list();
  expect(rows.map(({ id }) => ids.indexOf(id))).toEqual([3, 4, 0, 2, 1]);
  expect(rows.map(({ urgency }) => urgency.level)).toEqual([
    'crisis',
    'crisis',
    'urgent',
    'urgent',
    'soon',
  ]);
  expect(rows[4]).toMatchObject({
    name: 'Dana',
    who: 'self',
    language: 'en',
    reason: { id: 'completed' },
    state: 'handedOff',
    revision: 1,
    urgency: { ruleIds: ['wants_to_start_now'] },
    because: 'They want to start this week. A wish to start is best met soon.',
  });
});

test('the summary at the desk is the one that was delivered', async () => {
  const id = await talk(desk.url, SINGLE_MOTHER);
  const { data } = await desk.receiver.handoff(id);
  expect((await read(ben, id)).summary).toEqual(data);
  const text = (await ben.get<{ text: string }>(`/intakes/${id}/text`)).body.text;
  expect(text.split('\n').length).toBeLessThanOrEqual(12);
  expect(text).toContain(data.id);
});

test('a consent to share can be printed: a draft with every element, in the audit log as looked at', async () => {
  const id = await talk(desk.url, SINGLE_MOTHER);
  const { consent, labels } = (await ben.get<ConsentPage>(`/intakes/${id}/consent`)).body;
  expect(Part2Consent.parse(consent)).toEqual(consent);
  expect(consent).toMatchObject({ status: 'draft', ref: id.replace('in_', 'ho_') });
  expect(consent.elements.discloser.text).toContain('Lantern House');
  expect(consent.elements.patient.text).toContain('Dana');
  expect(labels.draft).toContain('not signed');
  expect(await audited(id, await idOf(ben))).toEqual(['desk.consent_drafted']);
});

test('what a minor said comes with their age, and why nobody may call', async () => {
  const id = await talk(desk.url, TEEN, ASKS_FOR_A_PERSON);
  const { page } = await read(ben, id);
  expect(page.person.map(({ text }) => text)).toEqual(['under 18 (15)']);
  expect(page.contact.permission).toBe('unknown');
  expect(page.next).toContain('Under 18, so no number or permission was asked for.');
});

test('each line opens the message it came from, and the words are in it', async () => {
  const id = await talk(desk.url, WIFE, CRY_FOR_HELP);
  const { page, transcript } = await read(ben, id);
  const lines = [
    page.name,
    page.contact.phone,
    page.contact.times,
    ...page.situation,
    ...page.background,
    ...page.safety,
  ];
  expect(lines.length).toBeGreaterThan(10);
  for (const { words } of lines) {
    const message = transcript.find((each) => each.id === words?.activityId);
    expect([words, message?.role]).toEqual([words, 'visitor']);
    if (!message?.tapped) expect(message?.text).toContain(words?.quote);
  }
  // A bare tap is shown with the label that was tapped.
  const tap = transcript.find(({ tapped, text }) => tapped && text?.includes('Morning'));
  expect(tap?.text).toBe('Phone call; Mornings');
});

test('words from before the notice was accepted are not in the transcript', async () => {
  const id = await talk(desk.url, [], 'I want to kill myself');
  const { transcript, page } = await read(ben, id);
  expect(JSON.stringify(transcript)).not.toContain('kill');
  expect(transcript.find(({ role }) => role === 'visitor')).not.toHaveProperty('text');
  expect(page.safety[0]?.text).toContain('words not kept');
});

test('of two who claim at once, one has it and the other is told who', async () => {
  const id = await talk(desk.url, SINGLE_MOTHER);
  const people = [maya, ben, maya, ben];
  const claims = await Promise.all(people.map((each) => each.post(`/intakes/${id}/claim`)));
  const winner = (await read(ben, id)).claim?.account.name;
  claims.forEach(({ status, body }, n) => {
    const name = people[n] === maya ? 'Maya Ortiz' : 'Ben Okafor';
    expect([name, status]).toEqual([name, name === winner ? 200 : 409]);
    expect(body).toMatchObject({ claim: { account: { name: winner } } });
  });
  expect((await audited(id)).filter((event) => event === 'desk.claimed')).toHaveLength(1);
});

test('only whoever has a claim closes the intake or gives it back; an operator frees it for all', async () => {
  const id = await talk(desk.url, SINGLE_MOTHER);
  const close = (who: Someone) => who.post(`/intakes/${id}/close`, { outcome: 'booked' });
  expect((await close(ben)).status).toBe(409);
  await maya.post(`/intakes/${id}/claim`);
  expect((await close(ben)).status).toBe(409);
  expect((await ben.post(`/intakes/${id}/release`)).status).toBe(409);
  await maya.post(`/intakes/${id}/release`);
  await ben.post(`/intakes/${id}/claim`);
  expect((await maya.post(`/intakes/${id}/release`)).status).toBe(200);
  expect((await read(ben, id)).claim).toBeUndefined();
});

test('closing takes an intake off the list, ends the chat and says how it ended', async () => {
  const id = await talk(desk.url, SINGLE_MOTHER);
  await ben.post(`/intakes/${id}/claim`);
  expect((await ben.post(`/intakes/${id}/close`, { outcome: 'cured' })).status).toBe(400);
  expect((await ben.post(`/intakes/${id}/close`, { outcome: 'booked' })).status).toBe(200);
  expect((await ben.list()).map((row) => row.id)).not.toContain(id);
  expect((await ben.list('?closed=1'))[0]).toMatchObject({
    id,
    state: 'closed',
    closed: { label: 'Booked', by: 'Ben Okafor' },
  });
  const { transcript } = await read(ben, id);
  expect(transcript.at(-1)?.text).toContain('This chat is closed now');
  expect((await maya.post(`/intakes/${id}/claim`)).status).toBe(409);
});

test('what was said since a coordinator read an intake is not closed unread', async () => {
  const visitor = await openPlain(desk.url);
  await visitor.send({ text: 'yes' });
  await visitor.send({ text: 'I want to kill myself' });
  const id = visitor.conversationId;
  await ben.post(`/intakes/${id}/claim`);
  const { revision } = (await read(ben, id)).summary;
  await visitor.send({ text: 'I have the pills in my hand and want to die' });
  const close = async (seen: number) =>
    (await ben.post(`/intakes/${id}/close`, { outcome: 'reached', revision: seen })).status;
  expect([revision, await close(revision)]).toEqual([1, 409]);
  expect((await ben.list()).find((row) => row.id === id)).toMatchObject({ revision: 2 });
  expect(await close(2)).toBe(200);
});

test('every look at a summary is in the audit log, with ids alone', async () => {
  const id = await talk(desk.url, SINGLE_MOTHER);
  const who = await idOf(ben);
  await ben.get(`/intakes/${id}`);
  await ben.get(`/intakes/${id}/text`);
  await ben.post(`/intakes/${id}/claim`);
  await ben.post(`/intakes/${id}/close`, { outcome: 'reached' });
  expect(await audited(id, who)).toEqual([
    'desk.viewed',
    'desk.copied',
    'desk.claimed',
    'desk.closed',
  ]);
  const { body } = await maya.get<{ audit: { event: string; ref: string }[] }>('/audit');
  const ids = /^((in|ho|acc)_[0-9a-f-]{36} ?)+$|^setup$/;
  expect(
    body.audit.filter(({ event, ref }) => !/^[a-z_.]+$/.test(event) || !ids.test(ref)),
  ).toEqual([]);
});

test('how deliveries stand is told without what they carry', async () => {
  const id = await talk(desk.url, SINGLE_MOTHER);
  await desk.receiver.handoff(id);
  const deliveries = async () =>
    (await ben.get<{ deliveries: { intakeId: string; status: string }[] }>('/deliveries')).body
      .deliveries;
  const mine = await until('settled delivery', async () =>
    (await deliveries()).find(({ intakeId, status }) => intakeId === id && status === 'done'),
  );
  expect(mine).not.toHaveProperty('payload');
});

test('open pages are told that something changed, and never what', async () => {
  const stop = new AbortController();
  const { body, headers } = await fetch(`${desk.url}/api/desk/events`, {
    headers: { cookie: ben.cookie() },
    signal: stop.signal,
  });
  expect(headers.get('content-type')).toBe('text/event-stream');
  let heard = '';
  const listening = (async () => {
    for await (const chunk of body ?? []) heard += Buffer.from(chunk as Uint8Array).toString();
  })().catch(() => undefined);
  await until('open stream', () => heard.includes(': open'));
  await talk(desk.url, SINGLE_MOTHER.slice(0, 5));
  await until('change', () => heard.includes('event: changed'));
  expect(heard.replaceAll('event: changed\ndata:\n\n', '')).toBe(': open\n\n');
  stop.abort();
  await listening;
});

test('whom to call at the center is named where it presses, and nowhere else', async () => {
  const [crisis, soon] = [
    await talk(desk.url, WIFE, CRY_FOR_HELP),
    await talk(desk.url, SINGLE_MOTHER),
  ];
  expect((await read(ben, crisis)).onCall).toEqual({
    who: 'The nurse on call',
    phone: '+1 951-555-0142',
    when: 'at any hour',
  });
  expect(await read(ben, soon)).not.toHaveProperty('onCall');
});
