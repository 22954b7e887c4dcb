import { basename } from 'node:path';

import { watch } from 'chokidar';

/** Milliseconds without a change until what was written is taken to be whole. */
const SETTLED = 200;
/** A folder of centers, a center, its `messages` and the like. */
const DEPTH = 2;
/** Large, and never settings. */
const NEVER: readonly string[] = ['.git', 'node_modules'];

/** A folder that is being watched. */
export interface FolderWatch {
  /** Calls back, one call at a time, with all paths that have changed since the watch began. */
  follow(changed: (paths: readonly string[]) => Promise<void>): void;
  /** Resolves when no call is under way and none will come. */
  close(): Promise<void>;
}

/**
 * Watches a folder and all in it. Editors write in several steps, so changes are told once they settle.
 *
 * @param failed told the kind of error where changes may go unseen
 */
export async function watchFolder(
  folder: string,
  failed: (errorClass: string) => void,
): Promise<FolderWatch> {
  const changed = new Set<string>();
  let follower: ((paths: readonly string[]) => Promise<void>) | undefined;
  let settling: NodeJS.Timeout | undefined;
  let telling = Promise.resolve();

  function settle(): void {
    clearTimeout(settling);
    if (follower && changed.size > 0) settling = setTimeout(tell, SETTLED);
  }

  function tell(): void {
    const paths = [...changed];
    changed.clear();
    telling = telling
      .then(() => follower?.(paths))
      .catch((error: unknown) => failed(error instanceof Error ? error.name : 'Unknown'));
  }

  const watcher = watch(folder, {
    ignoreInitial: true,
    depth: DEPTH,
    ignored: (path) => path !== folder && NEVER.includes(basename(path)),
  });
  const ready = Promise.withResolvers<void>();
  watcher
    .on('ready', () => ready.resolve())
    .on('error', (error) => {
      failed((error as NodeJS.ErrnoException).code ?? 'Unknown');
      ready.resolve();
    })
    .on('all', (_, path) => {
      changed.add(path);
      settle();
    });
  await ready.promise;

  return {
    follow(told) {
      follower = told;
      settle();
    },
    async close() {
      await watcher.close();
      clearTimeout(settling);
      await telling;
    },
  };
}
