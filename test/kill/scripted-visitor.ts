import { randomUUID } from 'node:crypto';

import type { Fact } from '../../src/machines/facts.ts';
import { questionOf } from '../../src/machines/topics/index.ts';
import type { WireActivity, WireQuestion } from '../support/plain-direct-line.ts';
import { openBadLine } from './bad-line.ts';
import type { BadLine, Network } from './bad-line.ts';
import { pause } from './phoenix.ts';
import { createPlan } from './visitor-plan.ts';
import type { Move } from './visitor-plan.ts';

/** A fact as it must stand in a summary. */
export type ExpectedFact = Pick<Fact, 'status' | 'value'> & { readonly activityId: string };

/** A handoff that an acknowledged message made: what the receiver must get. */
export interface ExpectedHandoff {
  readonly reason: string;
  readonly facts: Readonly<Record<string, ExpectedFact>>;
  /** The messages in which a cry for help was heard. */
  readonly cries: readonly string[];
}

/** One visit, as the visitor remembers it. */
export interface Visit {
  readonly conversationId: string;
  /** In the order they were acknowledged. */
  readonly acknowledged: readonly { readonly clientTurnId: string; readonly activityId: string }[];
  /** In the order of their revisions. */
  readonly handoffs: readonly ExpectedHandoff[];
  /** The stream, collected piece by piece. */
  readonly collected: readonly WireActivity[];
  readonly repeats: number;
  /** What the visitor could not go on after. */
  readonly stuck?: string;
  /** The stream from its beginning, read now. */
  reread(): Promise<readonly WireActivity[]>;
}

/** What is told to whoever aims at the right moment. */
export interface Watched {
  readonly acknowledged: (move: Move) => void;
}

/** How long an acknowledged message may be missing from the stream of a server that is up. */
const PATIENCE = 2_000;
const BETWEEN_LOOKS = 20;

/** A moment to think leaves the processor to the server that is loading. */
const LONGEST_THOUGHT = 80;

/** More messages than any conversation of this test has. */
const ENDLESS = 60;

/** Holds one conversation from the notice to the end. */
export async function visit(network: Network, watched: Watched): Promise<Visit> {
  const { chance, over } = network;
  const line = await openBadLine(network);
  const plan = createPlan(chance.of('plan'));
  const stream = createStream(line, over);
  // A client that names its turns, but not the question it was showing, must not lose either.
  const namesQuestions = chance.happens(0.6);

  const acknowledged: { clientTurnId: string; activityId: string }[] = [];
  const handoffs: ExpectedHandoff[] = [];
  const cries: string[] = [];
  let facts: Record<string, ExpectedFact> = {};
  let stuck: string | undefined;

  function note(question: WireQuestion, move: Move, activityId: string): void {
    const { answer, cry, handsOff } = move;
    if (cry) cries.push(activityId);
    const { fact } = questionOf(question.id);
    if (answer && fact !== 'review') facts = { ...facts, [fact]: { ...answer, activityId } };
    // A coordinator who already has the beginning is sent the number as soon as there is one.
    const number = question.id === 'consent.contact' ? handoffs.at(-1)?.reason : undefined;
    const reason = handsOff ?? (answer && number);
    if (reason !== undefined) handoffs.push({ reason, facts, cries: [...cries] });
  }

  let question = await stream.opening();
  while (question && acknowledged.length < ENDLESS) {
    const move = plan.move(question);
    await pause(chance.upTo(LONGEST_THOUGHT));
    const clientTurnId = randomUUID();
    const inReplyTo = namesQuestions ? { inReplyTo: question.id } : {};
    const activityId = await line.post(move.message, { clientTurnId, ...inReplyTo });
    acknowledged.push({ clientTurnId, activityId });
    note(question, move, activityId);
    watched.acknowledged(move);
    const replies = await stream.after(clientTurnId);
    if (!replies) stuck = `${activityId}, an answer to ${question.id}, is not in the stream`;
    question = questionIn(replies ?? []);
    const refused = question && replies?.at(-1)?.channelData?.refused;
    if (refused) stuck = `${activityId}, an answer to ${question?.id}, was ${refused.reason}`;
    if (stuck !== undefined) break;
  }

  return {
    conversationId: line.conversationId,
    acknowledged,
    handoffs,
    collected: stream.collected,
    repeats: line.repeats(),
    ...(stuck === undefined ? {} : { stuck }),
    reread: async () => (await line.read('')).activities,
  };
}

/** Follows a conversation by its watermark. */
function createStream(line: BadLine, over: AbortSignal) {
  const collected: WireActivity[] = [];
  let watermark = '';

  /** What the look finds in the stream, as soon as it finds something; undefined where it never does. */
  async function until<Found>(look: () => Found | undefined): Promise<Found | undefined> {
    for (let waited = 0; waited < PATIENCE; waited += BETWEEN_LOOKS) {
      const read = await line.read(watermark);
      watermark = read.watermark;
      collected.push(...read.activities);
      const found = look();
      if (found !== undefined) return found;
      await pause(BETWEEN_LOOKS);
      over.throwIfAborted();
    }
    return undefined;
  }

  return {
    collected,
    opening: () => until(() => questionIn(collected)),
    /** The replies to a message, once it is in the stream. */
    after: (clientTurnId: string) =>
      until(() => {
        const at = collected.findIndex((each) => each.channelData?.clientTurnId === clientTurnId);
        return at < 0 ? undefined : collected.slice(at + 1);
      }),
  };
}

function questionIn(activities: readonly WireActivity[]): WireQuestion | undefined {
  return activities.findLast((each) => each.channelData?.question)?.channelData?.question;
}
