import { useCallback, useEffect, useState } from 'preact/hooks';

import type { CenterOpenings, DeskOpenings, OpeningChange } from '../../desk/wire.ts';
import { api, isSignedOut, messageOf } from './api.ts';
import { Dialog } from './dialog.tsx';
import { OpeningForm } from './opening-form.tsx';
import { words } from './words.ts';

/** How many places each group has, by site; whoever sits here can say what is so today. */
export function OpeningsDialog({ close, signedOut }: { close: () => void; signedOut: () => void }) {
  const [state, setState] = useState<DeskOpenings>();
  const [trouble, setTrouble] = useState('');

  const load = useCallback(async () => {
    try {
      setState(await api.openings());
    } catch (error) {
      if (isSignedOut(error)) signedOut();
      else setTrouble(messageOf(error));
    }
  }, [signedOut]);
  useEffect(() => void load(), [load]);

  async function save(center: string, change: OpeningChange) {
    try {
      setState(await api.saveOpening(center, change));
    } catch (error) {
      // What stands now is to be seen beside what went wrong.
      await load();
      throw error;
    }
  }

  return (
    <Dialog title={words.placesTitle} close={close}>
      <p class="soft">{words.placesHint}</p>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      <div class="openings">
        {!state && trouble === '' && <p role="status">{words.loading}</p>}
        {state?.centers.flatMap((center) =>
          sitesOf(center).map((site) => (
            <section key={`${center.center} ${site}`}>
              <h3>{state.centers.length > 1 ? `${center.name}: ${site}` : site}</h3>
              <ul>
                {center.openings
                  .filter((row) => row.site === site)
                  .map((row) => (
                    <OpeningForm
                      key={row.track}
                      row={row}
                      today={center.today}
                      save={(change) => save(center.center, change)}
                    />
                  ))}
              </ul>
            </section>
          )),
        )}
      </div>
    </Dialog>
  );
}

function sitesOf({ openings }: CenterOpenings): readonly string[] {
  return [...new Set(openings.map(({ site }) => site))];
}
