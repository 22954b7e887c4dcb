import { useEffect, useRef } from 'preact/hooks';

import type { TranscriptLine } from '../../desk/wire.ts';
import { highlight } from './highlight.ts';
import type { Shown } from './intake-page.tsx';
import { words } from './words.ts';

/** The whole conversation. What a line of the summary came from is marked and brought into view. */
export function Transcript({
  lines,
  shown,
  hide,
}: {
  lines: readonly TranscriptLine[];
  shown: Shown | undefined;
  hide: () => void;
}) {
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    marked.current?.focus({ preventScroll: true });
    marked.current?.scrollIntoView({ block: 'center' });
  }, [shown]);
  const found = lines.some(({ id }) => id === shown?.activityId);
  const said = lines.some(({ role }) => role === 'visitor');
  const unshown = shown ? undefined : words.transcriptHint;
  const hint = !said ? words.erased : shown && !found ? words.gone : unshown;
  return (
    <aside class={shown ? 'transcript shown' : 'transcript'} aria-labelledby="transcript-title">
      <div class="transcript-head">
        <h2 id="transcript-title">{words.transcript}</h2>
        {shown && (
          <button type="button" class="quiet" onClick={hide}>
            {words.hide}
          </button>
        )}
      </div>
      {hint !== undefined && <p class="soft hint">{hint}</p>}
      <ol tabIndex={0} aria-labelledby="transcript-title">
        {lines.map((line, at) => {
          const sameDay = isSameDay(line.at, lines[at - 1]?.at);
          const isShown = line.id === shown?.activityId;
          return (
            <li
              key={line.id}
              ref={isShown ? marked : null}
              tabIndex={-1}
              class={`${line.role}${isShown ? ' marked' : ''}`}
            >
              <span class="role">
                {words.roles[line.role]}
                {line.tapped && ` · ${words.tapped}`} ·{' '}
                {sameDay ? words.clock(line.at) : words.at(line.at)}
              </span>
              <Said line={line} quote={isShown ? shown?.quote : undefined} />
            </li>
          );
        })}
      </ol>
    </aside>
  );
}

function Said({ line, quote }: { line: TranscriptLine; quote: string | undefined }) {
  if (line.text === undefined) return <p class="soft">{words.notKept}</p>;
  if (quote === undefined) return <p>{line.text}</p>;
  const [before, mark, after] = highlight(line.text, quote);
  return (
    <p>
      {before}
      <mark>{mark}</mark>
      {after}
    </p>
  );
}

function isSameDay(at: number, before: number | undefined): boolean {
  return before !== undefined && new Date(at).toDateString() === new Date(before).toDateString();
}
