import { parseArgs } from 'node:util';

import { readCenter } from '../../center/reading/load-center.ts';
import { languageOf } from '../../dialogs/language-of.ts';
import type { Language } from '../../machines/settings.ts';
import { check } from './check.ts';
import { oneCenter } from './one-center.ts';
import { previewPage } from './preview-page.ts';
import { clockNote, readMoment } from './read-moment.ts';
import { defaultFolder, UsageError } from './usage-error.ts';

/** Shows what a visitor of a center would see at a moment, in a language and near a ZIP code. */
export async function preview(args: readonly string[]): Promise<number> {
  const { folder: dir, at, lang, zip } = readOptions(args);
  const folder = await oneCenter(dir);
  const read = await readCenter(folder);
  // A center that cannot be used has no visitors: what is to be mended is said instead.
  if ('problems' in read) {
    const code = await check([folder]);
    console.error('There is nothing to show before that is done.');
    return code;
  }
  const { center } = read;
  const moment = readMoment(at, new Date(), center.hours.zone);
  const language = languageOf(lang, center);
  const place = zip ?? center.sites[0]?.zip ?? '';
  const notes = [clockNote(at, moment), languageNote(lang, language, center.name)];
  const visit = { center, at: moment.toMillis(), language, zip: place };
  console.log(
    previewPage(
      visit,
      moment,
      notes.filter((note) => note !== undefined),
    ),
  );
  return 0;
}

function readOptions(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { at: text, lang: text, zip: text };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    checkForm('--zip', values.zip, /^\d{5}$/, 'five digits, as in 92882');
    checkForm('--lang', values.lang, /^[a-z]{2}(?:-[a-z]{2})?$/i, 'a language such as en or es');
    const [folder = defaultFolder(), ...more] = positionals;
    if (more.length > 0) {
      throw new UsageError(
        `Found ${more.join(' ')} after the folder; expected nothing more. A weekday and its time stand in quotes.`,
      );
    }
    return { folder, ...values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError where an option has another form */
function checkForm(name: string, found: string | undefined, form: RegExp, expected: string): void {
  if (found === undefined || form.test(found)) return;
  throw new UsageError(`${name}: found ${JSON.stringify(found)}; expected ${expected}`);
}

/** Whoever asks for a language that is not offered reads another one. */
function languageNote(wanted: string | undefined, language: Language, center: string) {
  if (wanted === undefined || wanted.toLowerCase().startsWith(language)) return undefined;
  return `${center} does not offer "${wanted}": shown is what such a visitor reads.`;
}
