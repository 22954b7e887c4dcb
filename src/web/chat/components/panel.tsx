import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Saying } from '../activity.ts';
import type { Chat } from '../chat.ts';
import type { Host } from '../host.ts';
import { useSetting } from '../setting.ts';
import { useChat } from '../use-chat.ts';
import { useHost } from '../use-host.ts';
import { useScroll } from '../use-scroll.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { Header } from './header.tsx';
import { HelpStrip } from './help-strip.tsx';
import { labelsOf, Question } from './question.tsx';
import { StandingActions } from './standing-actions.tsx';
import { StatusLine } from './status-line.tsx';
import { Transcript } from './transcript.tsx';

/** The whole panel. */
export function Panel(props: {
  readonly chat: Chat;
  readonly host: Host;
  readonly leave: () => void;
}) {
  const { chat, host, leave } = props;
  const { words, language } = useSetting();
  const { entries, question, intake, waiting, status } = useChat(chat);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const asking = useRef<HTMLElement>(null);
  const erase = useRef<HTMLDialogElement>(null);
  const scroller = useScroll(entries.length, question?.key);
  const minimise = useHost(host, entries, question?.key);

  // What is picked stays where the same question is only asked again, in another language perhaps.
  // Before anybody can see the next one: later, a quick pick of theirs would be taken back.
  useLayoutEffect(() => setPicked([]), [question?.id]);

  /** What was pressed is about to go away: the focus waits where the next question will be. */
  function say(saying: Saying): void {
    chat.say({ ...saying, ...(question ? { inReplyTo: question.id } : {}) });
    asking.current?.focus({ preventScroll: true });
  }

  /** Written words, together with what was picked and not sent yet. */
  function write(text: string): void {
    const chosen = labelsOf(question?.choices ?? [], picked);
    setPicked([]);
    chat.say({
      text: [...chosen, text].join(', '),
      ...(question ? { inReplyTo: question.id } : {}),
    });
  }

  const over = status === 'ended';
  return (
    <div class="panel">
      <Announcer entries={entries} question={question} />
      <Header intake={over ? 'closed' : intake} onLeave={leave} onMinimise={minimise} />
      <HelpStrip />
      <main class="scroller" ref={scroller}>
        <Transcript
          entries={entries}
          offline={status === 'offline'}
          onChange={(fact, label) =>
            say({
              text: label === undefined ? words.changeThis : words.changeWhich(label),
              value: { command: 'edit', fact },
            })
          }
        />
        <section
          class="asking"
          ref={asking}
          tabIndex={-1}
          {...(question ? { 'aria-labelledby': 'question' } : {})}
        >
          {question && (
            <Question
              key={question.key}
              question={question}
              picked={picked}
              disabled={waiting}
              onPick={setPicked}
              onSay={say}
            />
          )}
          {over && (
            <button type="button" class="button" onClick={() => chat.again(language)}>
              {words.again}
            </button>
          )}
        </section>
      </main>
      <footer class="footer">
        <StatusLine status={status} />
        {!over && <Composer kind={question?.kind} onSend={write} />}
        {!over && (
          <StandingActions
            disabled={waiting}
            onSay={say}
            onErase={() => erase.current?.showModal()}
          />
        )}
      </footer>
      <EraseDialog
        dialog={erase}
        onErase={() => say({ text: words.commands.erase, value: { command: 'erase' } })}
      />
    </div>
  );
}
