import type { Opening, Track } from '../../machines/opening.ts';
import { blocksOf, fitsOf } from './fit.ts';
import type { Wishes } from './fit.ts';
import { payerBlocks, payerFits } from './fit-payer.ts';
import { populationBlocks, populationFits, populationToSay } from './fit-population.ts';
import { inOneZone } from './in-zone.ts';
import type { Reading } from './in-zone.ts';
import { knownOn } from './known-on.ts';

/**
 * The tracks as openings for one visitor. Of the level worth asking about come first those in their
 * language; then what nothing stands against, then what one thing does, then the rest; and other levels
 * after all that. Among those that are alike so far comes first that with the most reasons, then the
 * nearest. What anything costs or pays has no part in it; of two that are alike but for it, the one comes
 * first that lists the plan of the visitor.
 *
 * @param level worth asking about by the guidance
 * @param reading today is in the center's time zone
 */
export function rankOpenings(
  tracks: readonly Track[],
  wishes: Wishes,
  { level, ...reading }: Reading & { readonly level: string },
): readonly Opening[] {
  return tracks
    .map((track) => openingOf(track, wishes, reading))
    .toSorted(
      (a, b) =>
        Number(b.level === level) - Number(a.level === level) ||
        Number(isForeign(a)) - Number(isForeign(b)) ||
        inTheWay(a) - inTheWay(b) ||
        b.fits.length - a.fits.length ||
        (a.miles ?? Infinity) - (b.miles ?? Infinity),
    );
}

/** A group in a language that is not theirs is none for them, however well its hours fit. */
function isForeign({ blockedBy }: Opening): boolean {
  return blockedBy.some(({ why }) => why === 'language');
}

/** One track by how it fits: its times and the visitor's are in one time zone. */
function openingOf(listed: Track, wishes: Wishes, reading: Reading): Opening {
  const { track, busy } = inOneZone(listed, wishes.busy, reading);
  const { capacity: stated, for: _, ...rest } = track;
  const whom = populationToSay(track, wishes);
  const capacity = knownOn(stated, reading.today);
  const isFull = capacity?.open === 0;
  const week = { ...wishes, busy };
  return {
    ...rest,
    ...(capacity && { capacity }),
    ...(whom && { for: whom }),
    fits: [...fitsOf(track, week), ...payerFits(track, wishes), ...populationFits(track, wishes)],
    blockedBy: [
      ...blocksOf(track, week),
      ...populationBlocks(track, wishes),
      ...payerBlocks(track, wishes),
      ...(isFull ? [{ why: 'full' as const }] : []),
    ],
  };
}

/**
 * Nothing, one thing, or more; and their plan, counted by itself: where no track takes it, none of
 * them moves.
 */
function inTheWay({ blockedBy }: Opening): number {
  const isUnlisted = blockedBy.some(({ why }) => why === 'payer');
  return Math.min(blockedBy.length - Number(isUnlisted), 2) + Number(isUnlisted);
}
