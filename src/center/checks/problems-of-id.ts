import { DEMO } from '../center.ts';
import type { Remark } from '../reading/problem.ts';

/** Where an id stands, and what must not be at odds with it. */
interface Among {
  readonly folder: string;
  /** The id under which this folder is served already. */
  readonly before: string | undefined;
  /** The ids of other folders. */
  readonly others: ReadonlyMap<string, string>;
  /** Whether this may be the demo center. */
  readonly demo: boolean;
}

/** What is wrong with the id of a center among others. Addresses, tokens and intakes hold it. */
export function problemsOfId(id: string, among: Among): readonly Remark[] {
  const message = problemOf(id, among);
  return message === undefined ? [] : [{ path: ['id'], message }];
}

function problemOf(id: string, { folder, before, others, demo }: Among): string | undefined {
  if (before !== undefined && before !== id)
    return `found "${id}"; this server began with "${before}": put that back, or start the server again`;
  const other = others.get(id);
  if (other !== undefined)
    return `"${id}" is the id of ${other} as well as of ${folder}; give one of the two another`;
  if (!demo && id === DEMO)
    return `"${id}" is the demo center, which production does not serve; take ${folder} out of CENTER_DIR`;
  return undefined;
}
