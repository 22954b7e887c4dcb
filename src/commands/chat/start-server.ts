import { createHash } from 'node:crypto';
import { lstat, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { readConfig } from '../../config.ts';
import { TemporaryFolderError } from './errors.ts';
import type { Server } from './find-server.ts';

/**
 * A server for one chat, in this process, on a free port and with a store in a temporary folder. The
 * folder stays where the chat is left unfinished, and is found again by the same data folder.
 */
export async function startServer(
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Promise<Server> {
  const folder = await makeFolder(dataDir);
  const config = readConfig({
    ...env,
    PORT: '0',
    BIND: '127.0.0.1',
    DATA_DIR: folder,
    MASTER_KEY_FILE: undefined,
    // A log would be written across the chat.
    LOG_LEVEL: 'silent',
  });
  // Half a second of loading, which a chat with a running server does not need.
  const { createApp } = await import('../../app.ts');
  const app = await createApp(config);
  return {
    folder,
    find: async () => `http://127.0.0.1:${app.port}`,
    async close(finished) {
      const { delivered } = await app.close();
      // A handoff that its receiver has not taken is sent by the next chat of this folder.
      if (finished && delivered) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same name every time, so nobody else may have made it: in a temporary folder anyone can. */
async function makeFolder(dataDir: string): Promise<string> {
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `porchlight-chat-${process.getuid?.() ?? 0}-${name}`);
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  // Windows has neither owners nor modes here, and a temporary folder for each user.
  const ours = !process.getuid || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
  if (!found.isDirectory() || !ours) throw new TemporaryFolderError(folder);
  return folder;
}
