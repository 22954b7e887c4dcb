import { isCollection, isScalar, visit } from 'yaml';
import type { Document, YAMLParseError, YAMLWarning } from 'yaml';

import { NO_YAML } from './no-yaml.ts';

/** Why a text is no YAML, in plain words, and where that begins. Nothing of the text is repeated. */
export interface NoYaml {
  /** Characters from the beginning of the text. */
  readonly offset: number;
  readonly message: string;
}

/** What was found where the parser stopped. */
interface Found {
  readonly document: Document;
  readonly source: string;
  readonly error: YAMLParseError | YAMLWarning;
  readonly at: number;
  /** The line on which it stopped, and what of it stands from there on. */
  readonly line: string;
  readonly rest: string;
}

/** What an operator did that a parser stops at, and how to mend it. */
export function explainYaml(
  document: Document,
  source: string,
  error: YAMLParseError | YAMLWarning,
): NoYaml {
  const [at] = error.pos;
  const begins = source.lastIndexOf('\n', at - 1) + 1;
  const [line = ''] = source.slice(begins).split(/\r?\n/, 1);
  const rest = line.slice(at - begins);
  const { message, offset = at } = explained({ document, source, error, at, line, rest });
  return { offset, message: `it is not YAML: ${message}` };
}

interface Explained {
  readonly message: string;
  readonly offset?: number | undefined;
}

function explained(found: Found): Explained {
  const { error, line } = found;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: NO_YAML.tab };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nested(found);
    case 'BLOCK_IN_FLOW':
      return { message: NO_YAML.colon };
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow'))
        return { message: NO_YAML.bracket, offset: openBracket(found) };
      return { message: lacksBlank(line) ? NO_YAML.dash : NO_YAML.indent };
    case 'MISSING_CHAR':
      return missing(found);
    case 'MULTILINE_IMPLICIT_KEY':
      return { message: NO_YAML.noName };
    case 'UNEXPECTED_TOKEN':
      return { message: /["']/.test(line) ? NO_YAML.afterQuote : NO_YAML.after };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return { message: NO_YAML.firstSign };
    case 'BAD_DQ_ESCAPE':
      return { message: NO_YAML.escape };
    case 'MULTIPLE_DOCS':
      return { message: NO_YAML.documents };
    default:
      return { message: told(error) };
  }
}

/** A value that turns out to be a name: for a colon of its own, or for one on the line below it. */
function nested({ error, line, rest }: Found): Explained {
  if (error.message.startsWith('A block')) return { message: NO_YAML.indent };
  return {
    message: /:(?:\s|$)|^[?-]\s/.test(rest) || line === '' ? NO_YAML.colon : NO_YAML.deeper,
  };
}

function missing(found: Found): Explained {
  const { message } = found.error;
  if (message.includes('quote')) return { message: NO_YAML.quote, offset: openQuote(found) };
  if (message.startsWith('Sequence')) return { message: NO_YAML.noDash };
  if (message.startsWith('Implicit'))
    return { message: lacksBlank(found.line) ? NO_YAML.dash : NO_YAML.noName };
  if (message.startsWith('Flow') || message.includes('to end with'))
    return { message: NO_YAML.bracket, offset: openBracket(found) };
  return { message: told(found.error) };
}

/** True for an item of a list whose dash touches it. */
const lacksBlank = (line: string) => /^\s*-[^\s-]/.test(line);

/** Where the last text in quotation marks begins before the parser stopped. */
function openQuote({ document, at }: Found): number | undefined {
  return lastStart(document, at, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''));
}

/** Where the last list or map in brackets begins that has no end. */
function openBracket({ document, source, at }: Found): number | undefined {
  return lastStart(document, at, (node) => {
    if (!isCollection(node) || !node.flow) return false;
    const [, end = 0] = node.range ?? [];
    return !/[\]}]/.test(source[end - 1] ?? '');
  });
}

function lastStart(
  document: Document,
  before: number,
  is: (node: unknown) => boolean,
): number | undefined {
  let last: number | undefined;
  visit(document, {
    Node(_, node) {
      const [start] = node.range ?? [];
      if (start !== undefined && start <= before && is(node)) last = Math.max(start, last ?? 0);
    },
  });
  return last;
}

/**
 * In the parser's words. Behind a colon, in quotation marks and below its first line it repeats the
 * file, which may hold secrets.
 */
function told({ message }: YAMLParseError | YAMLWarning): string {
  const [first = ''] = message.split(/\n|: | at line /);
  return first.replace(/"[^]*"?/g, '…');
}
