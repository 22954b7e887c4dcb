import { join } from 'node:path';

import { isProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { withoutSecrets } from './secrets.ts';
import { readReferrals, REFERRALS_FILE } from '../settings/referrals.ts';
import { readYamlFile } from './yaml-file.ts';
import { readWording } from '../wording/read-wording.ts';
import type { FileGroup } from '../wording/read-wording.ts';
import type { YamlFile } from './yaml-file.ts';

/** The files of a center beside `center.yaml`: each holds one of its settings, or several make one up. */
export const PARTS = {
  hours: { name: 'hours.yaml', read: (folder: string) => readYamlFile(folder, 'hours.yaml') },
  programs: {
    name: 'programs.yaml',
    read: (folder: string) => readYamlFile(folder, 'programs.yaml'),
  },
  payers: {
    name: 'payers.yaml',
    read: (folder: string) => readYamlFile(folder, 'payers.yaml'),
    isOptional: true,
  },
  referrals: { name: REFERRALS_FILE, read: readReferrals, isOptional: true },
  wording: { name: 'messages/ or faq/', read: readWording, isOptional: true },
} as const satisfies Readonly<Record<string, Part>>;

interface Part {
  readonly name: string;
  /** Undefined where there is no such file. */
  readonly read: (
    folder: string,
  ) => Promise<YamlFile | FileGroup | Problem | Unreadable | undefined>;
  readonly isOptional?: true;
}

interface Unreadable {
  readonly problems: readonly Problem[];
}

/** The file that makes a folder a center's. */
export const MAIN_FILE = 'center.yaml';

const MAIN: Part = { name: MAIN_FILE, read: (folder) => readYamlFile(folder, MAIN_FILE) };

/** The settings that the files of a folder make up, not checked yet. */
export interface RawSettings {
  readonly value: Readonly<Record<string, unknown>>;
  /** What a person should look at in how the files are written. */
  readonly warnings: readonly Problem[];
  /** Where a setting stands: of one that is not there, where what lacks it does. */
  readonly at: (path: readonly PropertyKey[]) => {
    readonly file: string;
    readonly line: number;
    /** The path within the file. */
    readonly path: readonly PropertyKey[];
  };
}

/** The settings in a folder, or what keeps its files from being read: one that is missing, or no YAML. */
export async function readSettings(folder: string): Promise<RawSettings | Unreadable> {
  const parts: readonly (readonly [string, Part])[] = Object.entries(PARTS);
  const readOrMissing = async ({ name, read, isOptional }: Part) =>
    (await read(folder)) ?? (isOptional ? undefined : missing(folder, name));
  const [main, ...others] = await Promise.all(
    [MAIN, ...parts.map(([, part]) => part)].map(readOrMissing),
  );
  const problems = [main, ...others].flatMap((each) => (each ? problemsIn(each) : []));
  // What one file lacks is not told of the others: they may be right.
  if (problems.length > 0) return { problems };
  const files = others as readonly (YamlFile | FileGroup | undefined)[];
  return joined(main as YamlFile, new Map(parts.map(([key], at) => [key, files[at]])));
}

function problemsIn(read: YamlFile | FileGroup | Problem | Unreadable): readonly Problem[] {
  if ('problems' in read) return read.problems;
  return isProblem(read) ? [read] : [];
}

function missing(folder: string, name: string): Problem {
  const message = `there is no ${join(folder, name)}; set CENTER_DIR to the folder of a center, or to a folder of such folders`;
  return { file: name, line: 1, message };
}

/**
 * Something wrong in the files, told with its place; what may be a secret is not repeated.
 *
 * @param stands where it stands, if that is not its place: an unknown name stands within one
 */
export function problemAt(
  { at }: RawSettings,
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  stands = path,
): Problem {
  const { file, line } = at(stands);
  const place = placeIn(at(path).path);
  return { file, line, message: withoutSecrets(place === '' ? message : `${place}: ${message}`) };
}

/** A place within a file; a row of a table or list is told by its line. */
function placeIn(path: readonly PropertyKey[]): string {
  return path.filter((each, at) => at > 0 || typeof each !== 'number').join('.');
}

/** One whole: `main`, with what each of the other files holds under the name of its setting. */
function joined(
  main: YamlFile,
  parts: ReadonlyMap<string, YamlFile | FileGroup | undefined>,
): RawSettings | Unreadable {
  const own = typeof main.value === 'object' && main.value !== null ? main.value : {};
  const strays = Object.keys(own).filter((key) => parts.has(key));
  if (strays.length > 0) return { problems: strays.map((key) => stray(main, key)) };
  return {
    warnings: [main, ...parts.values()].flatMap((file) => file?.warnings ?? []),
    value: {
      ...own,
      ...Object.fromEntries([...parts].map(([key, file]) => [key, file?.value])),
    },
    at(path) {
      const part = parts.get(String(path[0]));
      const [file, within] = part ? [part, path.slice(1)] : [main, path];
      if ('at' in file) return file.at(within);
      return { file: file.name, line: file.lineOf(within), path: within };
    },
  };
}

function stray(main: YamlFile, key: string): Problem {
  const { name } = PARTS[key as keyof typeof PARTS];
  const message = `${key}: it has a file of its own; move it to ${name}`;
  return { file: main.name, line: main.lineOf([key]), message };
}
