import { createHash } from 'node:crypto';

/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** A number from 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to, but not, this one. */
  upTo(most: number): number;
  /** True this often. */
  happens(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Chance of its own for one thing, whatever is drawn elsewhere meanwhile. */
  of(what: string): Chance;
}

/** Draws are bytes of SHA-256 over the seed and a counter: slow, short and even. */
export function createChance(seed: string): Chance {
  let drawn = 0;
  const next = () => {
    const hash = createHash('sha256').update(`${seed} ${drawn++}`).digest();
    return hash.readUInt32BE() / 2 ** 32;
  };
  return {
    next,
    upTo: (most) => Math.floor(next() * most),
    happens: (share) => next() < share,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
    of: (what) => createChance(`${seed}/${what}`),
  };
}
