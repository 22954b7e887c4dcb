import { mkdirSync, writeFileSync } from 'node:fs';

import { centerJsonSchemas, SCHEMA_FOLDER } from '../center/reading/json-schemas.ts';
import { handoffSummaryJsonSchema } from '../handoff/summary.ts';

/** Writes JSON Schemas where integrators look for a summary's, and editors for those of a center's files. */
const ROOT = new URL('../../', import.meta.url);

function write(file: string, schema: object): void {
  writeFileSync(new URL(file, ROOT), `${JSON.stringify(schema, undefined, 2)}\n`);
  console.log(`Wrote ${file}`);
}

write('docs/handoff-summary.schema.json', handoffSummaryJsonSchema());
mkdirSync(new URL(SCHEMA_FOLDER, ROOT), { recursive: true });
for (const [name, schema] of centerJsonSchemas()) write(`${SCHEMA_FOLDER}/${name}`, schema);
