import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'yaml';

import { Center } from './center.ts';

/** The center's settings cannot be used. The message lists every problem with its place. */
export class CenterError extends Error {
  override readonly name = 'CenterError';
}

/**
 * Reads a center's settings from `center.yaml` in a folder.
 *
 * @throws CenterError naming the file and every problem found in it
 */
export async function loadCenter(folder: string): Promise<Center> {
  const file = join(folder, 'center.yaml');
  const settings = await readSettings(file);
  const parsed = Center.safeParse(settings);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`,
    );
    throw new CenterError(`${file} cannot be used:\n${problems.join('\n')}`);
  }
  const sites = new Set(parsed.data.sites.map((site) => site.id));
  const stray = parsed.data.programs.filter((program) => !sites.has(program.site));
  if (stray.length > 0) {
    const problems = stray.map(
      ({ id, site }) => `  programs: "${id}" is at "${site}", which is no site`,
    );
    throw new CenterError(`${file} cannot be used:\n${problems.join('\n')}`);
  }
  return parsed.data;
}

async function readSettings(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new CenterError(
      `${file} could not be read (${why}). Set CENTER_DIR to the folder of a center.`,
      {
        cause,
      },
    );
  });
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    // Below its first line the parser quotes the file, which may hold secrets.
    const [problem = ''] = (error as Error).message.split('\n');
    throw new CenterError(`${file} is not YAML: ${problem}`);
  }
}
