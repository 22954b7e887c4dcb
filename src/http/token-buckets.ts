import { TokenBucket } from 'limiter';

/** A limit per key: `burst` at once, then `refill` in every `per`. */
export interface Limit {
  readonly burst: number;
  readonly refill: number;
  readonly per: 'minute' | 'hour';
}

/** Token buckets by key, such as an address or a conversation. */
export interface TokenBuckets {
  /** Takes a token: 0 when there was one, else the milliseconds until there is. */
  readonly take: (key: string) => number;
  /** How many buckets are in memory. */
  readonly size: () => number;
}

/**
 * A bucket for each key, made full when first seen. A bucket that has filled up again is like one
 * never seen and is forgotten; above `maxKeys` the one unused longest goes, full or not.
 */
export function createTokenBuckets(limit: Limit, maxKeys = 100_000): TokenBuckets {
  // Least recently used first: a bucket goes to the end whenever it is used.
  const buckets = new Map<string, TokenBucket>();

  function fresh(): TokenBucket {
    const bucket = new TokenBucket({
      bucketSize: limit.burst,
      tokensPerInterval: limit.refill,
      interval: limit.per,
    });
    bucket.content = limit.burst; // The library starts a bucket empty.
    return bucket;
  }

  function forget(): void {
    for (const [key, bucket] of buckets) {
      bucket.drip();
      if (bucket.content < limit.burst && buckets.size <= maxKeys) return;
      buckets.delete(key);
    }
  }

  return {
    take(key) {
      const bucket = buckets.get(key) ?? fresh();
      buckets.delete(key);
      const taken = bucket.tryRemoveTokens(1);
      buckets.set(key, bucket);
      forget();
      return taken ? 0 : Math.max(1, bucket.getWaitTime(1));
    },
    size: () => buckets.size,
  };
}
