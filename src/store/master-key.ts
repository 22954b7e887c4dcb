import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { ExposedKeyError, LostKeyError, UnreadableStoreError, WrongKeyError } from './errors.ts';
import { makeWholeFile } from './new-file.ts';

/** 32 bytes in base64 are 43 digits and one `=`. */
const KEY_TEXT = /^[A-Za-z0-9+/]{43}=$/;

/** Reads the master key of the store in `file`: the only thing that can read it. */
export function readMasterKey(keyFile: string, file: string): Buffer {
  const text = readText(keyFile, file);
  if (!KEY_TEXT.test(text)) throw new WrongKeyError(keyFile, 'something that is not a key');
  return Buffer.from(text, 'base64');
}

/** Makes a master key where there is none. Only for a store that is made at the same time. */
export async function makeMasterKey(keyFile: string): Promise<void> {
  await makeWholeFile(keyFile, (unfinished) => {
    writeFileSync(unfinished, `${randomBytes(32).toString('base64')}\n`);
  });
}

function readText(keyFile: string, file: string): string {
  try {
    const { mode } = statSync(keyFile);
    const text = readFileSync(keyFile, 'utf8').trim();
    // Windows has no such bits; there the folder's access list protects the file.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new ExposedKeyError(keyFile, mode & 0o777);
    }
    return text;
  } catch (error) {
    if (error instanceof ExposedKeyError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new LostKeyError(keyFile, file);
    throw new UnreadableStoreError(keyFile, code ?? 'an unreadable file', { cause: error });
  }
}
