import { isVisitors } from './activity.ts';
import type { Activity } from './activity.ts';
import { createCaller } from './caller.ts';
import type { Caller } from './caller.ts';
import { openChat, resumeChat } from './direct-line.ts';
import type { Chat } from './direct-line.ts';
import type { Server } from './find-server.ts';
import { openKeyboard } from './keyboard.ts';
import { keptChatIn } from './kept-chat.ts';
import { createScreen } from './screen.ts';
import { follow, isFinished } from './standing.ts';
import { talk } from './talk.ts';

interface Options {
  /** Leave an unfinished chat aside. */
  readonly anew: boolean;
  /** The server was started for this visit alone. */
  readonly own: boolean;
  readonly colours: boolean;
}

/** One visit to a server, from hello until the visitor leaves. Returns whether the chat is finished. */
export async function visit(server: Server, { anew, own, colours }: Options): Promise<boolean> {
  const keyboard = openKeyboard();
  const screen = createScreen({ columns: process.stdout.columns || 80, colours });
  const note = (text: string) => keyboard.write(screen.note(text));
  const call = createCaller({
    find: () => server.find(),
    left: keyboard.left,
    waiting: (seconds) => note(seconds === undefined ? AWAY : tooFast(seconds)),
  });
  const kept = keptChatIn(server.folder);
  try {
    const { chat, history, resumed } = await begin(call, anew ? undefined : await kept.read());
    await kept.write(chat.resume);
    keyboard.write(screen.heading(headingOf(history)));
    if (own) note(`${OWN} ${server.folder} until it ends.`);
    if (resumed) note(UNFINISHED);
    const finished = isFinished(await talk({ chat, keyboard, screen }, history));
    if (finished) await kept.remove(chat.resume);
    note(finished ? FINISHED : LEFT);
    return finished;
  } catch (error) {
    if (!keyboard.left.aborted) throw error;
    note(LEFT);
    return false;
  } finally {
    keyboard.close();
  }
}

/** The chat that the handle was kept of, if it is still unfinished, or a new one. */
async function begin(
  call: Caller,
  handle: string | undefined,
): Promise<{ chat: Chat; history: readonly Activity[]; resumed: boolean }> {
  const unfinished = handle === undefined ? undefined : await resumeChat(call, handle);
  if (unfinished) {
    const history = await unfinished.read();
    if (!isFinished(history.reduce(follow, {})))
      return { chat: unfinished, history, resumed: true };
  }
  const chat = await openChat(call);
  return { chat, history: await chat.read(), resumed: false };
}

function headingOf(history: readonly Activity[]): string {
  const center = history.find((activity) => !isVisitors(activity))?.from.name;
  return ['Porchlight', ...(center ? [center] : [])].join(' · ');
}

const AWAY = 'The server does not answer. Trying again; Ctrl-C leaves.';
const tooFast = (seconds: number) =>
  `The server is busy with other messages. This one goes out again in ${seconds} s.`;
const OWN = 'No server is running, so this chat brings its own. It keeps what you say in';
const UNFINISHED =
  'You have an unfinished chat, and it goes on here. For a new one: npm run chat -- --new';
const FINISHED = 'This chat is over. For another one: npm run chat';
const LEFT = 'You have left the chat. To go on with it: npm run chat';
