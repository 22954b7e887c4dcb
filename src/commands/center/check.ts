import { basename, join } from 'node:path';

import { centerFolders } from '../../center/live/center-folders.ts';
import { readCenter } from '../../center/reading/load-center.ts';
import { inOrder, problemText } from '../../center/reading/problem.ts';
import { problemsOfId } from '../../center/checks/problems-of-id.ts';
import { problemsOfPlaces } from '../../availability/problems-of-places.ts';
import { problemsOfWebhooks } from '../../handoff/targets.ts';
import { defaultFolder } from './usage-error.ts';

/**
 * Says everything that is wrong with the files of a center, or of each center in a folder, each with
 * its line. Warnings fail nothing.
 */
export async function check([dir = defaultFolder()]: readonly string[]): Promise<number> {
  const folders = await centerFolders(dir);
  const others = new Map<string, string>();
  let code = 0;
  for (const folder of folders) {
    const within = folder === dir ? '' : basename(folder);
    const center = await checkOne(folder, within, others);
    if (center) others.set(center, folder);
    else code = 1;
  }
  return code;
}

/** The id of the center; undefined where there is something to mend. */
async function checkOne(
  folder: string,
  within: string,
  others: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const read = await readCenter(folder, new Date(), (center) => [
    ...problemsOfId(center.id, { folder, before: undefined, others, demo: true }),
    ...problemsOfWebhooks(center),
    ...problemsOfPlaces(center),
  ]);
  const problems = 'problems' in read ? read.problems : [];
  for (const each of [...problems, ...read.warnings].toSorted(inOrder)) {
    console.error(problemText({ ...each, file: join(within, each.file) }));
  }
  if ('problems' in read) {
    console.error(`${folder}: ${problems.length} to mend.`);
    return undefined;
  }
  const { id, name } = read.center;
  if (read.warnings.length > 0) {
    console.log(`${folder}: ${name} can be used; ${read.warnings.length} to look at.`);
  } else console.log(`${folder}: nothing to report about ${name}.`);
  return id;
}
