import { z } from 'zod';
import { HttpError } from '../../http/http-error.ts';
import type { HelpLine } from './limits.ts';
import { visitorValue, type VisitorValue } from './visitor-value.ts';

/** Characters of one message. */
const MAX_TEXT = 4_000;

/** What a visitor sent: these fields and no others, `from` being the token's and not the client's. */
export interface VisitorActivity {
  readonly type: 'message' | 'event';
  /** Of an event. */
  readonly name?: string | undefined;
  readonly from: { readonly id: string; readonly role: 'user' };
  readonly text?: string | undefined;
  readonly value?: VisitorValue | undefined;
  readonly locale?: string | undefined;
  readonly channelData?:
    | {
        /** Our own client's id of this turn: the same one on every retry. */
        readonly clientTurnId?: string | undefined;
        /** The id of the question that the visitor was looking at. */
        readonly inReplyTo?: string | undefined;
        /** A stock client's id, echoed so that it knows its message; another one on every retry. */
        readonly clientActivityID?: string | undefined;
      }
    | undefined;
}

const id = z.string().min(1).max(200).optional();
const shared = {
  locale: z.string().max(35).optional(),
  channelData: z.object({ clientTurnId: id, inReplyTo: id, clientActivityID: id }).optional(),
};
const activity = z.discriminatedUnion(
  'type',
  [
    z
      .object({
        type: z.literal('message'),
        text: z.string().optional(),
        value: visitorValue.optional(),
        ...shared,
      })
      .refine((message) => message.text?.trim() || message.value !== undefined, {
        error: 'a message needs a text or a value',
      }),
    // An event's value is not taken: a stock client's events hold what it knows of its own page.
    z.object({ type: z.literal('event'), name: z.string().max(100).optional(), ...shared }),
  ],
  { error: 'expected type "message" or "event"' },
);

/**
 * Checks what a client posted, drops every field that is not ours to read, and signs it `from`.
 * `help` goes with the refusal of a long text: someone may be writing their heart out.
 */
export function toVisitorActivity(
  body: object,
  user: string,
  help: readonly HelpLine[],
): VisitorActivity {
  const { success, data, error } = activity.safeParse(body);
  if (!success) {
    const issue = error.issues[0];
    const where = issue?.path.length ? `${issue.path.join('.')}: ` : '';
    throw new HttpError(
      400,
      'bad_activity',
      `The activity is not valid: ${where}${issue?.message}.`,
    );
  }
  if (data.type === 'message' && data.text !== undefined && data.text.length > MAX_TEXT) {
    throw new HttpError(
      413,
      'text_too_long',
      `The text has ${data.text.length} characters; at most ${MAX_TEXT} fit in one message.`,
      {},
      { help },
    );
  }
  return { ...data, from: { id: user, role: 'user' } };
}
