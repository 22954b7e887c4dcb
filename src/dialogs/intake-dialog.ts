import type { TurnContext } from 'botbuilder';
import { Dialog } from 'botbuilder-dialogs';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';

import { findFallback } from '../availability/find-fallback.ts';
import { findOpenings } from '../availability/openings/find-openings.ts';
import { aroundFor, bestTrack } from './around-for.ts';
import { planCall } from './plan-call.ts';
import { zonesOfState } from '../availability/places/zones-of-state.ts';
import { currentNearby } from '../machines/guidance/guidance-for.ts';
import type { Center } from '../center/center.ts';
import type { Effect } from '../machines/effects.ts';
import type { IntakeEvent } from '../machines/events.ts';
import type { Track } from '../machines/opening.ts';
import type { Step } from '../machines/progress.ts';
import type { Saved } from '../machines/snapshot.ts';
import { step } from '../machines/step.ts';
import { voiceFor } from './wording.ts';
import { writeReplies } from './write-replies.ts';

/** One turn's work, handed to the dialog in the turn state and finished by it. */
export interface TurnWork {
  readonly saved?: Saved | undefined;
  readonly center: Center;
  /** What happened, in order; each is a step. */
  readonly events: readonly IntakeEvent[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many are to be called before this visitor. */
  readonly waiting: number;
  /** Set by the dialog. */
  outcome?: { readonly step: Step; readonly effects: readonly Effect[] };
}

const WORK = Symbol('intake turn');

/** Hands a turn's work to the dialog. */
export function setWork(context: TurnContext, work: TurnWork): void {
  context.turnState.set(WORK, work);
}

/**
 * The whole intake is one dialog: the statechart knows what to ask, so each turn is a step of it.
 * It ends when the intake is closed.
 */
export class IntakeDialog extends Dialog {
  constructor() {
    super('intake');
  }

  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.continueDialog(dc);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const work = dc.context.turnState.get<TurnWork>(WORK);
    work.outcome = takeSteps(work);
    const { step, effects } = work.outcome;
    const voice = voiceFor(work.center, step.context, work.at);
    const { channelId } = dc.context.activity;
    const around = aroundFor(step.context, work.center, work.at);
    const replies = writeReplies(effects, { step, voice, around, channelId });
    if (replies.length > 0) await dc.context.sendActivities(replies);
    return step.state === 'closed' ? dc.endDialog() : Dialog.EndOfTurn;
  }
}

/** Every event of the turn in order; what the statechart looks up on the way is answered at once. */
export function takeSteps({
  saved,
  center,
  events,
  at,
  waiting,
}: TurnWork): NonNullable<TurnWork['outcome']> {
  const effects: Effect[] = [];
  let now: Step | undefined;
  const take = (event: IntakeEvent) => {
    const taken = step(now?.saved ?? saved, event);
    now = taken;
    for (const effect of taken.effects) {
      if (effect.type === 'findOpenings') {
        take({ type: 'openings', nearby: findOpenings(center, effect.place) });
      } else if (effect.type === 'findFallback') {
        const best = (tracks: readonly Track[]) => bestTrack(tracks, taken.context, center, at);
        const fallback = findFallback(center, effect.place, effect, best);
        take({ type: 'fallbackFound', ...(fallback ? { fallback } : {}) });
      } else if (effect.type === 'planCall') {
        const zones = zonesOfState(currentNearby(taken.context)?.state ?? '');
        const called = { times: effect.times, zones, ahead: waiting };
        take({ type: 'callPlanned', ...planCall(center, called, at) });
      } else effects.push(effect);
    }
  };
  events.forEach(take);
  if (!now) throw new TypeError('A turn needs an event.');
  return { step: now, effects };
}
