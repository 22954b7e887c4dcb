import { useId, useState } from 'preact/hooks';

import type { OpeningChange, OpeningRow } from '../../desk/wire.ts';
import { messageOf } from './api.ts';
import { words } from './words.ts';

/** What stands in the fields. */
interface Values {
  readonly open: string;
  readonly nextStart: string;
  readonly waitlist: boolean;
}

/** One group: what is known of its places, and the fields to say what is so today. */
export function OpeningForm({
  row,
  today,
  save,
}: {
  row: OpeningRow;
  today: string;
  /** Rejects with what is to be said. */
  save: (change: OpeningChange) => Promise<void>;
}) {
  const [edits, setEdits] = useState<Values>();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const values = edits ?? valuesOf(row, today);
  const isRight = edits === undefined && row.open !== undefined;

  function edit(change: Partial<Values>) {
    setSaid('');
    setEdits({ ...values, ...change });
  }

  async function submit() {
    if (busy) return;
    const wrong = wrongWith(values, today);
    setTrouble(wrong);
    setSaid('');
    if (wrong !== '') return;
    setBusy(true);
    try {
      await save(changeOf(row, values));
      setEdits(undefined);
      setSaid(words.placesSaved);
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <li>
      <form
        class="opening"
        aria-labelledby={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div class="about">
          <h4 id={id}>{row.name}</h4>
          <p class="soft">{row.when}</p>
          <Standing row={row} today={today} />
        </div>
        <label class="field">
          {words.placesOpen}
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={999}
            value={values.open}
            onInput={(event) => edit({ open: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          {words.nextStart}
          <input
            type="date"
            min={today}
            value={values.nextStart}
            onInput={(event) => edit({ nextStart: event.currentTarget.value })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={values.waitlist}
            onChange={(event) => edit({ waitlist: event.currentTarget.checked })}
          />
          {words.waitingList}
        </label>
        <button
          type="submit"
          class={isRight && row.shown ? 'quiet' : 'button'}
          aria-describedby={id}
          aria-disabled={busy}
        >
          {isRight ? words.stillRight : words.save}
        </button>
        <p class="soft came" role="status">
          {said}
        </p>
        <p class="trouble" role="alert">
          {trouble}
        </p>
      </form>
    </li>
  );
}

/** Since when it is known, from whom, and whether visitors are told. */
function Standing({ row: { asOf, by, shown }, today }: { row: OpeningRow; today: string }) {
  if (asOf === undefined || by === undefined) return <p class="soft">{words.placesUntold}</p>;
  const name = by.type === 'desk' ? by.name : undefined;
  return (
    <>
      <p class="soft">
        {words.asOf(asOf, today)}, {name === undefined ? words.toldBy[by.type] : words.by(name)}
      </p>
      {!shown && <p class="stale">{words.placesStale}</p>}
    </>
  );
}

/** A start that has passed is not confirmed with the rest. */
function valuesOf({ open, nextStart = '', waitlist = false }: OpeningRow, today: string): Values {
  return {
    open: open === undefined ? '' : String(open),
    nextStart: nextStart < today ? '' : nextStart,
    waitlist,
  };
}

function wrongWith({ open, nextStart }: Values, today: string): string {
  if (!/^\d{1,3}$/.test(open)) return words.countPlaces;
  return nextStart !== '' && nextStart < today ? words.startPassed : '';
}

function changeOf(
  { track, seen }: OpeningRow,
  { open, nextStart, waitlist }: Values,
): OpeningChange {
  return { track, seen, open: Number(open), waitlist, ...(nextStart && { nextStart }) };
}
