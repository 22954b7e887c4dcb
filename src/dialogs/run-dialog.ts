import type { Activity } from 'botbuilder';
import { DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import type { DialogState } from 'botbuilder-dialogs';

import type { Effect } from '../machines/effects.ts';
import type { Step } from '../machines/progress.ts';
import { IntakeDialog, setWork } from './intake-dialog.ts';
import type { TurnWork } from './intake-dialog.ts';
import type { Begun } from './begin.ts';

/** A turn worked out and not yet committed. */
export interface Done {
  readonly step: Step;
  readonly effects: readonly Effect[];
  /** The Bot Framework's dialog stack after the turn. */
  readonly dialog: DialogState;
  /** Held back until the commit. */
  readonly replies: readonly Partial<Activity>[];
}

/** Runs the intake dialog on the Bot Framework's dialog stack; nothing is sent. */
export async function runDialog(
  { context, record, center, at, waiting }: Begun,
  events: TurnWork['events'],
): Promise<Done> {
  const replies: Partial<Activity>[] = [];
  holdBack(context, replies);
  const dialog: DialogState = structuredClone(record?.dialog) ?? { dialogStack: [] };
  const dialogs = new DialogSet(stackIn(dialog)).add(new IntakeDialog());
  const work: TurnWork = { saved: record?.saved, center, events, at, waiting };
  setWork(context, work);
  const dc = await dialogs.createContext(context);
  const { status } = await dc.continueDialog();
  if (status === DialogTurnStatus.empty) await dc.beginDialog('intake');
  if (!work.outcome) throw new TypeError('The intake dialog did not run.');
  return { ...work.outcome, dialog, replies };
}

const HELD = Symbol('replies held back');

/** Sends nothing: what is said goes into `replies`, of this attempt alone. */
function holdBack(context: Begun['context'], replies: Partial<Activity>[]): void {
  const first = !context.turnState.has(HELD);
  context.turnState.set(HELD, replies);
  if (!first) return;
  context.onSendActivities(async (_, activities) => {
    context.turnState.get<Partial<Activity>[]>(HELD).push(...activities);
    return activities.map(() => ({ id: '' }));
  });
}

/** The dialog stack is a field of the intake's row; the Bot Framework wants an accessor for it. */
function stackIn(dialog: DialogState) {
  return {
    get: async () => dialog,
    set: async () => undefined,
    delete: async () => undefined,
  };
}
