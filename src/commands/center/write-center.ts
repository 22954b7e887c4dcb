import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { stateOfZip } from '../../availability/places/state-of-zip.ts';
import { SCHEMA_FOLDER, schemaName } from '../../center/reading/json-schemas.ts';
import { wordsFor } from '../../content/index.ts';
import { openDays } from '../../content/open-days.ts';
import type { Week } from '../../content/open-days.ts';
import { LANGUAGES, STATES_WITHOUT_SUGGESTIONS } from '../../machines/settings.ts';
import type { Language } from '../../machines/settings.ts';
import type { Answers } from './questions.ts';

/** Files as they are made: `$name` stands for an answer, and what only a person can say is empty. */
const TEMPLATE = new URL('./template/', import.meta.url);
const FILES = ['center.yaml', 'hours.yaml', 'programs.yaml', 'payers.yaml'] as const;

/**
 * Writes the files of a new center.
 *
 * @throws Error with the code EEXIST where the folder is there already: nothing is written over
 */
export async function writeCenter(folder: string, id: string, answers: Answers): Promise<void> {
  const templates = await Promise.all(
    FILES.map((file) => readFile(new URL(file, TEMPLATE), 'utf8')),
  );
  const values = valuesOf(id, answers);
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder);
  for (const [at, template] of templates.entries()) {
    const filled = template.replace(/ \$(\w+)/g, (_, key: string) => values[key] ?? '');
    const file = FILES[at] ?? '';
    const texts = withoutTexts(filled, answers.languages);
    await writeFile(join(folder, file), editorHint(folder, file) + texts);
  }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Tells editors the schema of a file. Outside of this repository there is no path that would last. */
function editorHint(folder: string, file: string): string {
  const way = relative(ROOT, folder);
  if (way.startsWith('..') || isAbsolute(way)) return '';
  const schema = relative(folder, join(ROOT, SCHEMA_FOLDER, schemaName(file)));
  return `# yaml-language-server: $schema=${schema.split(sep).join('/')}\n`;
}

/** What stands after the colon for each name of the templates. */
function valuesOf(id: string, answers: Answers): Readonly<Record<string, string>> {
  const { name, owner, reviewedOn, phone, languages, zip, zone, week } = answers;
  const state = stateOfZip(zip) ?? '';
  const days = openDays(week);
  return {
    id: ` ${id}`,
    name: quoted(name),
    owner: quoted(owner),
    reviewedOn: ` ${reviewedOn}`,
    phone: quoted(phone),
    languages: ` [${languages.join(', ')}]`,
    phoneHoursEn: quoted(wordsFor('en').centerFacts.phoneHours(days)),
    phoneHoursEs: quoted(wordsFor('es').centerFacts.phoneHours(days)),
    stateMode: ` ${STATES_WITHOUT_SUGGESTIONS.includes(state) ? state : 'none'}`,
    zip: quoted(zip),
    zone: ` ${zone}`,
    week: weekLines(week),
  };
}

const quoted = (text: string) => (text.includes("'") ? ` ${JSON.stringify(text)}` : ` '${text}'`);

function weekLines(week: Week): string {
  const days = Object.entries(week).map(
    ([day, spans]) => `\n  ${day}: [${spans.map((span) => `'${span}'`).join(', ')}]`,
  );
  return days.join('');
}

/** Without texts in a language that is not spoken here; English stays, as other locales fall back to it. */
function withoutTexts(text: string, languages: readonly Language[]): string {
  const unspoken = LANGUAGES.filter((each) => each !== 'en' && !languages.includes(each));
  return unspoken.reduce(
    (all, each) => all.replace(new RegExp(`^ +${each}:.*\\n`, 'gm'), ''),
    text,
  );
}
