import { z } from 'zod';

import { settings } from '../settings/center-settings.ts';
import { messages } from '../wording/messages.ts';
import { PARTS } from './settings-files.ts';

/** Where the schemas of a center's files are, from the root of the repository. */
export const SCHEMA_FOLDER = 'docs/schemas';

/** @example schemaName('center.yaml') // 'center.schema.json' */
export const schemaName = (file: string): string => file.replace(/\.yaml$/, '.schema.json');

/** What editors know of a center's files: the JSON Schema of each by its name; of `messages/` one for all languages. */
export function centerJsonSchemas(): ReadonlyMap<string, object> {
  const shapes = Object.entries<z.ZodType>(settings.shape);
  const files = new Map<string, z.ZodType>([
    ['center.yaml', z.strictObject(Object.fromEntries(shapes.filter(([key]) => !fileOf(key))))],
  ]);
  for (const [key, schema] of shapes) {
    const file = fileOf(key);
    if (file?.endsWith('.yaml')) files.set(file, schema);
  }
  files.set('messages.yaml', messages);
  return new Map([...files].map(([name, schema]) => [schemaName(name), jsonSchema(name, schema)]));
}

/** The file that holds a setting alone, where it has one. */
function fileOf(key: string): string | undefined {
  const parts: Readonly<Record<string, { readonly name: string }>> = PARTS;
  return parts[key]?.name;
}

/** As an operator writes it: what has a default may be left out. */
function jsonSchema(name: string, schema: z.ZodType): object {
  return { title: name, ...z.toJSONSchema(schema, { io: 'input' }) };
}
