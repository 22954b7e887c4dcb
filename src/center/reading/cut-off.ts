import { visit } from 'yaml';
import type { Document, Scalar } from 'yaml';

/**
 * Where a text without quotation marks may have been cut off by a #, for which YAML takes the rest of
 * the line for a comment: "100 Main Street #4", "951-555-0137 #12", "Call us # and ask for Mo".
 */
export function cutOffIn(document: Document, source: string): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Scalar(key, node) {
      const offset = key === 'key' ? undefined : cutOff(node, source);
      if (offset !== undefined) found.push(offset);
    },
  });
  return found;
}

function cutOff({ type, value, range }: Scalar, source: string): number | undefined {
  const [start, end] = range ?? [];
  if (type !== 'PLAIN' || start === undefined || end === undefined) return undefined;
  const [, comment] = /^[ \t]*#([^\r\n]*)/.exec(source.slice(end, lineEnd(source, end))) ?? [];
  return comment !== undefined && isText(value, comment) ? start : undefined;
}

function lineEnd(source: string, from: number): number {
  const at = source.indexOf('\n', from);
  return at < 0 ? source.length : at;
}

/** A comment has a blank after its #, and a value of several words seldom has one. */
function isText(value: unknown, comment: string): boolean {
  if (value === null) return /^[\p{L}\p{N}]\S* \S/u.test(comment);
  if (/^\d/.test(comment)) return typeof value === 'string' || typeof value === 'number';
  return typeof value === 'string' && /\S\s+\S/.test(value);
}

export const CUT_OFF =
  'the text ends before the #, as YAML takes what follows for a comment, and nobody reads it; put the whole text in quotation marks, or the comment on a line of its own';
