import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { ConsentPage, DeskRow, PageLine, SignedIn } from '../../desk/wire.ts';
import { api } from './api.ts';
import { ChoiceDialog } from './choice-dialog.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { IntakeHeader } from './intake-header.tsx';
import { Sbar } from './sbar.tsx';
import { TextDialog } from './text-dialog.tsx';
import { Transcript } from './transcript.tsx';
import { useIntake } from './use-intake.ts';
import { useKeys } from './use-keys.ts';
import { words } from './words.ts';
import type { Acting } from './workplace.tsx';

/** Words that a line of the summary came from. */
export type Shown = NonNullable<PageLine['words']>;

/** One intake: the summary on the left, the conversation that it came from on the right. */
export function IntakePage({
  id,
  row,
  choices,
  acting,
  back,
  step,
}: {
  id: string;
  /** The intake as the list has it now; undefined where it is no longer on the list. */
  row: DeskRow | undefined;
  choices: Pick<SignedIn, 'outcomes' | 'attempts'>;
  acting: Acting;
  back: () => void;
  step: (by: 1 | -1) => void;
}) {
  const stamp = JSON.stringify([
    row?.revision,
    row?.claimedBy?.account.id,
    row?.state,
    row?.attempts?.length,
  ]);
  const { intake, trouble } = useIntake(id, stamp, acting.signedOut);
  const [shown, setShown] = useState<Shown>();
  const [dialog, setDialog] = useState<'close' | 'try' | { readonly text: string } | ConsentPage>();
  const title = useRef<HTMLHeadingElement>(null);

  const { act } = acting;
  const keys = useMemo(
    () => ({
      Escape: () => (shown ? setShown(undefined) : back()),
      c: () => void act(api.claim(id), words.claimed),
      j: () => step(1),
      k: () => step(-1),
    }),
    [id, shown, back, step, act],
  );
  useKeys(keys);

  const loaded = intake !== undefined;
  useLayoutEffect(() => title.current?.focus(), [loaded]);

  if (!intake) {
    return (
      <main class="intake">
        <p role="status">{trouble ?? words.loading}</p>
        <button type="button" class="quiet" onClick={back}>
          {words.back}
        </button>
      </main>
    );
  }

  async function copy() {
    let text = '';
    const copied = await act(
      api.text(id).then(async (read) => {
        text = read;
        // Not there on plain http; and some browsers want the click to be more recent.
        await navigator.clipboard.writeText(read).catch(() => setDialog({ text }));
      }),
      words.copied,
    );
    if (!copied && text) setDialog({ text });
  }

  return (
    <main class="intake">
      <div class="summary">
        <IntakeHeader
          intake={intake}
          me={acting.me}
          title={title}
          show={setShown}
          back={back}
          claim={() => void act(api.claim(id), words.claimed)}
          release={() => void act(api.release(id), words.released)}
          close={() => setDialog('close')}
          noteTry={() => setDialog('try')}
          copy={() => void copy()}
          consent={() => void act(api.consent(id).then(setDialog), '')}
        />
        <Sbar intake={intake} show={setShown} shown={shown} />
      </div>
      <Transcript lines={intake.transcript} shown={shown} hide={() => setShown(undefined)} />
      {dialog === 'close' && (
        <ChoiceDialog
          asking={words.closing}
          choices={choices.outcomes}
          cancel={() => setDialog(undefined)}
          choose={async (outcome) => {
            if (await act(api.close(id, outcome, intake.summary.revision), words.closedNow)) back();
            else setDialog(undefined);
          }}
        />
      )}
      {dialog === 'try' && (
        <ChoiceDialog
          asking={words.noting}
          choices={choices.attempts}
          cancel={() => setDialog(undefined)}
          choose={async (attempt) => {
            await act(api.noteTry(id, attempt), words.noted);
            setDialog(undefined);
          }}
        />
      )}
      {typeof dialog === 'object' && 'consent' in dialog && (
        <ConsentDialog page={dialog} close={() => setDialog(undefined)} />
      )}
      {typeof dialog === 'object' && 'text' in dialog && (
        <TextDialog text={dialog.text} close={() => setDialog(undefined)} />
      )}
    </main>
  );
}
