import { NO_SUCH_PLAN, PLANS, plansLike } from '../../center/settings/plans.ts';

/** Lists the plans that `payers.yaml` can name, or those that a name may mean: each id with its label. */
export function plans(words: readonly string[]): number {
  const name = words.join(' ');
  const found = name === '' ? PLANS : plansLike(name);
  if (found.length === 0) {
    console.error(
      `No plan goes by that name. Try one word of it, or no name for all of them; ${NO_SUCH_PLAN}.`,
    );
    return 1;
  }
  const width = Math.max(...found.map(({ id }) => id.length));
  for (const { id, label } of found) console.log(`${id.padEnd(width)}  ${label}`);
  return 0;
}
