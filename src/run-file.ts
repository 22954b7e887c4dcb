import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

const RunFileForm = z.object({
  pid: z.int().positive(),
  port: z.int().min(1).max(65_535),
  url: z.url(),
});

/** Tells commands of this project where the server of a data folder is. */
export type RunFile = Readonly<z.infer<typeof RunFileForm>>;

/** Writes `run.json`, readable by its owner alone. Returns what removes it. */
export async function writeRunFile(dataDir: string, run: RunFile): Promise<() => Promise<void>> {
  const file = join(dataDir, 'run.json');
  await rm(file, { force: true });
  await writeFile(file, `${JSON.stringify(run, undefined, 2)}\n`, { mode: 0o600 });
  return () => rm(file, { force: true });
}

/**
 * What the server of this data folder wrote; undefined where there is none, or half of one. It may
 * be left over from a server that was killed: see whether `pid` lives and answers.
 */
export async function readRunFile(dataDir: string): Promise<RunFile | undefined> {
  try {
    return RunFileForm.parse(JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8')));
  } catch (error) {
    const unusable = error instanceof SyntaxError || error instanceof z.ZodError;
    if (unusable || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
