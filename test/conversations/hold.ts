import type { Activity } from 'botbuilder';

import type { Center } from '../../src/center/center.ts';
import type { HandoffSummary } from '../../src/handoff/summary.ts';
import { asObject } from '../../src/dialogs/read-activity.ts';
import { prepareHandoff } from '../../src/handoff/prepare-handoff.ts';
import type { Language } from '../../src/machines/settings.ts';
import { readMessages } from '../../src/store/messages.ts';
import { ARRIVAL, openTurns } from '../dialogs/turns.ts';

/** One line of a conversation: what the visitor typed or tapped, or what they were shown. */
export type Line =
  | { readonly by: 'visitor'; readonly did: 'types' | 'taps'; readonly words: string }
  | { readonly by: 'porchlight'; readonly words: string; readonly choices?: readonly string[] };

/** What a visitor does: types words, or taps the labels of one or several choices. */
export type Act = Extract<Line, { readonly by: 'visitor' }>;

interface Question {
  readonly id: string;
  readonly kind: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** What the bot writes, as far as it is read here. */
type Reply = Pick<Activity, 'text' | 'suggestedActions'> & {
  readonly channelData?: { readonly question?: Question };
};

/** The question on the screen, with every label that can be tapped there. */
interface Open extends Question {
  readonly labels: readonly string[];
}

/** What a conversation came to. */
export interface Held {
  readonly lines: readonly Line[];
  /** The ids of the questions asked, in order. */
  readonly asked: readonly string[];
  /** The last handoff, if there was one. */
  readonly summary: HandoffSummary | undefined;
  /** How many messages of theirs are still stored, with what they wrote or tapped, when it is over. */
  readonly kept: number;
}

/** All of them are held late on a Sunday in California, when nobody answers the phone. */
const NOW = Date.parse('2026-11-22T23:40-08:00');

/**
 * Rooms for conversations through whole turns: store, recognizers, statechart and words are the
 * product's, the center is the demo with these changes.
 */
export async function openConversations(changes: Partial<Center> = {}) {
  const turns = await openTurns();
  const summaries = new Map<string, HandoffSummary>();
  const post = turns.writer({
    now: () => NOW,
    // Each has a center of their own: nobody waits because of another.
    center: (id = turns.center.id) => ({ ...turns.center, ...changes, id }),
    prepareHandoff: (request) => {
      const handoff = prepareHandoff(request, []);
      if (handoff) summaries.set(request.intakeId, handoff.summary as HandoffSummary);
      return handoff;
    },
  });

  /** Holds one conversation. @throws Error where a label to tap is not on the screen */
  async function hold(name: number, arrives: Language, acts: readonly Act[]): Promise<Held> {
    const id = `in_11111111-2222-4333-8444-${String(name).padStart(12, '0')}`;
    const conversation = { id, isGroup: false, conversationType: '', name: '' };
    const lines: Line[] = [];
    const asked: string[] = [];
    let open: Open | undefined;
    let after = 0;

    async function take(activity: Partial<Activity>): Promise<void> {
      await post({ ...activity, conversation, locale: arrives });
      open = undefined;
      for (const { seq, role, body } of await readMessages(turns.store, id, after)) {
        after = seq;
        if (role === 'visitor') continue;
        const { text, channelData, suggestedActions } = body as Reply;
        const question = channelData?.question;
        if (question) {
          open = { ...question, labels: suggestedActions?.actions.map(({ title }) => title) ?? [] };
          asked.push(question.id);
        }
        const choices = question?.choices?.map(({ label }) => label);
        lines.push({ by: 'porchlight', words: text, ...(choices ? { choices } : {}) });
      }
    }

    await take({ ...ARRIVAL, channelData: { center: `center-${name}` } });
    for (const act of acts) {
      lines.push(act);
      const said = act.did === 'types' ? { text: act.words } : tapped(act, open);
      await take({ type: 'message', ...said, channelData: open ? { inReplyTo: open.id } : {} });
    }
    const kept = (await readMessages(turns.store, id, 0)).filter(
      ({ role, body }) =>
        role === 'visitor' && ('text' in asObject(body) || 'value' in asObject(body)),
    );
    return { lines, asked, summary: summaries.get(id), kept: kept.length };
  }

  return { hold, close: () => turns.close() };
}

/** What a tap sends: the values of choices, or the label of what can always be said ("Skip"). */
function tapped({ words }: Act, open: Open | undefined): Partial<Activity> {
  if (!open?.choices?.some(({ label }) => label === words) && open?.labels.includes(words)) {
    return { text: words };
  }
  const values = words.split(' + ').map((label) => {
    const choice = open?.choices?.find((each) => each.label === label);
    if (choice) return choice.value;
    const there = open?.labels.join(' / ') ?? 'nothing';
    throw new Error(`"${label}" cannot be tapped at ${open?.id ?? 'no question'}: ${there}`);
  });
  const several = open?.kind === 'choices' || open?.kind === 'substances';
  return { value: { answer: several ? values : values[0] } };
}
