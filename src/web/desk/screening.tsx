import type { SummaryPage } from '../../desk/wire.ts';
import type { Shown } from './intake-page.tsx';
import { SummaryLine } from './summary-line.tsx';

/** What instruments came to, with every answer. Nothing where none was asked. */
export function Screening({
  screening: { title, scores },
  show,
  shown,
}: {
  screening: SummaryPage['screening'];
  show: (said: Shown) => void;
  shown: Shown | undefined;
}) {
  if (scores.length === 0) return undefined;
  return (
    <>
      <h3>{title}</h3>
      {scores.map((score) => (
        <div key={score.name} class="score">
          <p>
            <strong>{score.name}</strong>{' '}
            <span class={score.atOrAbove ? 'total above' : 'total'}>{score.text}</span>
          </p>
          {score.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <ul class="lines">
            {score.items.map((line) => (
              <SummaryLine key={line.label} line={line} show={show} shown={shown} />
            ))}
          </ul>
          <p class="soft">{score.source}</p>
        </div>
      ))}
    </>
  );
}
