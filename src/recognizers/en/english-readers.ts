import type { Readers } from '../readers.ts';
import { readAge, readCount } from './amount.ts';
import { choiceWords } from './choice-words.ts';
import { readCommand } from './commands.ts';
import { readDate } from './date.ts';
import { readDuration } from './duration.ts';
import { readFocus } from './focus.ts';
import { readFrequency } from './frequency.ts';
import { readHousehold } from './household.ts';
import { readName } from './name.ts';
import { passes } from './passes.ts';
import { readPayer } from './payer.ts';
import { readSubstances } from './substances.ts';
import { readConsent, readYesNo } from './yes-no.ts';

/** How answers and commands are typed in English. */
export const englishReaders: Readers = {
  choices: choiceWords,
  readCommand,
  readYesNo,
  readConsent,
  readAge,
  readCount,
  readDate,
  readDuration,
  readFrequency,
  readName,
  readPayer,
  readSubstances,
  readFocus,
  readHousehold,
  passes,
};
