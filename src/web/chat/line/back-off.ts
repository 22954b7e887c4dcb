/** Milliseconds. */
const FIRST = 400;
const LONGEST = 5_000;

/** Waits that double from try to try, with chance in them so that not everyone comes back at once. */
export function createBackOff(random: () => number = Math.random) {
  let tries = 0;
  return {
    next: () => Math.min(LONGEST, FIRST * 2 ** tries++) * (0.75 + random() / 2),
    reset: () => void (tries = 0),
  };
}

/** Waits; ends early when the browser comes back online or `signal` aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
