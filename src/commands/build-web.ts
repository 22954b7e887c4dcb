import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Builds the pages if their sources have changed since they were last built, and otherwise does
 * nothing. `npm start` runs this before the server: there is nothing else to remember.
 */
const SOURCES = ['vite.config.ts', 'package-lock.json', 'src/web/**/*.*'];
const TARGET = 'dist/web';
/** Holds the hash of the sources that the pages were built from. */
const STAMP = join(TARGET, '.sources');

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES).sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** Into a folder of its own first: two starts at once must not build into each other's folder. */
async function buildInto(folder: string): Promise<void> {
  const { build } = await import('vite');
  const outDir = join(process.cwd(), folder);
  await build({ build: { outDir } });
  await build({ mode: 'loader', build: { outDir } });
}

const sources = await hashSources();
const built = await readFile(STAMP, 'utf8').catch(() => undefined);
if (built !== sources) {
  const folder = `${TARGET}-${process.pid}`;
  await mkdir(dirname(TARGET), { recursive: true });
  try {
    await buildInto(folder);
    await writeFile(join(folder, '.sources'), sources);
    await rm(TARGET, { recursive: true, force: true });
    await rename(folder, TARGET);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
