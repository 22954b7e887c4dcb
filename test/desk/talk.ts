import { openPlain } from '../support/plain-direct-line.ts';
import type { Reply, Transcript } from '../support/visitor.ts';

/** A visitor who answers by a table, then says something more; resolves with the intake's id. */
export async function talk(...conversation: Parameters<typeof hold>): Promise<string> {
  return (await hold(...conversation)).conversationId;
}

/** The same; resolves with the visitor, who can go on. */
export async function hold(url: string, transcript: Transcript, ...more: readonly Reply[]) {
  const visitor = await openPlain(url);
  await walk(visitor, transcript, ...more);
  return visitor;
}

/** The same, from where a visitor stands. */
export async function walk(
  visitor: Awaited<ReturnType<typeof openPlain>>,
  transcript: Transcript,
  ...more: readonly Reply[]
): Promise<void> {
  const say = (reply: Reply, inReplyTo?: string) =>
    visitor.send(
      typeof reply === 'string' ? { text: reply } : reply,
      inReplyTo === undefined ? {} : { inReplyTo },
    );
  for (const [expected, reply] of transcript) {
    const { activities } = await visitor.read();
    const asked = activities.findLast(({ channelData }) => channelData?.question)?.channelData
      ?.question?.id;
    if (asked !== expected) throw new Error(`Expected the question ${expected}, found ${asked}.`);
    await say(reply, asked);
  }
  for (const each of more) await say(each);
}
