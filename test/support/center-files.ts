import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in a file, and what is written in its place. */
export type Edit = readonly [from: string | RegExp, to: string];

/** Edits a file of a center's folder as an operator would; each edit must change something. */
export async function edit(folder: string, file: string, ...edits: readonly Edit[]): Promise<void> {
  const path = join(folder, file);
  let text = await readFile(path, 'utf8');
  for (const [from, to] of edits) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${String(from)}.`);
    text = changed;
  }
  await writeFile(path, text);
}

/** The demo center in a folder of its own, under another id and name. */
export async function copyCenter(folder: string, id: string, name: string): Promise<void> {
  await cp('center', folder, { recursive: true });
  await edit(
    folder,
    'center.yaml',
    ['id: demo', `id: ${id}`],
    ['name: Lantern House', `name: ${name}`],
  );
}
