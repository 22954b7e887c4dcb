import { loadServer } from '../support/server-process.ts';
import type { ServerProcess } from '../support/server-process.ts';
import type { Serve } from '../support/server-process-entry.ts';

/** A server that is killed again and again over the same data. The next process is always loaded already. */
export interface Phoenix {
  /** Where it listens; waits while it is down. */
  url(): Promise<string>;
  /** The next process has loaded its modules: from here on a kill costs little time. */
  readonly nextIsLoaded: () => Promise<unknown>;
  /** Starts to serve; resolves when it listens. */
  rise(): Promise<void>;
  /** Begins to start, and is killed after so many milliseconds whether it listens by then or not. */
  riseAndDie(after: number): Promise<void>;
  kill(): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** What servers that ended without being asked to had written. */
  readonly ownDeaths: readonly string[];
  /** Ends whatever is left. */
  close(): Promise<void>;
}

export function createPhoenix({ root, how }: { root: string; how: Serve }): Phoenix {
  let up = Promise.withResolvers<string>();
  let next: ServerProcess = loadServer(root);
  let current: ServerProcess | undefined;
  let closed = false;
  const ownDeaths: string[] = [];

  /** The process that was waiting becomes the server, and another one begins to load. */
  function take(): ServerProcess {
    if (closed) throw new Error('It is over: no further server is started.');
    const serving = next;
    void serving.ended.then((code) => {
      if (current === serving) ownDeaths.push(`a server ended with ${code}: ${serving.output()}`);
    });
    current = serving;
    next = loadServer(root);
    return serving;
  }

  function down(): ServerProcess {
    if (!current) throw new Error('There is no server to end.');
    const ending = current;
    current = undefined;
    return ending;
  }

  return {
    url: () => up.promise,
    nextIsLoaded: () => next.loaded,
    async rise() {
      up.resolve(await take().serve(how));
    },
    async riseAndDie(after) {
      const starting = take();
      await starting.loaded;
      const listening = starting.serve(how).then(
        () => undefined,
        () => undefined,
      );
      await pause(after);
      await down().kill();
      await listening;
    },
    kill: () => {
      up = Promise.withResolvers();
      return down().kill();
    },
    stop: () => {
      up = Promise.withResolvers();
      return down().stop();
    },
    ownDeaths,
    async close() {
      closed = true;
      await Promise.all([current && down().kill(), next.kill()]);
    },
  };
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
