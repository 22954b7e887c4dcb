import { centerFolders } from '../../center/live/center-folders.ts';
import { UsageError } from './usage-error.ts';

/**
 * The folder of the center that is meant: where a folder holds one alone, that one.
 *
 * @throws UsageError where it holds several
 */
export async function oneCenter(dir: string): Promise<string> {
  const [folder = dir, ...more] = await centerFolders(dir);
  if (more.length === 0) return folder;
  const all = [folder, ...more].join(', ');
  throw new UsageError(`Found ${dir}, a folder of several centers; expected one of ${all}`);
}
