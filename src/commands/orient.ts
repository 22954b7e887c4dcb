import { z } from 'zod';

import { flatFacts, pictureOf } from '../machines/guidance/flat-facts.ts';
import { guide } from '../machines/guidance/guide.ts';
import { answerLines } from './evaluation/answer-lines.ts';

/** Written cases in, guidance out, a line of JSON each: what a conversation with these facts would lead to. */

const writtenCase = z.object({ id: z.string(), facts: flatFacts });

await answerLines((parsed) => {
  const { id, facts } = writtenCase.parse(parsed);
  const { level, rules, flags } = guide(pictureOf(facts));
  return { id, level, reasons: rules, flags };
});
