import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

import { namesAt } from './names-at.ts';
import { isSecretPlace, looksSecret, withoutSecrets } from './secrets.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a setting: what was found, what was expected, and how to mend it.
 *
 * @param found what stands in the file at the place of the issue
 * @param schema of the whole settings: the names that it knows are suggested
 * @example 'found 92882, a number; expected text: put it in quotes'
 */
export function explainIssue(issue: Issue, found: unknown, schema: z.ZodType): string {
  const shown = isSecretPlace(issue.path) ? kindOf(found) : show(found);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownNames(issue.keys, namesAt(schema, issue.path));
    case 'invalid_type':
      if (found === undefined)
        return `it is missing; add ${KINDS[issue.expected] ?? issue.expected}`;
      return `found ${shown}; expected ${KINDS[issue.expected] ?? issue.expected}${quoteHint(issue, found)}`;
    case 'invalid_value': {
      if (found === undefined) return `it is missing; add ${listed(issue.values)}`;
      if (issue.values.length > MOST_VALUES) return issue.message;
      const near = typeof found === 'string' ? alike(found, issue.values.map(String)) : undefined;
      return `found ${shown}; expected ${listed(issue.values)}${near ? `: did you mean ${near}?` : ''}`;
    }
    case 'invalid_union':
      return `found ${shown}; expected text, or settings with names`;
    case 'too_small':
      return `found ${shown}; expected ${sized('at least', Number(issue.minimum), issue.origin)}`;
    case 'too_big':
      return `found ${shown}; expected ${sized('at most', Number(issue.maximum), issue.origin)}`;
    case 'invalid_format':
      return `found ${shown}; expected ${FORMATS[issue.format] ?? issue.message}`;
    default:
      return issue.message;
  }
}

/** A longer list says for itself what it expects. */
const MOST_VALUES = 70;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'settings with names, as in the demo center',
  record: 'settings with names, as in the demo center',
};

const FORMATS: Readonly<Record<string, string>> = { url: 'an address that begins with https://' };

function kindOf(found: unknown): string {
  if (found === null || found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'settings with names';
  return typeof found === 'string' ? 'text' : `a ${typeof found}`;
}

const LONGEST = 40;

/** A value as it may be repeated: shortened, and never one that may be a secret. */
export function show(found: unknown): string {
  if (typeof found === 'string') {
    if (looksSecret(found)) return 'text';
    const short = found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
    return found.trim() === '' ? 'empty text' : JSON.stringify(short);
  }
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  return kindOf(found);
}

/** A ZIP or a phone number without quotes is a number to YAML, and loses its zero. */
function quoteHint(issue: Issue, found: unknown): string {
  // YAML takes what follows a # for a comment, and finds nothing before it.
  const isColor = found === null && /^color/.test(String(issue.path.at(-1)));
  if (isColor) return ': put it in quotes, as in "#2d4668"';
  const isTextWanted = issue.code === 'invalid_type' && issue.expected === 'string';
  // A colon with a blank after it makes a name of the text before it.
  if (isTextWanted && typeof found === 'object' && found !== null && !Array.isArray(found))
    return ': where it is a text with a colon in it, put all of it in quotation marks';
  const isNumber = typeof found === 'number' || typeof found === 'boolean';
  return isTextWanted && isNumber ? ': put it in quotes' : '';
}

/** Of more than these the first and the last are named: whoever writes one knows the others. */
const MOST_LISTED = 15;

/** @example listed(['en', 'es']) // 'en or es' */
export function listed(values: readonly unknown[]): string {
  if (values.length > MOST_LISTED)
    return `one of ${values.slice(0, 3).join(', ')} … ${String(values.at(-1))}`;
  return values
    .map(String)
    .join(', ')
    .replace(/, ([^,]+)$/, ' or $1');
}

function sized(bound: string, size: number, origin: string): string {
  if (origin === 'string') return `text of ${bound} ${size} letters`;
  if (origin === 'array') return `${bound} ${size} of them`;
  return `a number of ${bound} ${size}`;
}

/** Only what can be a name is repeated: a secret in the wrong place is not. */
const NAME = /^(?!whsec|opk_)[A-Za-z][\w.-]{0,39}$/;

/** More than these are named by their number: a line that was lost leaves many without a home. */
const MOST_NAMES = 5;

/** A longer list of what there is helps nobody. */
const MOST_KNOWN = 20;

function unknownNames(keys: readonly string[], names: readonly string[]): string {
  const mend = (key: string) => {
    if (!NAME.test(key) || withoutSecrets(key) !== key) {
      return /\S\s+\S/.test(key)
        ? 'something here is no setting; put a text with a colon in it in quotation marks, or take it out'
        : 'something here is no setting; take it out';
    }
    const near = alike(key, names);
    const known =
      keys.length === 1 && names.length > 0 && names.length <= MOST_KNOWN
        ? `: the settings here are ${names.join(', ')}`
        : '';
    return `"${key}" is no setting here; ${near ? `did you mean "${near}"?` : `take it out${known}`}`;
  };
  const more = keys.length - MOST_NAMES;
  return [
    ...keys.slice(0, MOST_NAMES).map(mend),
    ...(more > 0 ? [`and ${more} more are no settings here`] : []),
  ].join('; ');
}

/** The one that was most likely meant: no more than two letters in five are others. */
export function alike(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(found.toLowerCase(), [...known]);
  return distance(found.toLowerCase(), near.toLowerCase()) * 5 <= near.length * 2
    ? near
    : undefined;
}
