import type { HandoffSummary } from '../../src/handoff/summary.ts';
import { connect } from './direct-line-client.ts';
import type { WireActivity, WireQuestion } from './plain-direct-line.ts';

/** What a visitor does with a question: types something, or taps. */
export type Reply = string | Tap;

/** A tap, with the label that was on it where the client sends that along. */
interface Tap {
  readonly value: { readonly answer: unknown } | { readonly command: string };
  readonly text?: string;
}

/** A conversation as a table: the question expected, and what is done with it. */
export type Transcript = readonly (readonly [question: string, reply: Reply])[];

/** A tap on the choices with these values. */
export const tap = (answer: string | readonly string[]): Tap => ({ value: { answer } });

/** A tap as Teams and our own client send it, with the words that stood on the button. */
export const tapLabelled = (answer: string, text: string): Tap => ({ value: { answer }, text });

/** Not counted towards the length of a conversation. */
const UNCOUNTED = /^(notice|safety\..*|consent\..*|review.*)$/;

/** A visitor who talks through Microsoft's own client over a WebSocket, row by row of a transcript. */
export async function openVisitor(options: Parameters<typeof connect>[0]) {
  const client = await connect(options);
  const asked: WireQuestion[] = [];
  /** What a reader of the visitor's message sees: its text, or the labels of what was tapped. */
  const words = new Map<string, string>();

  async function reply(question: WireQuestion, said: Reply): Promise<WireActivity> {
    const message = typeof said === 'string' ? { text: said } : said;
    const id = await client.post({
      type: 'message',
      ...message,
      channelData: { inReplyTo: question.id },
    });
    const echo = await client.next('echo', (each) => each.id === id);
    words.set(id, echo.text ?? labelsOf(question, said as Tap));
    return echo;
  }

  async function question() {
    const next = await client.question();
    asked.push(next);
    return next;
  }

  return {
    ...client,
    asked,
    question,
    reply,
    /** Walks the table; rejects at the first question that is not the expected one. */
    async walk(transcript: Transcript) {
      for (const [expected, said] of transcript) {
        const next = await question();
        if (next.id !== expected) {
          const path = asked.map(({ id }) => id).join(', ');
          throw new Error(`Expected the question ${expected}, found the last of: ${path}.`);
        }
        await reply(next, said);
      }
    },
    /** How many questions were asked, by the way of counting of the design. */
    count: () => asked.filter(({ id }) => !UNCOUNTED.test(id)).length,
    intake: () => {
      const intake = client.received.findLast((each) => each.channelData?.intake)?.channelData
        ?.intake;
      if (!intake) throw new Error('The bot has said nothing yet.');
      return intake;
    },
    /** Every quote in a summary that is not in the message it names. */
    strayQuotes({ facts, consents, safetyAnswers, safety }: HandoffSummary) {
      const sources = [...facts, ...consents, ...safetyAnswers].map(({ source }) => source);
      const quoted = [...sources, ...safety.filter(({ quote }) => quote !== undefined)];
      return quoted.filter(({ activityId, quote = '' }) => !words.get(activityId)?.includes(quote));
    },
  };
}

/** A visitor in conversation. */
export type Visitor = Awaited<ReturnType<typeof openVisitor>>;

function labelsOf({ choices = [] }: WireQuestion, { value }: Tap): string {
  const answers = 'answer' in value ? [value.answer].flat() : [];
  return answers
    .map((each) => choices.find((choice) => choice.value === each)?.label ?? String(each))
    .join(', ');
}
