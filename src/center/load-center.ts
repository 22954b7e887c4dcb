import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'yaml';

import { Center } from './center.ts';

/** The center's settings cannot be used. The message lists every problem with its place. */
export class CenterError extends Error {
  override readonly name = 'CenterError';
}

const MAIN = 'center.yaml';

/** The files of a center beside `center.yaml`: each is one of its settings. */
const PARTS = { hours: 'hours.yaml' } as const;

/**
 * Reads a center's settings from the files in a folder.
 *
 * @throws CenterError naming the files and every problem found in them
 */
export async function loadCenter(folder: string): Promise<Center> {
  const settings = await readSettings(folder, MAIN);
  const parts = await Promise.all(
    Object.entries(PARTS).map(
      async ([key, file]) => [key, await readSettings(folder, file)] as const,
    ),
  );
  const whole: unknown =
    typeof settings === 'object' ? { ...settings, ...Object.fromEntries(parts) } : settings;
  const parsed = Center.safeParse(whole);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `  ${placeOf(path)}: ${message}`,
    );
    throw new CenterError(`${folder} cannot be used:\n${problems.join('\n')}`);
  }
  const sites = new Set(parsed.data.sites.map((site) => site.id));
  const stray = parsed.data.programs.filter((program) => !sites.has(program.site));
  if (stray.length > 0) {
    const problems = stray.map(
      ({ id, site }) => `  ${MAIN}: programs: "${id}" is at "${site}", which is no site`,
    );
    throw new CenterError(`${folder} cannot be used:\n${problems.join('\n')}`);
  }
  return parsed.data;
}

/** The file that a problem is in, and where in it. */
function placeOf([first, ...rest]: readonly PropertyKey[]): string {
  const file = PARTS[first as keyof typeof PARTS];
  const path = file ? rest : [first, ...rest];
  const place = path.filter((part) => part !== undefined).join('.');
  return `${file ?? MAIN}: ${place || 'the file'}`;
}

async function readSettings(folder: string, name: string): Promise<unknown> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    // What lacks a part is told with everything else that is wrong.
    if (why === 'ENOENT' && name !== MAIN) return undefined;
    throw new CenterError(
      `${file} could not be read (${why}). Set CENTER_DIR to the folder of a center.`,
      {
        cause,
      },
    );
  });
  if (text === undefined) return undefined;
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    // Below its first line the parser quotes the file, which may hold secrets.
    const [problem = ''] = (error as Error).message.split('\n');
    throw new CenterError(`${file} is not YAML: ${problem}`);
  }
}
