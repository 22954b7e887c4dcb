/** Runs tasks of one key one after another; tasks of different keys do not wait for each other. */
export interface Queue {
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
}

/**
 * Turns of one conversation wait for each other in this process, so that a double tap is answered
 * in order instead of being run twice. The version check of the commit is the truth all the same.
 */
export function createQueue(): Queue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    async run(key, task) {
      const before = tails.get(key) ?? Promise.resolve();
      const current = before.then(task, task);
      tails.set(key, current);
      try {
        return await current;
      } finally {
        if (tails.get(key) === current) tails.delete(key);
      }
    },
  };
}
