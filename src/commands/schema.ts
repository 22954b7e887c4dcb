import { writeFileSync } from 'node:fs';

import { handoffSummaryJsonSchema } from '../handoff/summary.ts';

/** Writes the JSON Schema of a summary where integrators look for it. */
const file = new URL('../../docs/handoff-summary.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(handoffSummaryJsonSchema(), undefined, 2)}\n`);
console.log('Wrote docs/handoff-summary.schema.json');
