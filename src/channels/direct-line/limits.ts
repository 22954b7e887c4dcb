import type { IncomingMessage } from 'node:http';
import { clientAddress } from '../../http/client-address.ts';
import { HttpError } from '../../http/http-error.ts';
import { createTokenBuckets } from '../../http/token-buckets.ts';
import type { Conversation } from './host.ts';

/** A way to reach help now, shown to whoever is refused. */
export interface HelpLine {
  readonly label: string;
  readonly number: string;
}

const TURNS = { burst: 60, refill: 30, per: 'minute' } as const;
const CONVERSATIONS = { burst: 30, refill: 120, per: 'hour' } as const;

/** The lines of a center, by its id. */
export type HelpLinesOf = (center: string) => readonly HelpLine[];

/** Each takes from a limit or throws 429, saying when to come back, with the center's help beside it. */
export interface Limits {
  turn(req: IncomingMessage, conversation: Pick<Conversation, 'id' | 'center'>): void;
  conversation(req: IncomingMessage, center: string): void;
}

/** The limits of contract 3: turns by conversation, new conversations by address. */
export function createLimits(helpOf: HelpLinesOf, limitLoopback: boolean): Limits {
  const turns = createTokenBuckets(TURNS);
  const conversations = createTokenBuckets(CONVERSATIONS);

  function refuseFor(milliseconds: number, center: string, code: string, what: string): void {
    if (milliseconds === 0) return;
    const seconds = Math.ceil(milliseconds / 1000);
    throw new HttpError(
      429,
      code,
      `${what} Try again in ${seconds} s; for help now, call one of the numbers here.`,
      { 'retry-after': String(seconds) },
      { help: helpOf(center) },
    );
  }

  return {
    turn(req, { id, center }) {
      if (clientAddress(req).loopback && !limitLoopback) return;
      refuseFor(
        turns.take(id),
        center,
        'too_many_turns',
        'There were too many messages in a short time; this one was not taken.',
      );
    },
    conversation(req, center) {
      const { key, loopback } = clientAddress(req);
      if (loopback && !limitLoopback) return;
      refuseFor(
        conversations.take(key),
        center,
        'too_many_conversations',
        'There were too many new conversations from this address.',
      );
    },
  };
}
