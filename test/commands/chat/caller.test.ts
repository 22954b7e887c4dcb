import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { createCaller } from '../../../src/commands/chat/caller.ts';
import { openChat } from '../../../src/commands/chat/direct-line.ts';
import { RefusedError, UnreachableError } from '../../../src/commands/chat/errors.ts';

type Answer = (res: ServerResponse, req: IncomingMessage) => void;

const json =
  (status: number, body: object = {}, headers: Record<string, string> = {}): Answer =>
  (res) =>
    res
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));
const cutOff: Answer = (res) => res.destroy();

/** Answers request after request as told, and keeps what was asked. */
async function serve(answers: readonly Answer[]) {
  const asked: { path: string | undefined; body: string; at: number }[] = [];
  const server: Server = createServer((req, res) => {
    const at = performance.now();
    void text(req).then((body) => {
      asked.push({ path: req.url, body, at });
      answers[asked.length - 1]?.(res, req);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function callerTo(url: string, left = new AbortController().signal) {
  const waits: (number | undefined)[] = [];
  const call = createCaller({
    find: async () => url,
    left,
    waiting: (seconds) => waits.push(seconds),
  });
  return { call, waits };
}

const GRANT = json(200, { conversationId: 'in_1', token: 't', resume: 'r' });

it('sends the same message, with the same clientTurnId, until it is taken', async () => {
  await using server = await serve([
    GRANT,
    json(201),
    cutOff,
    json(500),
    json(503, {}, { 'retry-after': '0' }),
    json(200, { id: 'act_1' }),
    json(200, { id: 'act_2' }),
  ]);
  const chat = await openChat(callerTo(server.url).call);
  await chat.send({ text: 'yes' }, 'notice');
  await chat.send({ text: 'yes' }, 'notice');
  const [first, ...others] = server.asked.slice(2).map(({ body }) => body);
  expect(others.slice(0, 3)).toEqual([first, first, first]);
  const sent = JSON.parse(first ?? '') as { channelData: { clientTurnId: string } };
  expect(sent).toEqual({
    type: 'message',
    text: 'yes',
    channelData: { clientTurnId: expect.any(String) as string, inReplyTo: 'notice' },
  });
  expect(others[3]).not.toContain(sent.channelData.clientTurnId);
});

it('waits for as long as a busy server says, and says so', async () => {
  await using server = await serve([json(429, {}, { 'retry-after': '1' }), json(200, { id: 1 })]);
  const { call, waits } = callerTo(server.url);
  expect(await call({ path: '/x', body: {} })).toEqual({ id: 1 });
  const [refused, taken] = server.asked;
  expect((taken?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThan(990);
  expect(waits).toEqual([1]);
});

it('buys a new token with the handle when the token has expired', async () => {
  await using server = await serve([
    GRANT,
    json(201),
    json(403, { error: { message: 'expired' } }),
    json(200, { conversationId: 'in_1', token: 'u', resume: 'r' }),
    (res, req) => json(200, { id: req.headers.authorization })(res, req),
  ]);
  const chat = await openChat(callerTo(server.url).call);
  await chat.send({ text: 'yes' }, undefined);
  const [refused, bought, sent] = server.asked.slice(2);
  expect(bought).toMatchObject({
    path: '/v3/directline/tokens/generate',
    body: JSON.stringify({ resume: 'r' }),
  });
  expect(sent?.body).toBe(refused?.body);
});

it('gives a refusal to the caller at once', async () => {
  await using server = await serve([json(413, { error: { message: 'Too long.' } })]);
  const { call } = callerTo(server.url);
  await expect(call({ path: '/x', body: {} })).rejects.toThrow(new RefusedError(413, 'Too long.'));
  expect(server.asked).toHaveLength(1);
});

it('gives up a server that stays away, naming it', async () => {
  await using server = await serve([cutOff, cutOff, cutOff]);
  const { call } = callerTo(server.url);
  const asking = call({ path: '/x', patience: 300 });
  await expect(asking).rejects.toThrow(UnreachableError);
  await expect(asking).rejects.toThrow(`${server.url} cannot be reached`);
});

it('stops at once when the visitor leaves', async () => {
  await using server = await serve([json(503, {}, { 'retry-after': '30' })]);
  const leaving = new AbortController();
  const { call } = callerTo(server.url, leaving.signal);
  const asking = expect(call({ path: '/x' })).rejects.toThrow('aborted');
  setTimeout(() => leaving.abort(), 100);
  await asking;
});
