import type { z } from 'zod';

import { Center } from '../center.ts';
import { explainIssue } from './explain-issue.ts';
import { inOrder, keptOf, MOST_PROBLEMS, problemText } from './problem.ts';
import type { Problem, Remark } from './problem.ts';
import { problemAt, readSettings } from './settings-files.ts';
import type { RawSettings } from './settings-files.ts';
import { warningsIn } from '../checks/warnings-in.ts';

/** The center's settings cannot be used. The message lists every problem with its place. */
export class CenterError extends Error {
  override readonly name = 'CenterError';
}

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
    | { readonly center: Center }
    | { readonly problems: readonly Problem[] }
  )
> {
  const settings = await readSettings(folder);
  if ('problems' in settings) {
    return { problems: keptOf(settings.problems, settings.problems.length), warnings: [] };
  }
  return { ...parseCenter(settings, further), warnings: warningsIn(settings, today) };
}

function parseCenter(settings: RawSettings, further: FurtherCheck) {
  const parsed = Center.safeParse(settings.value);
  const issues = parsed.success
    ? further(parsed.data).map(asIssue)
    : parsed.error.issues.flatMap(nearest);
  if (parsed.success && issues.length === 0) return { center: parsed.data };
  const problems = issues.slice(0, MOST_PROBLEMS).map((issue): Problem => {
    const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const { path } = issue;
    const message = explainIssue(issue, valueAt(settings.value, path), Center);
    return problemAt(
      settings,
      { path, message },
      unknown === undefined ? path : [...path, unknown],
    );
  });
  return { problems: keptOf(problems.toSorted(inOrder), issues.length) };
}

type Issue = z.core.$ZodIssue;

function asIssue({ path, message }: Remark): Issue {
  return { code: 'custom', path: [...path], message };
}

/** Of what may stand in one of several forms: what is wrong with it as the form that it comes nearest to. */
function nearest(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inner = issue.errors.find((each) =>
    each.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
  );
  return inner ? inner.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) : [issue];
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
