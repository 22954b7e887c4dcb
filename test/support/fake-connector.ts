import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

import { until } from './app.ts';

/** A button of a card, as Teams sends it back when it is pressed. */
export interface Button {
  readonly type: string;
  readonly title: string;
  readonly text?: string;
  readonly value?: unknown;
}

/** What the bot sent to a conversation of the channel. */
export interface Sent {
  readonly conversation: string;
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: { readonly text?: string; readonly buttons?: readonly Button[] };
  }[];
}

const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(\/[^/]+)?$/;

/** Instead of a status: the channel takes the request and never answers. */
export const HANGS = 0;

/** A channel of the Bot Framework on loopback, in the shape of Teams: it sends to the bot, and is sent to. */
export async function openFakeConnector(botUrl: string) {
  const sent: Sent[] = [];
  let status = 200;
  let refusals = 0;
  let until200 = Infinity;

  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const [, conversation] = ACTIVITIES.exec(request.url ?? '') ?? [];
      response.setHeader('content-type', 'application/json');
      if (request.method !== 'POST' || conversation === undefined) response.statusCode = 404;
      else if (status !== 200) {
        refusals += 1;
        if (status === HANGS) return;
        response.statusCode = status;
        if (refusals >= until200) status = 200;
        response.setHeader('retry-after', '600');
      } else {
        const activity = body as Omit<Sent, 'conversation'>;
        sent.push({ ...activity, conversation: decodeURIComponent(conversation) });
      }
      response.end(JSON.stringify({ id: randomUUID() }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  /** A conversation of one visitor with the bot. */
  function openConversation() {
    const conversation = `a:${randomUUID()}`;
    let seen = 0;

    /** Sends an activity to the bot. */
    function post(activity: object, headers: Record<string, string> = {}) {
      return fetch(`${botUrl}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          id: randomUUID(),
          channelId: 'msteams',
          serviceUrl,
          conversation: { id: conversation, conversationType: 'personal' },
          from: { id: '29:visitor', name: 'A Visitor', aadObjectId: randomUUID() },
          recipient: { id: '28:bot', name: 'Porchlight' },
          channelData: { tenant: { id: randomUUID() } },
          ...activity,
        }),
      });
    }
    const mine = () => sent.filter((each) => each.conversation === conversation);
    return {
      id: conversation,
      post,
      mine,
      arrive: () =>
        post({
          type: 'conversationUpdate',
          membersAdded: [{ id: '28:bot' }, { id: '29:visitor' }],
        }),
      say: (text: string, more: object = {}) => post({ type: 'message', text, ...more }),
      press: ({ text, value }: Button) => post({ type: 'message', text, value }),
      /** The next message that fits, counted from the one found last. */
      async next(what: string, fits: (text: string, message: Sent) => boolean) {
        const found = await until(what, () =>
          mine()
            .slice(seen)
            .find((each) => fits(textOf(each), each)),
        );
        seen = mine().indexOf(found) + 1;
        return found;
      },
    };
  }

  return {
    serviceUrl,
    sent,
    openConversation,
    refusals: () => refusals,
    /** Answers with this status from now on, or only so many times and then with 200. */
    answer(code: number, times = Infinity) {
      status = code;
      until200 = refusals + times;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A running channel. */
export type FakeConnector = Awaited<ReturnType<typeof openFakeConnector>>;

/** What a person reads, wherever the channel's form puts it. */
export function textOf({ text = '', attachments = [] }: Sent): string {
  return [text, ...attachments.map(({ content }) => content.text ?? '')].join('\n');
}

/** The buttons of a message. */
export function buttonsOf({ attachments = [] }: Sent): readonly Button[] {
  return attachments.flatMap(({ content }) => content.buttons ?? []);
}
