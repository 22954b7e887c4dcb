import { randomUUID } from 'node:crypto';

import { ActivityTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';

import type { Taken, Turns } from '../dialogs/turn.ts';
import { DIRECT_LINE } from '../dialogs/ask.ts';
import { readIntake } from '../store/intakes.ts';
import { readMessages } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import type { PorchlightAdapter } from './adapter.ts';
import type { DirectLineHost } from './direct-line/host.ts';
import { refusedAs } from './refused-as.ts';
import type { Wakes } from './wakes.ts';

interface Options {
  readonly adapter: PorchlightAdapter;
  readonly turns: Turns;
  readonly store: Store;
  readonly wakes: Wakes;
}

/**
 * What the embedded Direct Line serves: conversations of the bot, delivered in process. The id of
 * a conversation is the id of its intake, and its stream is the intake's messages.
 */
export function embeddedConversations({ adapter, turns, store, wakes }: Options): DirectLineHost {
  async function deliver(activity: Partial<Activity>): Promise<Taken | undefined> {
    let taken: Taken | undefined;
    try {
      await adapter.deliver(activity, async (context) => {
        taken = await turns.take(context);
      });
    } catch (error) {
      throw refusedAs(error);
    }
    return taken;
  }

  const address = (conversationId: string, user: string) => ({
    channelId: DIRECT_LINE,
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: user, name: '', role: 'user' },
    recipient: { id: 'bot', name: '', role: 'bot' },
  });

  return {
    async open({ id, user, center, locale }) {
      await deliver({
        ...address(id, user),
        type: ActivityTypes.ConversationUpdate,
        membersAdded: [{ id: user, name: '' }],
        channelData: { center },
        ...(locale === undefined ? {} : { locale }),
      });
    },

    async post(conversationId, activity) {
      const intake = await readIntake(store, conversationId);
      if (!intake) return undefined;
      // Events of stock clients (opened, typing) say nothing to an intake and are not kept.
      if (activity.type !== 'message') return { id: `evt_${randomUUID()}` };
      const taken = await deliver({
        ...address(conversationId, activity.from.id),
        ...activity,
      } as Activity);
      return taken?.activityId === undefined ? undefined : { id: taken.activityId };
    },

    async read(conversationId, after) {
      if (!(await readIntake(store, conversationId))) return undefined;
      const messages = await readMessages(store, conversationId, after);
      return {
        activities: messages.map(({ body }) => body as object),
        last: messages.at(-1)?.seq ?? after,
      };
    },

    async state(conversationId) {
      return (await readIntake(store, conversationId))?.state ?? 'unknown';
    },

    watch: (conversationId, wake) => wakes.watch(conversationId, wake),
  };
}
