import type { SummaryPage } from '../../desk/wire.ts';
import type { Shown } from './intake-page.tsx';
import { SummaryLine } from './summary-line.tsx';

/** All that a first call should learn, a line a group; what is still to ask stands out. */
export function FirstCall({
  firstCall: { title, groups },
  show,
  shown,
}: {
  firstCall: SummaryPage['firstCall'];
  show: (said: Shown) => void;
  shown: Shown | undefined;
}) {
  return (
    <>
      <h3>{title}</h3>
      <div class="first-call">
        {groups.map((group) => (
          <div key={group.title}>
            <h4>{group.title}</h4>
            <ul class="lines">
              {group.lines.map((line) => (
                <SummaryLine
                  key={line.label}
                  line={line}
                  show={show}
                  shown={shown}
                  open={line.open}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
