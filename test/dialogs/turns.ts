import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { ActivityTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';

import type { Center } from '../../src/center/center.ts';
import { loadCenter } from '../../src/center/reading/load-center.ts';
import { PorchlightAdapter } from '../../src/channels/adapter.ts';
import { DIRECT_LINE } from '../../src/dialogs/ask.ts';
import { createTurns } from '../../src/dialogs/turn.ts';
import type { Taken, TurnsOptions } from '../../src/dialogs/turn.ts';
import type { IntakeEvent } from '../../src/machines/events.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeFolder } from '../support/app.ts';

const INTAKE = 'in_11111111-2222-4333-8444-555555555555';

/** A store with one conversation on our own channel, and writers that take turns in it. */
export async function openTurns() {
  const folder = await makeFolder();
  const center: Center = await loadCenter('center');
  const store = await openStore({
    file: join(folder, 'porchlight.db'),
    keyFile: join(folder, 'master.key'),
  });
  const adapter = new PorchlightAdapter({});
  const committed: Taken[] = [];

  /** Another writer has a queue of its own, as another process would. */
  function writer(options: Partial<TurnsOptions> = {}) {
    const turns = createTurns({
      store,
      center: () => center,
      prepareHandoff: () => undefined,
      now: Date.now,
      committed: (taken) => committed.push(taken),
      ...options,
    });
    return async (activity: Partial<Activity>, event?: IntakeEvent): Promise<Taken | undefined> => {
      let taken: Taken | undefined;
      const address = {
        channelId: DIRECT_LINE,
        conversation: { id: INTAKE, isGroup: false, conversationType: '', name: '' },
        from: { id: 'dl_visitor', name: '' },
        recipient: { id: 'bot', name: '' },
      };
      await adapter.deliver({ ...address, ...activity }, async (context) => {
        taken = await turns.take(context, event);
      });
      return taken;
    };
  }

  return {
    store,
    center,
    committed,
    intakeId: INTAKE,
    writer,
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The visitor arrives. */
export const ARRIVAL: Partial<Activity> = {
  type: ActivityTypes.ConversationUpdate,
  membersAdded: [{ id: 'dl_visitor', name: '' }],
};

/** The visitor taps. */
export const answer = (value: unknown, clientTurnId?: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  value: { answer: value },
  channelData: { clientTurnId },
});

/** The visitor taps a command. */
export const command = (value: object, text = ''): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text,
  value,
});

/** The visitor writes. */
export const words = (text: string): Partial<Activity> => ({ type: ActivityTypes.Message, text });

/** The clock or a coordinator does something: no activity of anyone's. */
export const WAKE: Partial<Activity> = { type: ActivityTypes.Event, name: 'wake' };
