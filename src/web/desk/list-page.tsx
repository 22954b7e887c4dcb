import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';

import type { DeskRow } from '../../desk/wire.ts';
import { api } from './api.ts';
import { IntakeRow } from './intake-row.tsx';
import { useClock } from './use-clock.ts';
import { useKeys } from './use-keys.ts';
import type { Place } from './use-place.ts';
import { words } from './words.ts';
import type { Acting } from './workplace.tsx';

/** The intake that was open last: coming back, the focus is where it was. */
let lastOpened: string | undefined;

/** Everyone who waits, the most pressing first. */
export function ListPage({
  rows,
  place,
  go,
  acting,
}: {
  rows: readonly DeskRow[] | undefined;
  place: Place;
  go: (place: Place) => void;
  acting: Acting;
}) {
  const list = useRef<HTMLUListElement>(null);
  const now = useClock();
  const { closed } = place;

  const keys = useMemo(() => {
    const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
    const move = (by: 1 | -1) => () => {
      const all = buttons();
      const at = all.indexOf(document.activeElement as HTMLElement);
      const next = at < 0 ? (by === 1 ? 0 : all.length - 1) : at + by;
      all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
    };
    const claim = () => {
      const id = (document.activeElement as HTMLElement).dataset['id'];
      if (id !== undefined && !closed) void acting.act(api.claim(id), words.claimed);
    };
    return { j: move(1), k: move(-1), c: claim };
  }, [closed, acting]);
  useKeys(keys);

  const loaded = rows !== undefined;
  useLayoutEffect(() => {
    const row = lastOpened && list.current?.querySelector<HTMLElement>(`[data-id="${lastOpened}"]`);
    lastOpened = undefined;
    if (row) row.focus();
  }, [loaded]);

  function open(id: string) {
    lastOpened = id;
    go({ ...place, intake: id });
  }

  return (
    <main class="list">
      <div class="list-head">
        <div>
          <h1>{closed ? words.listClosed : words.list}</h1>
          {rows && rows.length > 0 && !closed && <p class="soft">{words.waiting(rows.length)}</p>}
        </div>
        <div class="tabs">
          {[false, true].map((each) => (
            <button
              key={String(each)}
              type="button"
              class="quiet"
              aria-pressed={closed === each}
              onClick={() => go({ closed: each })}
            >
              {each ? words.closed : words.open}
            </button>
          ))}
        </div>
      </div>
      {rows?.length === 0 && (
        <div class="empty">
          <p>{closed ? words.nobodyClosed : words.nobody}</p>
          {!closed && <p class="soft">{words.nobodyHint}</p>}
        </div>
      )}
      <ul class="rows" ref={list}>
        {rows?.map((row) => (
          <IntakeRow key={row.id} row={row} now={now} me={acting.me} open={() => open(row.id)} />
        ))}
      </ul>
    </main>
  );
}
