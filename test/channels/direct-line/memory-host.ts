import type { ConversationState, DirectLineHost } from '../../../src/channels/direct-line/host.ts';
import type { VisitorActivity } from '../../../src/channels/direct-line/visitor-activity.ts';

interface Kept {
  readonly activities: { id: string }[];
  readonly turns: Map<string, string>;
  readonly posted: VisitorActivity[];
  state: ConversationState;
}

/** Conversations in memory: a welcome, then each message of the visitor's and a bot's answer to it. */
export function createMemoryHost() {
  const kept = new Map<string, Kept>();
  const watches = new Map<string, Set<() => void>>();
  /** Set to make the next turns fail. */
  const faults: { post?: Error } = {};
  const wake = (id: string) => watches.get(id)?.forEach((each) => each());

  function add(id: string, { activities }: Kept, activity: object): string {
    const activityId = `${id}|${activities.length + 1}`;
    activities.push({ ...activity, id: activityId });
    return activityId;
  }

  const host: DirectLineHost = {
    async open({ id, center, locale }) {
      if (kept.has(id)) return;
      const one: Kept = { activities: [], turns: new Map(), posted: [], state: 'open' };
      kept.set(id, one);
      add(id, one, bot(`welcome to ${center} in ${locale ?? 'no language'}`));
      wake(id);
    },
    async post(id, activity) {
      if (faults.post) throw faults.post;
      const one = kept.get(id);
      if (!one) return undefined;
      const turn = activity.channelData?.clientTurnId;
      const before = turn === undefined ? undefined : one.turns.get(turn);
      if (before !== undefined) return { id: before };
      one.posted.push(activity);
      const activityId = add(id, one, activity);
      if (turn !== undefined) one.turns.set(turn, activityId);
      add(id, one, bot(`heard ${one.turns.size || one.posted.length}`));
      wake(id);
      return { id: activityId };
    },
    async read(id, after) {
      const one = kept.get(id);
      return one && { activities: one.activities.slice(after), last: one.activities.length };
    },
    async state(id) {
      return kept.get(id)?.state ?? 'unknown';
    },
    watch(id, listener) {
      const listeners = watches.get(id) ?? new Set();
      watches.set(id, listeners.add(listener));
      return () => void listeners.delete(listener);
    },
  };

  return {
    host,
    kept,
    faults,
    watchers: (id: string) => watches.get(id) ?? new Set(),
    erase: (id: string) => {
      kept.delete(id);
      wake(id);
    },
    /** The bot says something by itself. */
    speak(id: string, text: string) {
      const one = kept.get(id);
      if (one) add(id, one, bot(text));
      wake(id);
    },
  };
}

function bot(text: string): object {
  return {
    type: 'message',
    text,
    from: { id: 'porchlight', role: 'bot' },
    channelData: { question: { id: 'who', topic: 'who', kind: 'choice', skippable: true } },
  };
}
