import { isVisitors } from './activity.ts';
import type { Activity } from './activity.ts';
import type { Chat } from './direct-line.ts';
import { RefusedError } from './errors.ts';
import type { Keyboard } from './keyboard.ts';
import { readAnswer } from './read-answer.ts';
import type { Screen } from './screen.ts';
import { follow, isFinished } from './standing.ts';
import type { Standing } from './standing.ts';

/** Milliseconds between looks for what is said without being asked: a coordinator, a reminder. */
const LOOK_EVERY = 2_000;

/** HTTP: what was asked cannot be taken as it is; the chat goes on. */
const BAD_MESSAGES: readonly number[] = [400, 413];

/**
 * Talks until the chat is closed or the visitor leaves. Returns where it stands then.
 *
 * @param history what was said before; its last turn is shown
 */
export async function talk(
  { chat, keyboard, screen }: { chat: Chat; keyboard: Keyboard; screen: Screen },
  history: readonly Activity[],
): Promise<Standing> {
  let standing: Standing = history.reduce(follow, {});

  function show(activities: readonly Activity[]): void {
    const said = activities.filter((activity) => !isVisitors(activity));
    if (said.length === 0) return;
    keyboard.write([...said.map((each) => screen.message(each)), screen.help()].join(''));
  }

  function take(activities: readonly Activity[]): void {
    const before = standing;
    standing = activities.reduce(follow, standing);
    show(activities);
    if (standing.state !== 'closed' && isFinished(standing) && !isFinished(before)) {
      keyboard.write(screen.note('That was the last question. Type on, or leave with Ctrl-C.'));
    }
  }

  async function say(line: string): Promise<void> {
    try {
      await chat.send(readAnswer(line, standing.question), standing.question?.id);
    } catch (error) {
      if (!(error instanceof RefusedError) || !BAD_MESSAGES.includes(error.status)) throw error;
      keyboard.write(screen.note(error.message));
    }
    take(await chat.read());
  }

  show(history.slice(history.findLastIndex(isVisitors) + 1));
  while (standing.state !== 'closed') {
    const typed = await keyboard.next(LOOK_EVERY);
    if (typed === 'left') break;
    if (typed === 'quiet') take(await chat.glance());
    else if (typed.line.trim() !== '') await say(typed.line);
  }
  return standing;
}
