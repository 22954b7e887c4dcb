import { parseArgs } from 'node:util';

import { answerLines } from './evaluation/answer-lines.ts';
import { understand } from './evaluation/understand.ts';

/**
 * Messages in, what a turn makes of each out, a line of JSON each. `--explain` adds the rules that
 * heard it, the words they heard it in, and every other fact that was told.
 */

const { explain } = parseArgs({ options: { explain: { type: 'boolean' } } }).values;

await answerLines((parsed) => understand(parsed, explain));
