import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  ASKS_FOR_A_PERSON,
  CRY_FOR_HELP,
  DEPRESSION_FIRST,
  LEAVING_RESIDENTIAL,
  SINGLE_MOTHER,
  WIFE,
  WIFE_GOES_ON,
} from './transcripts.ts';

test('no recognizer knows the sentences that these visitors type', () => {
  const typed = [SINGLE_MOTHER, WIFE, WIFE_GOES_ON, LEAVING_RESIDENTIAL, DEPRESSION_FIRST]
    .flatMap((transcript) => transcript.map(([, reply]) => reply))
    .filter((reply) => typeof reply === 'string');
  const sentences = [CRY_FOR_HELP, ASKS_FOR_A_PERSON, ...typed].filter(
    (each) => each.split(' ').length >= 3,
  );
  expect(sentences.length).toBeGreaterThan(2);
  const room = join(process.cwd(), 'src/recognizers');
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' });
  const source = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(room, file), 'utf8').toLowerCase())
    .join('\n');
  for (const sentence of sentences) expect(source).not.toContain(sentence.toLowerCase());
});
