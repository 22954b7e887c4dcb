import { openPlain } from '../../support/plain-direct-line.ts';
import { serve, type Served } from './serve.ts';

let served: Served;
let visitor: Awaited<ReturnType<typeof openPlain>>;
beforeAll(async () => {
  served = await serve();
});
beforeEach(async () => {
  visitor = await openPlain(served.url);
});
afterAll(() => served.close());
afterEach(async () => expect(await served.isAlive()).toBe(true));

async function post(body: string) {
  const { conversationId, token } = visitor;
  const response = await fetch(
    `${served.url}/v3/directline/conversations/${conversationId}/activities`,
    { method: 'POST', body, headers: { authorization: `Bearer ${token}` } },
  );
  const json = (await response.json()) as {
    id?: string;
    error?: { code: string; message: string };
  };
  return { status: response.status, ...json };
}
const postActivity = (activity: object) => post(JSON.stringify(activity));
const posted = () => served.memory.kept.get(visitor.conversationId)?.posted ?? [];

test('a repeated clientTurnId is 200 with the same id and nothing new', async () => {
  const id = await visitor.send({ text: 'hello' }, { clientTurnId: 'turn-1' });
  expect(await visitor.send({ text: 'hello' }, { clientTurnId: 'turn-1' })).toBe(id);
  expect((await visitor.read()).activities).toHaveLength(3);
});

test('the same words without a clientTurnId are two turns', async () => {
  const activity = { type: 'message', text: 'yes', channelData: { clientActivityID: 'a' } };
  const first = await postActivity(activity);
  const second = await postActivity(activity);
  expect(first.id).not.toBe(second.id);
});

test('only our own fields of an activity reach the turn, and from is the token', async () => {
  const { status } = await postActivity({
    type: 'message',
    id: 'mine',
    text: 'hello',
    locale: 'en-US',
    from: { id: 'someone else', role: 'bot', name: 'Dr. Evil' },
    conversation: { id: 'in_other' },
    serviceUrl: 'http://evil.example',
    attachments: [{ contentUrl: 'http://evil.example' }],
    channelData: { clientTurnId: 't', inReplyTo: 'who', intake: { state: 'closed' } },
    value: { answer: 'safe', more: 1 },
  });
  expect(status).toBe(200);
  expect(posted()).toEqual([
    {
      type: 'message',
      text: 'hello',
      locale: 'en-US',
      from: { id: expect.stringMatching(/^dl_/) as string, role: 'user' },
      channelData: { clientTurnId: 't', inReplyTo: 'who' },
      value: { answer: 'safe' },
    },
  ]);
});

test('every form of an answer and every command comes through as it was sent', async () => {
  const values = [
    { answer: 'safe' },
    { answer: ['alcohol', 'opioids'] },
    { answer: 34 },
    { answer: { min: 3, max: 4 } },
    { answer: { value: 0.5, unit: 'pint' } },
    { answer: { times: 3, per: 'week' } },
    { answer: { since_age: 16 } },
    { answer: { since_year: 2019 } },
    { answer: 'P3Y' },
    ...['back', 'skip', 'unsure', 'decline', 'why', 'repeat', 'human', 'restart', 'erase'].map(
      (command) => ({ command }),
    ),
    { command: 'edit', fact: 'zip' },
    { command: 'language', lang: 'es' },
  ];
  for (const value of values) await visitor.send({ value });
  expect(posted().map((each) => each.value)).toEqual(values);
});

test.each([
  [{}, 'type'],
  [{ text: 'no type' }, 'type'],
  [{ type: 'invoke' }, 'type'],
  [{ type: 7 }, 'type'],
  [{ type: 'message' }, 'text or a value'],
  [{ type: 'message', text: '  ' }, 'text or a value'],
  [{ type: 'message', text: 7 }, 'text'],
  [{ type: 'message', text: 'a', channelData: 'x' }, 'channelData'],
  [{ type: 'message', text: 'a', channelData: { clientTurnId: {} } }, 'channelData.clientTurnId'],
  [{ type: 'message', value: { answer: [] } }, 'value'],
  [{ type: 'message', value: { answer: { a: { b: 1 } } } }, 'value'],
  [{ type: 'message', value: { command: 'drop' } }, 'value'],
  [{ type: 'message', value: { command: 'edit' } }, 'value'],
  [{ type: 'message', value: { answer: Array(101).fill('a') } }, 'value'],
  [{ type: 'message', value: 'safe' }, 'value'],
])('%j is 400 and says what was expected', async (activity, words) => {
  const { status, error } = await postActivity(activity);
  expect({ status, code: error?.code }).toEqual({ status: 400, code: 'bad_activity' });
  expect(error?.message).toContain(words);
  expect(posted()).toHaveLength(0);
});

test('what was wrong is told without the words of the visitor', async () => {
  const { error } = await postActivity({ type: 'message', value: { answer: { secret: 'words' } } });
  expect(error?.message).not.toMatch(/secret|words/);
});

test('a text of 4,000 characters is taken; longer is 413 and says so', async () => {
  expect((await postActivity({ type: 'message', text: 'a'.repeat(4_000) })).status).toBe(200);
  const over = await postActivity({ type: 'message', text: 'a'.repeat(4_001) });
  expect(over).toMatchObject({ status: 413, error: { code: 'text_too_long' } });
  expect(over.error?.message).toContain('4000');
  const far = await postActivity({ type: 'message', text: 'a'.repeat(100_000) });
  expect(far).toMatchObject({ status: 413, error: { code: 'body_too_large' } });
});

test('prototype keys are no part of an activity', async () => {
  await post(
    '{"type":"message","text":"a","__proto__":{"type":"event"},"channelData":{"__proto__":{"clientTurnId":"x"}}}',
  );
  expect(posted()).toHaveLength(1);
  expect(posted()[0]?.channelData).toEqual({});
  expect(posted()[0]?.channelData?.clientTurnId).toBeUndefined();
});

test('malformed JSON, 5 MB and an unknown route are refused', async () => {
  expect((await post('{"type":')).status).toBe(400);
  expect((await post('a'.repeat(5_000_000))).status).toBe(413);
  expect((await fetch(`${served.url}/v3/directline/attachments`)).status).toBe(404);
  expect((await fetch(`${served.url}/v3/directline/conversations`)).status).toBe(405);
});

test('a turn that fails is not acknowledged and tells nothing of the failure', async () => {
  served.memory.faults.post = new TypeError('a secret detail');
  const { status, error } = await postActivity({ type: 'message', text: 'hello' });
  delete served.memory.faults.post;
  expect(status).toBe(500);
  expect(error?.message).not.toContain('secret');
  expect(served.reported).toContain('TypeError');
});

test('a watermark reads what came after it; what is none reads from the beginning', async () => {
  await visitor.send({ text: 'hello' });
  expect(await visitor.read('1')).toMatchObject({ watermark: '3', activities: { length: 2 } });
  expect((await visitor.read('3')).activities).toHaveLength(0);
  for (const garbage of ['', 'x', '-1', '1e9', 'null', '%00', '9'.repeat(400)]) {
    expect((await visitor.read(garbage)).activities).toHaveLength(3);
  }
  expect(await visitor.read('999')).toMatchObject({ watermark: '3', activities: { length: 0 } });
});

test('files are 501', async () => {
  const { conversationId, token } = visitor;
  const { status } = await fetch(
    `${served.url}/v3/directline/conversations/${conversationId}/upload?userId=x`,
    { method: 'POST', body: new FormData(), headers: { authorization: `Bearer ${token}` } },
  );
  expect(status).toBe(501);
});

test('the address of the stream is public where the server has a public one', async () => {
  const stream = async (url: string) => {
    const { conversationId, token } = await openPlain(url);
    const response = await fetch(
      `${url}/v3/directline/conversations/${conversationId}?watermark=2`,
      {
        headers: { authorization: `Bearer ${token}` },
      },
    );
    return ((await response.json()) as { streamUrl: string }).streamUrl;
  };
  expect(await stream(served.url)).toMatch(
    new RegExp(
      `^ws://127.0.0.1:${served.port}/v3/directline/conversations/.*/stream\\?watermark=2&t=`,
    ),
  );
  const behind = await serve({ publicUrl: 'https://chat.example/' });
  expect(await stream(behind.url)).toMatch(/^wss:\/\/chat\.example\/v3\/directline\//);
  await behind.close();
});
