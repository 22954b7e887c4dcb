import type { Center } from '../../src/center/center.ts';
import { recordOf } from '../../src/dialogs/record.ts';
import type { TurnsOptions } from '../../src/dialogs/turn.ts';
import { voiceFor } from '../../src/dialogs/wording.ts';
import type { Wording, Words } from '../../src/content/words.ts';
import { look } from '../../src/machines/step.ts';
import { readIntake } from '../../src/store/intakes.ts';
import { readMessages } from '../../src/store/messages.ts';
import { answer, openTurns } from './turns.ts';

/** A message of the bot's, as it is stored. */
interface Said {
  readonly text?: string;
  readonly locale?: string;
  readonly from: { readonly role: string };
  readonly channelData?: {
    readonly question?: { readonly id: string; readonly choices?: readonly { label: string }[] };
    readonly refused?: object;
  };
}

/** One visitor in conversation, and what is known of it after each turn. */
export async function openTalk(options: Partial<TurnsOptions> = {}) {
  const turns = await openTurns();
  const take = turns.writer(options);
  let seen = 0;

  const step = async () => {
    const intake = await readIntake(turns.store, turns.intakeId);
    if (!intake) throw new Error('The conversation has not begun.');
    return look(recordOf(intake).saved);
  };

  /** Takes a turn; what the bot says in it. */
  async function hear(...turn: Parameters<typeof take>): Promise<readonly Said[]> {
    await take(...turn);
    const messages = await readMessages(turns.store, turns.intakeId, seen);
    seen = messages.at(-1)?.seq ?? seen;
    return messages.map(({ body }) => body as Said).filter(({ from }) => from.role === 'bot');
  }

  return {
    ...turns,
    hear,
    step,
    /** Answers question after question until one has no answer here; everything that is said. */
    async answerAll(answers: Readonly<Record<string, unknown>>): Promise<readonly Said[]> {
      const said: Said[] = [];
      for (let id = await open(); id !== undefined && id in answers; id = await open()) {
        said.push(...(await hear(answer(answers[id]))));
      }
      return said;
    },
    /** A wording as this visitor would read it now. */
    async reads(wording: (words: Words) => Wording, center: Center = turns.center) {
      const voice = voiceFor(center, (await step()).context, (options.now ?? Date.now)());
      return voice.fill(wording(voice.words));
    },
  };

  async function open(): Promise<string | undefined> {
    return (await step()).question?.id;
  }
}
