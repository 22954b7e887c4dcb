import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';

import { CUT_OFF, cutOffIn } from './cut-off.ts';
import { explainYaml } from './explain-yaml.ts';
import type { NoYaml } from './explain-yaml.ts';
import type { Problem } from './problem.ts';
import { MOST_SETTINGS, readText } from './read-text.ts';

/** A file of settings: what it says, and on which line it says it. */
export interface YamlFile {
  readonly name: string;
  readonly value: unknown;
  /** The line of a place in the file, counted from 1; of a key that is not there, that of what lacks it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** What a person should look at in how it is written. */
  readonly warnings?: readonly Problem[];
}

/**
 * Reads a file of settings.
 *
 * @returns undefined where there is none
 */
export async function readYamlFile(
  folder: string,
  name: string,
): Promise<YamlFile | Problem | undefined> {
  const text = await readText(folder, name, MOST_SETTINGS);
  return typeof text === 'string' ? parseYaml(name, text) : text;
}

/** The settings in a text, or what is wrong with it as YAML. */
export function parseYaml(name: string, text: string): YamlFile | Problem {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'error',
    // It compares each name with each: thousands of them would stall everyone.
    uniqueKeys: false,
  });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const wrong = wrongIn(document, text);
  if (wrong) return { file: name, line: lineAt(wrong.offset), message: wrong.message };
  try {
    const value = document.toJS() as unknown;
    const warnings = cutOffIn(document, text).map((offset): Problem => {
      return { file: name, line: lineAt(offset), message: CUT_OFF, warning: true };
    });
    return { name, value, lineOf: (path) => lineAt(offsetOf(document, path)), warnings };
  } catch {
    return {
      file: name,
      line: lineAt(firstAlias(document)),
      message:
        'it is not YAML that ends: a name after * stands for nothing, or for itself; write it out, or put a text that begins with * in quotation marks',
    };
  }
}

function wrongIn(document: Document, text: string): NoYaml | undefined {
  // A mark that means nothing takes the first word of a text away.
  const [error] = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED'),
  ];
  if (error) return explainYaml(document, text, error);
  const offset = repeatedName(document);
  return offset === undefined ? undefined : { offset, message: TWICE };
}

const TWICE =
  'it is not YAML: the name on this line stands above already, among the same settings; make one of the two';

/** Where a path begins in a file, or the nearest thing around it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length);
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(here.slice(0, -1), true);
    const last = here.at(-1);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
      : undefined;
    if (isScalar(pair?.key)) return pair.key.range?.[0];
    const node: unknown = document.getIn(here, true);
    if (typeof node === 'object' && node !== null && 'range' in node) {
      return (node.range as readonly number[] | undefined)?.[0];
    }
  }
  return document.contents?.range?.[0];
}

function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

/** Where a name stands that its map has already. */
function repeatedName(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value)) {
          offset = key.range?.[0];
          return visit.BREAK;
        }
        names.add(key.value);
      }
      return undefined;
    },
  });
  return offset;
}
