import { SignJWT } from 'jose';

import { DIRECT_LINE } from '../../src/dialogs/ask.ts';
import { openApp, until } from '../support/app.ts';
import { openFakeConnector } from '../support/fake-connector.ts';
import { openPlain } from '../support/plain-direct-line.ts';

const APP = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '5d0c8e0e-0000-4000-8000-3d9a5f7e1b21',
  MicrosoftAppPassword: 'a-password-that-is-none',
  MicrosoftAppTenantId: '7a4f5b62-0000-4000-8000-51b9c0d7e6aa',
};
const TEAMS = 'https://smba.trafficmanager.net/amer/';

/** Posts an arrival from this service, with this token, to a start with these settings. */
async function post(env: Record<string, string>, activity: object, authorization?: string) {
  const app = await openApp({ env });
  const channel = await openFakeConnector(app.url);
  const response = await channel
    .openConversation()
    .post(
      { type: 'conversationUpdate', membersAdded: [{ id: '29:visitor' }], ...activity },
      authorization === undefined ? {} : { authorization },
    );
  const body = await response.text();
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  await app.close();
  await channel.close();
  expect(channel.sent).toEqual([]);
  return { status: response.status, body };
}

/** Nothing of why: neither our insides nor those of the Bot Framework. */
const INSIDES = /Error\b|stack|\.ts|node_modules|Jwt|[Cc]laim|[Aa]udience|[Ii]ssuer|[Ee]mulator/;

test('without an app id, and unless it is asked for, there is no such route', async () => {
  expect((await post({}, {})).status).toBe(404);
});

test.each([
  ['no token', undefined],
  ['junk', 'Bearer junk'],
  ['half a JWT', 'Bearer a.b.c'],
  ['another scheme', 'Basic dXNlcjpwYXNz'],
  ['a header without a token', 'Bearer'],
])('with an app id, %s is 401 and says nothing of why', async (_, authorization) => {
  const { status, body } = await post(APP, { serviceUrl: TEAMS }, authorization);
  expect(status).toBe(401);
  expect(body).not.toMatch(INSIDES);
});

test('a token that somebody else issued is 401', async () => {
  const token = await new SignJWT({ serviceurl: TEAMS, appid: APP.MicrosoftAppId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('https://evil.example')
    .setAudience(APP.MicrosoftAppId)
    .setExpirationTime('1h')
    .sign(new Uint8Array(32));
  const { status, body } = await post(APP, { serviceUrl: TEAMS }, `Bearer ${token}`);
  expect(status).toBe(401);
  expect(body).not.toMatch(INSIDES);
});

test.each([
  'https://evil.example/',
  'https://botframework.com.evil.example/',
  'https://evilbotframework.com/',
  'http://smba.trafficmanager.net/',
  'https://smba.trafficmanager.net@evil.example/',
  'http://169.254.169.254/latest/meta-data',
  'http://10.0.0.1/',
  'urn:embedded-directline',
  'file:///etc/passwd',
])('replies go to known channels alone: the service %s is refused', async (serviceUrl) => {
  for (const env of [APP, { ALLOW_ANONYMOUS_MESSAGES: '1' }]) {
    const { status, body } = await post(env, { serviceUrl });
    expect([401, 400]).toContain(status);
    expect(body).not.toMatch(INSIDES);
  }
});

test("nobody outside speaks in a conversation of our own, and Azure's Direct Line is a channel like others", async () => {
  const app = await openApp({ env: { ALLOW_ANONYMOUS_MESSAGES: '1' } });
  const channel = await openFakeConnector(app.url);
  const visitor = await openPlain(app.url);
  const before = await visitor.read();
  for (const channelId of [DIRECT_LINE, 'directline', 'webchat']) {
    const chat = channel.openConversation();
    const conversation = { id: visitor.conversationId };
    const { status } = await chat.post({ type: 'message', text: 'yes', channelId, conversation });
    expect([channelId, status]).toEqual([channelId, channelId === DIRECT_LINE ? 401 : 200]);
  }
  await until('replies to both', () => channel.sent.length === 2 * before.activities.length);
  expect(await visitor.read()).toEqual(before);
  await app.close();
  await channel.close();
});

test('a channel on this machine is taken only where that is asked for', async () => {
  const { status } = await post(APP, {});
  expect(status).toBe(401);
});

test.each([
  [{ type: undefined }, 'type'],
  [{ id: undefined }, 'id'],
  [{ conversation: undefined }, 'conversation'],
  [{ conversation: { id: '' } }, 'conversation'],
  [{ from: 'someone' }, 'from'],
  [{ recipient: null }, 'recipient'],
  [{ serviceUrl: 'nowhere' }, 'serviceUrl'],
])('an activity with %j is 400, and says which field', async (activity, field) => {
  const { status, body } = await post({ ALLOW_ANONYMOUS_MESSAGES: '1' }, activity);
  expect(status).toBe(400);
  expect(body).toContain(field);
});
