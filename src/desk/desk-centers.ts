import type { Refused } from '../center/live/center-state.ts';
import type { Center } from '../center/center.ts';
import { problemText } from '../center/reading/problem.ts';
import type { Account } from '../store/accounts.ts';
import type { RefusedSettings } from './wire.ts';

/** The centers of a desk, as far as it needs them. Everyone at a desk sees the intakes of all. */
export interface DeskCenters {
  of(id: string): Pick<Center, 'name' | 'onCall'>;
  has(id: string): boolean;
  all(): readonly Center[];
  refused(): readonly Refused[];
  watch(listener: () => void): () => void;
}

/** The name of a center where there are several; the id of one that is here no more. */
export function rowName(centers: DeskCenters, id: string): string | undefined {
  if (!centers.has(id)) return id;
  return centers.all().length > 1 ? centers.of(id).name : undefined;
}

/** The edits that were not taken, with what is wrong for whoever can mend it. */
export function refusedSettings(
  centers: DeskCenters,
  account: Account | undefined,
): readonly RefusedSettings[] {
  // The set-up link reads everything, as an operator does.
  const mends = account === undefined || account.role === 'operator';
  return centers.refused().map(({ name, since, readAt, problems }) => ({
    center: name,
    count: problems.length,
    since,
    ...(readAt !== undefined && { readAt }),
    ...(mends && { problems: problems.map(problemText) }),
  }));
}
