import type { TurnContext } from 'botbuilder';

import type { IntakeEvent } from '../machines/events.ts';
import type { IntakeState } from '../machines/progress.ts';
import { findTurn } from '../store/messages.ts';
import { commitTurn } from '../store/turns.ts';
import { begin, conversationOf } from './begin.ts';
import type { BeginOptions } from './begin.ts';
import { runDialog } from './run-dialog.ts';
import { createQueue } from './queue.ts';
import { eventsOf } from './events-of.ts';
import { toCommit } from './to-commit.ts';
import type { PrepareHandoff } from './to-commit.ts';

export interface TurnsOptions extends BeginOptions {
  readonly prepareHandoff: PrepareHandoff;
  /** Called after every turn: there may be readers to wake, replies to send, deliveries to make. */
  readonly committed: (turn: Taken) => void;
}

/** What a turn came to. */
export interface Taken {
  readonly intakeId: string;
  readonly state: IntakeState;
  /** The id of the visitor's message as stored; a repeated message has the id of the first. */
  readonly activityId?: string;
}

export interface Turns {
  /**
   * Takes one activity of the Bot Framework through a turn and resolves after the commit.
   * Undefined where there is no such intake to do it to.
   *
   * @param event what happened where it was not a visitor who did something
   * @throws BusyIntakeError where other writers were faster every time
   */
  take(context: TurnContext, event?: IntakeEvent): Promise<Taken | undefined>;
}

/** Other writers were faster every time. The message may be sent again later. */
export class BusyIntakeError extends Error {
  override readonly name = 'BusyIntakeError';
}

const ATTEMPTS = 5;

/**
 * One turn: read the intake, hear, step, word the replies, and commit all of it in one transaction
 * before anyone sees a reply. A stale commit runs the turn again from the read.
 */
export function createTurns(options: TurnsOptions): Turns {
  const queue = createQueue();

  async function attempt(
    context: TurnContext,
    event?: IntakeEvent,
  ): Promise<Taken | 'stale' | undefined> {
    const begun = await begin(options, context, event);
    const { intake, intakeId } = begun;
    if (intake && begun.clientTurnId !== undefined) {
      const activityId = await findTurn(options.store, intakeId, begun.clientTurnId);
      if (activityId !== undefined) return { intakeId, activityId, state: intake.state };
    }
    const events = eventsOf(begun);
    if (events.length === 0) return intake && { intakeId, state: intake.state };
    const done = await runDialog(begun, events);
    const outcome = await commitTurn(options.store, toCommit(begun, done, options.prepareHandoff));
    if (outcome === 'stale') return 'stale';
    const { activityId } = begun;
    const { state } = done.step;
    return { intakeId, state, ...(activityId === undefined ? {} : { activityId }) };
  }

  return {
    take: (context, event) =>
      queue.run(conversationOf(context.activity), async () => {
        for (let tries = 0; tries < ATTEMPTS; tries++) {
          const taken = await attempt(context, event);
          if (taken === 'stale') continue;
          if (taken) options.committed(taken);
          return taken;
        }
        throw new BusyIntakeError('This conversation is being changed elsewhere; try again.');
      }),
  };
}
