import { join } from 'node:path';

import type { z } from 'zod';

import { Center } from './center.ts';
import { explainIssue } from './explain-issue.ts';
import { inOrder, isProblem, problemText } from './problem.ts';
import type { Problem, Remark } from './problem.ts';
import { readReferrals } from './referrals.ts';
import { warningsIn } from './warnings-in.ts';
import { readYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** The center's settings cannot be used. The message lists every problem with its place. */
export class CenterError extends Error {
  override readonly name = 'CenterError';
}

/** The file that makes a folder a center's. */
export const MAIN = 'center.yaml';

/** The files of a center beside `center.yaml`: each is one of its settings. */
const PARTS = { hours: 'hours.yaml' } as const;

/**
 * Reads a center's settings from the files in a folder, with its directory where it has one.
 *
 * @throws CenterError naming every problem found in them: `file:line: what is wrong`
 */
export async function loadCenter(folder: string): Promise<Center> {
  const read = await readCenter(folder);
  if ('center' in read) return read.center;
  const problems = read.problems.map((each) => `  ${problemText(each)}`);
  throw new CenterError(`${folder} cannot be used as a center:\n${problems.join('\n')}`);
}

/** What else is wrong with a center whose settings are right by themselves. */
export type FurtherCheck = (center: Center) => readonly Remark[];

/**
 * A center, or everything that is wrong with its files; and what a person should look at.
 *
 * @param today what was reviewed long before this day is warned of
 * @param further what this room cannot know: other centers, where a webhook may lead
 */
export async function readCenter(
  folder: string,
  today = new Date(),
  further: FurtherCheck = () => [],
): Promise<
  { readonly warnings: readonly Problem[] } & (
    { readonly center: Center } | { readonly problems: readonly Problem[] }
  )
> {
  const names = [MAIN, ...Object.values(PARTS)];
  const read = await Promise.all(names.map((name) => readYamlFile(folder, name)));
  const referrals = await readReferrals(folder);
  const missing = names.filter((_, at) => read[at] === undefined);
  const problems = [
    ...missing.map((name) => ({
      file: name,
      line: 1,
      message: `there is no ${join(folder, name)}; set CENTER_DIR to the folder of a center, or to a folder of such folders`,
    })),
    ...read.filter((each) => each !== undefined).filter(isProblem),
    ...(referrals && 'problems' in referrals ? referrals.problems : []),
  ];
  // What one file lacks is not told of the others: they may be right.
  if (problems.length > 0) return { problems, warnings: [] };
  const files = read as readonly YamlFile[];
  // A center without a directory has none, whatever `center.yaml` says.
  const last = referrals ?? { name: MAIN, value: undefined, lineOf: () => 1 };
  const all = [...files, last] as readonly YamlFile[];
  return { ...parseCenter(all, further), warnings: warningsIn(files, today) };
}

function parseCenter([main, ...parts]: readonly YamlFile[], further: FurtherCheck) {
  const keys = [...Object.keys(PARTS), 'referrals'];
  const settings = typeof main?.value === 'object' && main.value !== null ? main.value : {};
  const whole = {
    ...settings,
    ...Object.fromEntries(parts.map(({ value }, at) => [keys[at] ?? '', value])),
  };
  const parsed = Center.safeParse(whole);
  const issues = parsed.success ? further(parsed.data).map(asIssue) : parsed.error.issues;
  if (parsed.success && issues.length === 0) return { center: parsed.data };
  const problems = issues.map((issue): Problem => {
    const part = keys.indexOf(String(issue.path[0]));
    const file = (part < 0 ? main : parts[part]) as YamlFile;
    const path = part < 0 ? issue.path : issue.path.slice(1);
    const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    // A row of a table is told by its line.
    const place = path.filter((each, at) => at > 0 || typeof each !== 'number').join('.');
    const message = explainIssue(issue, valueAt(file.value, path), Center);
    return {
      file: file.name,
      line: file.lineOf(unknown === undefined ? path : [...path, unknown]),
      message: place === '' ? message : `${place}: ${message}`,
    };
  });
  return { problems: problems.toSorted(inOrder) };
}

function asIssue({ path, message }: Remark): z.core.$ZodIssue {
  return { code: 'custom', path: [...path], message };
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
