import type { Activity } from 'botbuilder';

import { recordOf } from '../dialogs/record.ts';
import { readIntake } from '../store/intakes.ts';
import { markSent, unsentMessages } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import type { PorchlightAdapter } from './adapter.ts';

interface Options {
  readonly adapter: PorchlightAdapter;
  readonly store: Store;
  readonly now: () => number;
  /** Called with the class of an error, never with what was to be sent. */
  readonly failed: (errorClass: string) => void;
  /** Milliseconds to the first retry; it doubles up to a minute. */
  readonly retryAfter?: number;
}

/** Sends the replies of foreign channels: after their commit, and what a stop left unsent. */
export interface ReplySender {
  kick(): void;
  close(): Promise<void>;
}

const LONGEST_WAIT = 60_000;

/**
 * The rows are the truth: a reply is marked as sent once its channel has taken it, and otherwise
 * tried again, in order within each conversation. A crash between the two sends a reply twice.
 */
export function createReplySender(options: Options): ReplySender {
  const firstWait = options.retryAfter ?? 1000;
  let running: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let wait = firstWait;
  let closed = false;

  async function run(): Promise<void> {
    do {
      again = false;
      const failures = await sendAll(options).catch((error: unknown) => {
        options.failed((error as Error).name);
        return true;
      });
      if (closed) return;
      if (!failures) wait = firstWait;
      else {
        clearTimeout(timer);
        timer = setTimeout(kick, wait).unref();
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
    } while (again);
  }

  function kick(): void {
    if (closed) return;
    again = true;
    running ??= run().finally(() => {
      running = undefined;
    });
  }

  return {
    kick,
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Sends what is unsent; true where something is left for later. */
async function sendAll({ adapter, store, now, failed }: Options): Promise<boolean> {
  const stuck = new Set<string>();
  for (const { intakeId, seq, body } of await unsentMessages(store)) {
    if (stuck.has(intakeId)) continue;
    const intake = await readIntake(store, intakeId);
    try {
      if (intake) {
        await adapter.send(recordOf(intake).reference, outgoing(body as Partial<Activity>));
      }
      await markSent(store, intakeId, seq, now());
    } catch (error) {
      stuck.add(intakeId);
      failed((error as Error).name);
    }
  }
  return stuck.size > 0;
}

/** The channel addresses and names it itself. */
function outgoing(body: Partial<Activity>): Partial<Activity> {
  const { type, text, attachments, attachmentLayout, suggestedActions, inputHint } = body;
  return JSON.parse(
    JSON.stringify({ type, text, attachments, attachmentLayout, suggestedActions, inputHint }),
  ) as Partial<Activity>;
}
