import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { MAIN_FILE } from '../reading/settings-files.ts';

/** Whether a folder holds the settings of a center. */
export function isCenter(folder: string): boolean {
  return existsSync(join(folder, MAIN_FILE));
}

/**
 * The folders of centers that a folder stands for: itself, or those in it, by name. Itself too where
 * there is no center at all, so that what is missing is said of it.
 */
export async function centerFolders(folder: string): Promise<readonly string[]> {
  if (isCenter(folder)) return [folder];
  const names = await readdir(folder).catch(() => []);
  const found = names
    .toSorted()
    .map((name) => join(folder, name))
    .filter(isCenter);
  return found.length > 0 ? found : [folder];
}
