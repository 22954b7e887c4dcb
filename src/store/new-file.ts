import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a file (mode 0600, missing folders 0700) that is either whole and on disk or not there at
 * all: `write` fills it under another name, then it is given its own. False where the name was
 * taken meanwhile; the file that took it stays as it is.
 */
export async function makeWholeFile(
  file: string,
  write: (unfinished: string) => void | Promise<void>,
): Promise<boolean> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${randomUUID()}.new`;
  closeSync(openSync(unfinished, 'wx', 0o600));
  try {
    await write(unfinished);
    sync(unfinished);
    return giveName(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
    sync(dirname(file));
  }
}

/** A link, not a rename: a rename would silently replace a file made by another process. */
function giveName(unfinished: string, file: string): boolean {
  try {
    linkSync(unfinished, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Windows can neither open a folder nor flush a file opened for reading. */
function sync(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
