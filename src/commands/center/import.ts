import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { importDirectory } from '../../availability/directory/import-directory.ts';
import { problemText } from '../../center/reading/problem.ts';
import { REFERRALS_FILE } from '../../center/settings/referrals.ts';
import { oneCenter } from './one-center.ts';
import { defaultFolder, UsageError } from './usage-error.ts';

/** What to say of an import, and whether it was done. */
interface Done {
  readonly lines: readonly string[];
  readonly done: boolean;
}

/**
 * Reads SAMHSA's national directory into the `referrals.csv` of a center. One that is there already
 * is left as it is, since an operator may have edited it, unless it may be replaced.
 */
async function importInto(folder: string, file: string, replace: boolean): Promise<Done> {
  const target = join(folder, REFERRALS_FILE);
  const not = (...lines: readonly string[]): Done => ({ lines, done: false });
  if (!existsSync(folder)) return not(`There is no ${folder}; name the folder of a center.`);
  if (existsSync(target) && !replace) {
    return not(
      `${target} is there already and may have been edited; add --replace to write it anew.`,
    );
  }
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return not(`${file} cannot be read; name the CSV file of the directory.`);
  const imported = importDirectory(basename(file), text);
  if ('problems' in imported) {
    const { problems } = imported;
    return not(
      ...problems.map(problemText),
      `${file}: ${problems.length} to mend, nothing written.`,
    );
  }
  // A server that reads it meanwhile sees the old file or the new one.
  await writeFile(`${target}.new`, imported.text);
  await rename(`${target}.new`, target);
  const left = [...imported.leftOut].map(([reason, count]) => `Left out, ${reason}: ${count}.`);
  return { lines: [`${target}: ${imported.places} places.`, ...left], done: true };
}

const REPLACE = '--replace';

/** `import FILE.csv [DIR] [--replace]`: SAMHSA's national directory as a center's referrals. */
export async function importFile(args: readonly string[]): Promise<number> {
  const [file, dir = defaultFolder()] = args.filter((each) => each !== REPLACE);
  if (file === undefined) throw new UsageError('Say which file to import.');
  const folder = await oneCenter(dir);
  const { lines, done } = await importInto(folder, file, args.includes(REPLACE));
  for (const line of lines) (done ? console.log : console.error)(line);
  return done ? 0 : 1;
}
