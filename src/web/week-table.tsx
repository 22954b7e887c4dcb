import type { WeekRow, WeekTable as Week } from '../content/week-text.ts';

/** One week, a row a day: each hour of it in words, and above them the day drawn from end to end. */
export function WeekTable({ week, lang }: { week: Week; lang?: string | undefined }) {
  const { title, head, scale, rows, nothing, notes } = week;
  return (
    <div class="week" lang={lang}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="aloud">{head.day}</span>
            </th>
            <th scope="col">
              <span class="aloud">{head.hours}</span>
              <span class="scale" aria-hidden="true">
                {scale.map((each) => (
                  <span key={each}>{each}</span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.day}>
              <th scope="row">{row.day}</th>
              <td>
                <Day row={row} nothing={nothing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </div>
  );
}

function Day({ row: { blocks, told, clashes }, nothing }: { row: WeekRow; nothing: string }) {
  if (blocks.length === 0) return <span class="note">{nothing}</span>;
  return (
    <>
      <Drawn blocks={blocks} />
      {told.map(({ what, text }, at) => (
        <span key={at}>
          <span class={`block ${what}`}>{text}</span>
          <span class="aloud">{at < told.length - 1 ? '; ' : '. '}</span>
        </span>
      ))}
      {clashes.map((clash) => (
        <strong key={clash} class="clash">
          {clash}{' '}
        </strong>
      ))}
    </>
  );
}

/** Minutes. */
const DAY = 24 * 60;
/** Above what was told, below what is offered: what meets stands one over the other. */
const LANE = 10;

/** A picture of what stands below it in words. Sizes are attributes: the policy forbids styles. */
function Drawn({ blocks }: Pick<WeekRow, 'blocks'>) {
  const quarters = [1, 2, 3].map((each) => `M${(each * DAY) / 4} 0v${2 * LANE}`);
  return (
    <svg viewBox={`0 0 ${DAY} ${2 * LANE}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={quarters.join('')} />
      {blocks.map(({ what, from, until, clash }, at) => (
        <rect
          key={at}
          class={`${what}${clash ? ' clash' : ''}`}
          x={minutes(from)}
          width={minutes(until) - minutes(from)}
          y={what === 'track' || what === 'travel' ? LANE : 0}
          height={LANE}
        />
      ))}
    </svg>
  );
}

/** Since midnight. */
function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
