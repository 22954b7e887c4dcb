import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Problem } from './problem.ts';

const KB = 1024;

/** In bytes, many times what a center writes: nobody is answered while a file is parsed. */
export const MOST_SETTINGS = 128 * KB;

/**
 * The text of a file of settings, or why it cannot be read.
 *
 * @param most its size in bytes, where that is limited
 * @returns undefined where there is none
 */
export async function readText(
  folder: string,
  name: string,
  most = Infinity,
): Promise<string | Problem | undefined> {
  const wrong = (message: string): Problem => ({ file: name, line: 1, message });
  const path = join(folder, name);
  try {
    const found = await stat(path);
    // Others are never read: a pipe would keep everyone waiting for its other end.
    if (!found.isFile())
      return wrong('it is no file, but a folder, pipe or the like; make it a readable file');
    if (found.size > most) return wrong(tooLarge(found.size, most));
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    if (code === 'ENOENT') return undefined;
    return wrong(`it cannot be read (${code}); make it a readable file`);
  }
}

function tooLarge(size: number, most: number): string {
  return `found ${Math.ceil(size / KB)} KB; expected at most ${most / KB} KB: take out what is not the center's settings`;
}
