import { basename, join, relative, sep } from 'node:path';

import { centerFolders, isCenter } from './center-folders.ts';
import { createCenterState } from './center-state.ts';
import type { Refused } from './center-state.ts';
import type { Center } from '../center.ts';
import { CenterError, readCenter } from '../reading/load-center.ts';
import type { FurtherCheck } from '../reading/load-center.ts';
import { problemText } from '../reading/problem.ts';
import { MAIN_FILE } from '../reading/settings-files.ts';
import { problemsOfId } from '../checks/problems-of-id.ts';
import { watchFolder } from './watch-folder.ts';

/** The centers that a server speaks for, as their files are by now. */
export interface Centers {
  /** The center of an id; the default one where none is given, or none of that id is here. */
  of(id?: string): Center;
  has(id: string): boolean;
  /** All of them, the default one first. */
  all(): readonly Center[];
  /** The latest edits that were not taken, one a center. */
  refused(): readonly Refused[];
  /** Calls back when any of this is not as it was; returns what stops it. */
  watch(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Ids, file names, numbers and error classes: nothing that stands in a file. */
export type CenterLog = (
  event: 'center.read' | 'center.refused' | 'center.unwatched',
  fields: Readonly<Record<string, string | number>>,
) => void;

interface Options {
  readonly log: CenterLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What else must be right of a center's settings. */
  readonly further: FurtherCheck;
  /** Whether the demo center may be one of several. */
  readonly demo: boolean;
}

/**
 * Reads the center in a folder, or those in its folders, and follows every edit from then on: a good
 * one is taken at once, a bad one changes nothing and is told.
 *
 * @throws CenterError naming every problem, where anything is wrong at the start
 */
export async function openCenters(dir: string, options: Options): Promise<Centers> {
  const { log, now, further } = options;
  const state = createCenterState();
  const listeners = new Set<() => void>();
  // Watched before it is read: an edit in between is not missed.
  const watched = await watchFolder(dir, (error) => log('center.unwatched', { error }));
  const folders = await centerFolders(dir);
  const several = folders[0] !== dir;
  const demo = options.demo || !several;

  const read = (folder: string) =>
    readCenter(folder, new Date(now()), (center) => {
      const before = state.center(folder)?.id;
      const among = { folder, before, others: state.others(folder), demo };
      return [...problemsOfId(center.id, among), ...further(center)];
    });

  async function readFirst(): Promise<void> {
    const problems: string[] = [];
    for (const folder of folders) {
      const found = await read(folder);
      if ('center' in found) state.take(folder, found.center, now());
      else {
        const within = several ? `${basename(folder)}/` : '';
        problems.push(...found.problems.map((each) => `  ${within}${problemText(each)}`));
      }
    }
    if (problems.length === 0) return;
    const what = several ? 'a folder of centers' : 'a center';
    throw new CenterError(`${dir} cannot be used as ${what}:\n${problems.join('\n')}`);
  }

  /** True where something is not as it was. */
  async function readAnew(folder: string): Promise<boolean> {
    const before = state.center(folder);
    // Whatever it is, it is no center.
    if (!before && !isCenter(folder)) return state.forget(folder);
    const found = await read(folder).catch(thrownReading);
    if ('center' in found) {
      const taken = state.take(folder, found.center, now());
      if (taken) log('center.read', { center: found.center.id });
      return taken;
    }
    const { problems } = found;
    const refused = state.refuse(folder, problems, now());
    const files = [...new Set(problems.map(({ file }) => file))].join(', ');
    const center = before?.id ?? basename(folder);
    const thrown = 'error' in found ? { error: found.error } : {};
    if (refused) log('center.refused', { center, problems: problems.length, files, ...thrown });
    return refused;
  }

  /** The folders of centers in which these paths lie. */
  function foldersOf(paths: readonly string[]): readonly string[] {
    if (!several) return [dir];
    const names = paths.map((path) => relative(dir, path).split(sep)[0] ?? '');
    if (names.includes('')) return state.folders();
    return [...new Set(names)].map((name) => join(dir, name));
  }

  try {
    await readFirst();
  } catch (error) {
    await watched.close();
    throw error;
  }
  watched.follow(async (paths) => {
    for (const folder of foldersOf(paths)) {
      if (await readAnew(folder)) listeners.forEach((listener) => listener());
    }
  });

  return {
    // One at least was read, and none is ever taken away.
    of: (id) => state.all().find((each) => each.id === id) ?? (state.all()[0] as Center),
    has: (id) => state.all().some((each) => each.id === id),
    all: state.all,
    refused: state.refused,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => watched.close(),
  };
}

/** A mistake of ours, not of the file, refuses this edit alone. Its message may hold what stands there. */
function thrownReading(thrown: unknown) {
  const error = thrown instanceof Error ? thrown.name : 'Unknown';
  const message = `the settings of this center could not be read (${error}); undo the latest edit, and tell whoever runs this server`;
  return { error, problems: [{ file: MAIN_FILE, line: 1, message }] };
}
