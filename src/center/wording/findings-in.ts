import { bannedIn } from '../../content/checks/banned.ts';
import { longSentencesIn, tooHard } from '../../content/checks/hard-texts.ts';
import { tooLong } from '../../content/checks/long-texts.ts';
import { marksIn } from '../../content/checks/marks.ts';
import { hasBareName, strayBraces, withoutFillings } from '../../content/checks/placeholders.ts';
import { writtenIn } from '../../content/checks/written-in.ts';
import type { Language } from '../../machines/settings.ts';
import { alike } from '../reading/explain-issue.ts';
import type { Remark } from '../reading/problem.ts';
import type { OwnText } from './own-texts.ts';

/** What is to be said of a text, and where it stands. */
export interface Finding extends Remark {
  /** True where the text can be used, and a person should look at it. */
  readonly warning: boolean;
}

/** What is found in texts of a center's own: what keeps them from being used, and what to look at. */
export function findingsIn(texts: readonly OwnText[]): readonly Finding[] {
  return texts.flatMap((each) =>
    [...formFindings(each), ...(each.form === 'asked' ? [] : wordFindings(each))].map((found) => ({
      ...found,
      path: each.path,
    })),
  );
}

type Found = Omit<Finding, 'path'>;

const problem = (message: string): Found => ({ message, warning: false });
const warning = (message: string): Found => ({ message, warning: true });

function formFindings({ text, form, filled }: OwnText): readonly Found[] {
  const long = tooLong(form, text);
  const length = long && {
    message: `found ${long.letters} letters; expected at most ${long.bound}: leave out what can be said later`,
    warning: !long.isBeyond,
  };
  return [
    ...(length ? [length] : []),
    ...marksIn(text).map((what) =>
      problem(`found ${what}; a chat shows plain text: write it without HTML, links or marks`),
    ),
    ...strayBraces(text, filled).map((each) => problem(strayBrace(each, filled))),
    ...(hasBareName(text)
      ? [
          problem(
            'found {name} without a comma before it; write ", {name}": both go where it is not known',
          ),
        ]
      : []),
  ];
}

function strayBrace(found: string, filled: readonly string[]): string {
  const shown = found.slice(0, 40);
  if (filled.length === 0) return `found ${shown}; nothing is filled in here: write the words`;
  const near = alike(found.slice(1, -1), filled);
  return `found ${shown}, which stands for nothing here; ${near ? `did you mean {${near}}?` : 'write the words, or one of {center} and {phone}'}`;
}

/** Visitors ask in their own words, and no such word of theirs is looked at. */
function wordFindings({ text, lang, form }: OwnText): readonly Found[] {
  const measured = withoutFillings(text);
  const other = form === 'name' ? undefined : writtenIn(lang, measured);
  // No formula measures another language than its own.
  if (other) return [warning(otherLanguage(lang, other))];
  // A name or a label is no sentence, and a part of one is as long as it is.
  const hard = form === 'label' || form === 'name' ? undefined : tooHard(lang, measured);
  const [sentence] = /[.?]”?$/.test(measured) ? longSentencesIn(measured) : [];
  return [
    ...bannedIn(lang, text).map(({ word, why, againstPeople }) => ({
      message: `found “${word}”: ${why}, which is not said here; ${
        againstPeople
          ? 'speak of the person, as in “a person who drinks”'
          : 'say it in another way where you can'
      }`,
      warning: !againstPeople,
    })),
    ...(hard ? [warning(`${MEASURED[lang](hard)}: use shorter sentences and plainer words`)] : []),
    ...(sentence
      ? [
          warning(
            `found a sentence of more than 20 words, “${sentence.slice(0, 30)}…”; make two of it`,
          ),
        ]
      : []),
  ];
}

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish' };

const otherLanguage = (lang: Language, found: Language) =>
  `found a text in ${NAMES[found]} where visitors read ${NAMES[lang]}; put it where "${found}" is, and its translation here`;

/** What was measured, in the terms of each language's formula. */
const MEASURED: Readonly<Record<Language, (found: { level: number; bound: number }) => string>> = {
  en: ({ level, bound }) => `it reads at grade ${level.toFixed(1)}; expected at most ${bound}`,
  es: ({ level, bound }) =>
    `it reads at ${level.toFixed(0)} of 100 (Fernández Huerta); expected at least ${bound}`,
};
