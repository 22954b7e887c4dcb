import type { Reminder } from '../machines/effects.ts';
import type { IntakeEvent } from '../machines/events.ts';
import { readDue } from '../store/due.ts';
import type { Store } from '../store/open-store.ts';

interface Options {
  readonly store: Store;
  readonly now: () => number;
  /** Runs a turn of the intake with this event. The turn clears what was due. */
  readonly post: (intakeId: string, event: IntakeEvent) => Promise<void>;
  readonly failed: (errorClass: string) => void;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/** Wakes intakes whose time has come: somebody left, no coordinator came, a follow-up is due. */
export function watchDue(options: Options): { close(): Promise<void> } {
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= wakeDue(options).finally(() => {
      looking = undefined;
    });
  }, options.every ?? 1000).unref();
  return {
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}

async function wakeDue({ store, now, post, failed }: Options): Promise<void> {
  try {
    for (const { intakeId, kind } of await readDue(store, now())) {
      // One intake that cannot be woken must not keep the others asleep.
      await post(intakeId, { type: 'due', reminder: kind as Reminder }).catch((error: unknown) =>
        failed((error as Error).name),
      );
    }
  } catch (error) {
    failed((error as Error).name);
  }
}
