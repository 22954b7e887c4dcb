/** Milliseconds in which the three presses must come. */
const WITHIN = 5_000;
const PRESSES = 3;

/**
 * Calls when Shift alone was pressed three times: a way out that needs no looking. A capital letter
 * is not a press.
 */
export function onShiftThrice(target: Window, call: () => void): () => void {
  let presses: number[] = [];
  let alone = false;
  const down = ({ key, repeat }: KeyboardEvent) => {
    if (key === 'Shift') alone ||= !repeat;
    else {
      alone = false;
      presses = [];
    }
  };
  const up = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift' || !alone) return;
    alone = false;
    presses = [...presses.filter((at) => timeStamp - at < WITHIN), timeStamp];
    if (presses.length >= PRESSES) call();
  };
  target.addEventListener('keydown', down, true);
  target.addEventListener('keyup', up, true);
  return () => {
    target.removeEventListener('keydown', down, true);
    target.removeEventListener('keyup', up, true);
  };
}
