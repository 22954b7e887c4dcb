import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { DateTime } from 'luxon';

import { readCenter } from '../../center/reading/load-center.ts';
import { inOrder, isProblem, problemText } from '../../center/reading/problem.ts';
import { readYamlFile } from '../../center/reading/yaml-file.ts';
import { NoAnswer, openAsker } from './ask.ts';
import { askAll } from './questions.ts';
import { UsageError } from './usage-error.ts';
import { writeCenter } from './write-center.ts';

/** Where new centers are made unless a folder is named. */
const CENTERS = 'centers';

/** Makes the folder of a new center from a few answers, and says what is still to be written by hand. */
export async function newCenter([name, folder, ...more]: readonly string[]): Promise<number> {
  const id = idOf(name ?? '');
  const made = folder ?? join(CENTERS, id);
  if (more.length > 0)
    throw new UsageError(
      `Found ${more.join(' ')} after the folder; expected nothing more. A name of several words stands in quotes.`,
    );
  if (existsSync(made)) throw new UsageError(existing(made));
  const asker = openAsker();
  try {
    const today = DateTime.now().toISODate();
    await writeCenter(made, id, await askAll(asker, titleOf(name ?? ''), today));
  } catch (error) {
    if (error instanceof NoAnswer) {
      console.error(error.message);
      return 2;
    }
    throw notMade(made, error);
  } finally {
    asker.close();
  }
  await sayWhatIsLeft(made);
  return 0;
}

/** @throws UsageError where there is no name to make an id of */
function idOf(name: string): string {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id === '')
    throw new UsageError(
      `Found ${name === '' ? 'no name' : JSON.stringify(name)}; expected the name of the new center, as in harbor-house`,
    );
  if (id === 'demo')
    throw new UsageError('Found "demo", the name of the demo center; expected another');
  return id;
}

/** What a center may be called, by its id: "harbor-house" is "Harbor House". */
function titleOf(name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) return name;
  return name
    .split('-')
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const existing = (folder: string) =>
  `${folder} is there already, and nothing is written over; name another folder, or remove that one first`;

/** Why a folder could not be made, where whoever reads it can mend that. */
function notMade(folder: string, error: unknown): unknown {
  const { code, path = folder } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return new UsageError(existing(path));
  if (code === undefined) return error;
  return new UsageError(`${folder} cannot be made (${code}); name a folder that you may write in`);
}

/** What was written without being asked for, and is said to visitors or decides what is. */
const PROPOSED = [
  ['center.yaml', 'phoneHours', 'these words were made from your answer'],
  ['center.yaml', 'retentionDays', 'so many days are proposed'],
  ['hours.yaml', 'closedOn', 'these holidays are proposed'],
] as const;

async function sayWhatIsLeft(folder: string): Promise<void> {
  const read = await readCenter(folder);
  const left = [...('problems' in read ? read.problems : []), ...read.warnings].toSorted(inOrder);
  console.log(
    `\n${folder} is made: center.yaml, hours.yaml, programs.yaml and payers.yaml. Still to be written by hand:\n`,
  );
  for (const each of left) console.log(problemText({ ...each, file: join(folder, each.file) }));
  console.log('\nTo be read once, and changed where something else holds here:\n');
  for (const [file, key, message] of PROPOSED) {
    const read = await readYamlFile(folder, file);
    const line = read && !isProblem(read) ? read.lineOf([key]) : 1;
    console.log(problemText({ file: join(folder, file), line, message: `${key}: ${message}` }));
  }
  console.log(`\nAsk what is left at any time:  npm run center -- check ${folder}`);
  console.log(`See what visitors will see:    npm run center -- preview ${folder}`);
  console.log(`Then start with it:            CENTER_DIR=${folder} npm start`);
}
