import type { ClueWords } from '../clues.ts';
import { care } from '../vocabulary/en/clues/care.ts';
import { dailyLife } from '../vocabulary/en/clues/daily-life.ts';

/** What speaks for one choice in an English sentence. */
export const clues: ClueWords = {
  clues: { ...dailyLife, ...care },
  joins: new Set('but so because cuz since except unless though although'.split(' ')),
  concludes: /^(?:so|but|though)\b/,
  or: / or /,
  denies:
    /\b(?:not|no|dont|never|cant|cannot|wont|didnt|doesnt|isnt|arent|wasnt|havent|hasnt|couldnt|wouldnt|aint|nobody|none|neither|nor|without|except|unless|nothing|hate|avoid|instead)\b/,
};
