import { writeFileSync } from 'node:fs';

import { printPoints } from '../../../src/recognizers/signals/resemblance/points.ts';
import { examples, nameOf } from './examples.ts';
import { learnPoints } from './learn.ts';

const FILE = 'src/recognizers/signals/resemblance/points-table.ts';

/** Learns the points of phrases anew: after sentences were added. Some seconds. */
const from = examples();
const points = learnPoints(from);
const table = `/** The points of phrases: \`npm run points\` writes this file. */\nexport const POINTS_TABLE = \`${printPoints(points, nameOf(from))}\`;\n`;
writeFileSync(FILE, table);
console.log(`${points.ofPhrase.size} phrases have points, from ${from.length} passages.`);
