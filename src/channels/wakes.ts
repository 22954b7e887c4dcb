/** Tells readers of a conversation that there is something new to read. Carries no content. */
export interface Wakes {
  wake(intakeId: string): void;
  /** Calls back on every wake; returns what stops it. */
  watch(intakeId: string, callback: () => void): () => void;
}

export function createWakes(): Wakes {
  const watchers = new Map<string, Set<() => void>>();
  return {
    wake(intakeId) {
      for (const callback of watchers.get(intakeId) ?? []) callback();
    },
    watch(intakeId, callback) {
      const set = watchers.get(intakeId) ?? new Set();
      watchers.set(intakeId, set.add(callback));
      return () => {
        set.delete(callback);
        if (set.size === 0) watchers.delete(intakeId);
      };
    },
  };
}
