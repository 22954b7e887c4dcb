import { join } from 'node:path';

import { Center } from './center.ts';
import { explainIssue } from './explain-issue.ts';
import { isProblem, problemText } from './problem.ts';
import type { Problem } from './problem.ts';
import { warningsOfTracks } from './tracks.ts';
import { readYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

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
 * @throws CenterError naming every problem found in them: `file:line: what is wrong`
 */
export async function loadCenter(folder: string): Promise<Center> {
  const read = await readCenter(folder);
  if ('center' in read) return read.center;
  const problems = read.problems.map((each) => `  ${problemText(each)}`);
  throw new CenterError(`${folder} cannot be used as a center:\n${problems.join('\n')}`);
}

/** A center that can be used, with what is odd about it. */
interface Usable {
  readonly center: Center;
  readonly warnings: readonly Problem[];
}

/** A center, or everything that is wrong with its files. */
export async function readCenter(
  folder: string,
): Promise<Usable | { readonly problems: readonly Problem[] }> {
  const names = [MAIN, ...Object.values(PARTS)];
  const read = await Promise.all(names.map((name) => readYamlFile(folder, name)));
  const missing = names.filter((_, at) => read[at] === undefined);
  const problems = [
    ...missing.map((name) => ({
      file: name,
      line: 1,
      message: `there is no ${join(folder, name)}; set CENTER_DIR to the folder of a center`,
    })),
    ...read.filter((each) => each !== undefined).filter(isProblem),
  ];
  // What one file lacks is not told of the others: they may be right.
  if (problems.length > 0) return { problems };
  return parseCenter(read as readonly YamlFile[]);
}

function parseCenter([main, ...parts]: readonly YamlFile[]) {
  const keys = Object.keys(PARTS);
  const settings = typeof main?.value === 'object' && main.value !== null ? main.value : {};
  const whole = {
    ...settings,
    ...Object.fromEntries(parts.map(({ value }, at) => [keys[at] ?? '', value])),
  };
  const parsed = Center.safeParse(whole);
  if (parsed.success) {
    const warnings = warningsOfTracks(parsed.data).map(({ path, message }) => ({
      file: MAIN,
      line: main?.lineOf(path) ?? 1,
      message: `${path.join('.')}: ${message}`,
    }));
    return { center: parsed.data, warnings };
  }
  const problems = parsed.error.issues.map((issue): Problem => {
    const part = keys.indexOf(String(issue.path[0]));
    const file = (part < 0 ? main : parts[part]) as YamlFile;
    const path = part < 0 ? issue.path : issue.path.slice(1);
    const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const place = path.join('.');
    const message = explainIssue(issue, valueAt(file.value, path), Center);
    return {
      file: file.name,
      line: file.lineOf(unknown === undefined ? path : [...path, unknown]),
      message: place === '' ? message : `${place}: ${message}`,
    };
  });
  return { problems: problems.toSorted(inOrder) };
}

function inOrder(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null
        ? (at as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}
