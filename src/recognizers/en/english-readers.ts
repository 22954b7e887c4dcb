import type { Readers } from '../readers.ts';
import { endsAge, readAge } from './age.ts';
import { choiceWords } from './choice-words.ts';
import { clues } from './clues.ts';
import { readCommand } from './commands.ts';
import { readCount } from './count.ts';
import { readDate } from './date.ts';
import { readDuration, readTimeAgo } from './duration.ts';
import { readFocus } from './focus.ts';
import { readFrequency } from './frequency.ts';
import { readGist } from './gist.ts';
import { readHousehold } from './household.ts';
import { readName } from './name.ts';
import { passes } from './passes.ts';
import { lacksPayer, readPayer } from './payer.ts';
import { readReach } from './reach.ts';
import { readSafe } from './safe.ts';
import { spoken } from './spoken.ts';
import { readStart } from './starts.ts';
import { readSubstances } from './substances.ts';
import { englishStatements } from './volunteered/english-statements.ts';
import { readConsent, readVerdict, readYesNo } from './yes-no.ts';

/** How answers and commands are typed in English. */
export const englishReaders: Readers = {
  choices: choiceWords,
  spoken,
  clues,
  readCommand,
  readYesNo,
  readVerdict,
  readGist,
  readConsent,
  readAge,
  endsAge,
  readCount,
  readDate,
  readDuration,
  readTimeAgo,
  readFrequency,
  readName,
  readReach,
  readSafe,
  readPayer,
  readSubstances,
  readStart,
  lacksPayer,
  readFocus,
  readHousehold,
  passes,
  statements: englishStatements,
};
