import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

const KeptChat = z.object({ resume: z.string() });

/** The handle that resumes an unfinished chat, in `chat.json`. Whoever has it can read the chat. */
export interface KeptChat {
  /** Undefined where no chat was left unfinished. */
  read(): Promise<string | undefined>;
  /** Readable by its owner alone. */
  write(resume: string): Promise<void>;
  /** Unless another chat has been begun since. */
  remove(resume: string): Promise<void>;
}

export function keptChatIn(folder: string): KeptChat {
  const file = join(folder, 'chat.json');

  async function read(): Promise<string | undefined> {
    try {
      return KeptChat.parse(JSON.parse(await readFile(file, 'utf8'))).resume;
    } catch (error) {
      const unusable = error instanceof SyntaxError || error instanceof z.ZodError;
      if (unusable || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  return {
    read,
    async write(resume) {
      // A file that was already there would keep its mode.
      await rm(file, { force: true });
      await writeFile(file, JSON.stringify({ resume }), { mode: 0o600, flag: 'wx' });
    },
    async remove(resume) {
      if ((await read()) === resume) await rm(file, { force: true });
    },
  };
}
