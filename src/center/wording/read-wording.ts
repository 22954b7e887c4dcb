import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { LANGUAGES } from '../../machines/settings.ts';
import type { Language } from '../../machines/settings.ts';
import { isProblem } from '../reading/problem.ts';
import type { Problem } from '../reading/problem.ts';
import { MOST_SETTINGS, readText } from '../reading/read-text.ts';
import { readYamlFile } from '../reading/yaml-file.ts';
import { parseFaq } from './faq-file.ts';

/** A file of one language: what it says, and where it says it. */
interface Part {
  readonly name: string;
  readonly lang: Language;
  readonly value: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** A place within it, for a message. */
  readonly placeOf: (path: readonly PropertyKey[]) => readonly PropertyKey[];
  readonly warnings?: readonly Problem[];
}

/** Settings that several files make up. */
export interface FileGroup {
  readonly value: unknown;
  readonly warnings: readonly Problem[];
  readonly at: (path: readonly PropertyKey[]) => {
    readonly file: string;
    readonly line: number;
    readonly path: readonly PropertyKey[];
  };
}

const FOLDERS = {
  messages: { ext: 'yaml', read: readMessages },
  faq: { ext: 'md', read: readFaq },
};
type Folder = keyof typeof FOLDERS;

/**
 * A center's own words: `messages/en.yaml` and `faq/en.md`, and so on for each language.
 *
 * @returns undefined where there are none
 */
export async function readWording(
  folder: string,
): Promise<FileGroup | { readonly problems: readonly Problem[] } | undefined> {
  const names = Object.keys(FOLDERS) as Folder[];
  const read = await Promise.all(
    names.map(async (name) => [name, await readFolder(folder, name)] as const),
  );
  const problems = read.flatMap(([, parts]) => parts.filter(isProblem));
  if (problems.length > 0) return { problems };
  const found = (parts: readonly (Part | Problem)[]) =>
    parts.flatMap((each) => (isProblem(each) ? [] : [each]));
  const files = new Map(read.map(([name, parts]) => [name as string, found(parts)]));
  if ([...files.values()].flat().length === 0) return undefined;
  return groupOf(files);
}

function groupOf(files: ReadonlyMap<string, readonly Part[]>): FileGroup {
  const byLanguage = (parts: readonly Part[]) =>
    Object.fromEntries(parts.map(({ lang, value }) => [lang, value]));
  return {
    warnings: [...files.values()].flat().flatMap(({ warnings = [] }) => warnings),
    value: Object.fromEntries([...files].map(([name, parts]) => [name, byLanguage(parts)])),
    at([name, lang, ...path]) {
      const parts = files.get(String(name)) ?? [];
      const part = parts.find((each) => each.lang === lang) ?? parts[0];
      const file = part?.name ?? `${String(name)}/`;
      return { file, line: part?.lineOf(path) ?? 1, path: part?.placeOf(path) ?? path };
    },
  };
}

async function readFolder(folder: string, name: Folder): Promise<readonly (Part | Problem)[]> {
  const { ext, read } = FOLDERS[name];
  const known = LANGUAGES.map((lang) => `${lang}.${ext}`);
  const strays = (await namesIn(join(folder, name)))
    .filter((each) => /^\w[^~]*\.(ya?ml|md|markdown|txt)$/i.test(each) && !known.includes(each))
    .map((each): Problem => {
      const message = `no visitor reads it; the files here are ${known.join(' and ')}: rename it or take it out`;
      return { file: `${name}/${each}`, line: 1, message };
    });
  const parts = await Promise.all(
    LANGUAGES.map((lang) => read(folder, `${name}/${lang}.${ext}`, lang)),
  );
  return [...strays, ...parts.flat()];
}

/** Whatever else is wrong with a folder is told of its files. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function readMessages(
  folder: string,
  name: string,
  lang: Language,
): Promise<readonly (Part | Problem)[]> {
  const read = await readYamlFile(folder, name);
  if (!read) return [];
  if (isProblem(read)) return [read];
  // A file of comments alone says nothing.
  if (read.value === null) return [];
  return [{ ...read, lang, placeOf: (path) => path }];
}

async function readFaq(
  folder: string,
  name: string,
  lang: Language,
): Promise<readonly (Part | Problem)[]> {
  const source = await readText(folder, name, MOST_SETTINGS);
  if (source === undefined) return [];
  if (typeof source !== 'string') return [source];
  const read = parseFaq(name, source);
  if ('problems' in read) return read.problems;
  const { entries, lineOf } = read;
  const placeOf = ([entry]: readonly PropertyKey[]) => [entries[Number(entry)]?.id ?? ''];
  return [{ name, lang, value: entries, lineOf, placeOf }];
}
