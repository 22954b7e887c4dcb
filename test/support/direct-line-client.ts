import { DirectLine, type Activity } from 'botframework-directlinejs';
import XMLHttpRequest from 'xmlhttprequest-ssl';
import { generateToken, type WireActivity } from './plain-direct-line.ts';

/** How to connect: a new conversation, one of a token in hand, or one resumed. */
export interface Connecting {
  readonly url: string;
  readonly center?: string;
  readonly token?: string;
  readonly resume?: string;
  /** Default true; false polls. */
  readonly webSocket?: boolean;
  /** Milliseconds that a wait may take. */
  readonly patience?: number;
}

/** A conversation through Microsoft's own client library. */
export async function connect({
  url,
  center,
  token,
  resume,
  webSocket = true,
  patience = 30_000,
}: Connecting) {
  // The library was written for browsers.
  Object.assign(globalThis, { XMLHttpRequest });
  const grant = token === undefined ? await generateToken(url, { center, resume }) : undefined;
  const options = {
    domain: `${url}/v3/directline`,
    token: grant?.token ?? token ?? '',
    webSocket,
    pollingInterval: 200,
    // The wait before it opens a lost socket again is 3 to 15 s by chance: the shortest here.
    random: () => 0,
    ...(resume !== undefined && grant && { conversationId: grant.conversationId, watermark: '0' }),
  };
  const line = new DirectLine(options);

  const received: WireActivity[] = [];
  const waiting = new Set<() => void>();
  let seen = 0;
  let ended = false;
  const listening = line.activity$.subscribe({
    next: (activity: Activity) => {
      received.push(activity as unknown as WireActivity);
      waiting.forEach((look) => look());
    },
    // That a conversation has ended is an error to the library.
    error: () => {
      ended = true;
    },
  });

  /** The next activity that fits, counted from the one found last. */
  function next(what: string, fits: (activity: WireActivity) => boolean): Promise<WireActivity> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const index = received.findIndex((each, at) => at >= seen && fits(each));
        if (index < 0) return;
        seen = index + 1;
        settle();
        resolve(received[index] as WireActivity);
      };
      const timer = setTimeout(() => {
        settle();
        reject(new Error(`No ${what} within ${patience} ms.`));
      }, patience);
      const settle = () => {
        clearTimeout(timer);
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  }

  /** Posts an activity; resolves with the id the server stored it under. */
  function post(activity: object): Promise<string> {
    return new Promise((resolve, reject) => {
      const from = { id: 'whoever-the-client-says' };
      line.postActivity({ ...activity, from } as unknown as Activity).subscribe(
        (id: string) => (id === 'retry' ? reject(new Error('The server failed.')) : resolve(id)),
        (error: { status?: number }) => reject(new Error(`Refused with ${error.status}.`)),
      );
    });
  }

  return {
    grant,
    received,
    /** The server said that the conversation is over. */
    hasEnded: () => ended,
    next,
    post,
    /** The next question asked. */
    async question() {
      const activity = await next('question', (each) => each.channelData?.question !== undefined);
      const question = activity.channelData?.question;
      if (question === undefined) throw new Error('The activity has no question.');
      return { ...question, text: activity.text ?? '' };
    },
    say: (text: string) => post({ type: 'message', text }),
    tap: (value: object) => post({ type: 'message', value }),
    end() {
      listening.unsubscribe();
      line.end();
    },
  };
}
