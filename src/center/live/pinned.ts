import { createHash } from 'node:crypto';

import type { Center } from '../center.ts';

/**
 * What the questions of an intake are made of: it keeps what it began with, whatever is edited. All
 * else is the newest: hours, openings, and the words that mean danger here.
 */
export function pinnedOf(center: Center) {
  const { dangerPhrases: _, ...conversation } = center.conversation;
  return { conversation, wording: center.wording };
}

export type Pinned = ReturnType<typeof pinnedOf>;

/** A center as an intake knows it that began with these settings. What they lack is the newest. */
export function withPinned(center: Center, pinned: Partial<Pinned>): Center {
  const conversation = { ...center.conversation, ...pinned.conversation };
  return { ...center, ...pinned, conversation };
}

/** Pinned settings as they are stored, under a name made of what they say. */
export interface CenterVersion {
  readonly hash: string;
  /** The center's id. */
  readonly center: string;
  /** JSON, the same for the same settings. */
  readonly settings: string;
}

const versions = new WeakMap<Center, CenterVersion>();

/** What an intake that begins now keeps. */
export function versionOf(center: Center): CenterVersion {
  const known = versions.get(center);
  if (known) return known;
  const settings = JSON.stringify(sorted(pinnedOf(center)));
  const hash = createHash('sha256').update(`${center.id}\n${settings}`).digest('hex');
  const version = { hash, center: center.id, settings };
  versions.set(center, version);
  return version;
}

/** Names in order, so that the order in a file says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}
