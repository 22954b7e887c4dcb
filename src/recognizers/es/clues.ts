import type { ClueWords } from '../clues.ts';
import { care } from '../vocabulary/es/clues/care.ts';
import { dailyLife } from '../vocabulary/es/clues/daily-life.ts';

/** What speaks for one choice in a Spanish sentence. */
export const clues: ClueWords = {
  clues: { ...dailyLife, ...care },
  joins: new Set('pero porque excepto aunque entonces'.split(' ')),
  concludes: /^(?:asi que|pero|entonces|por eso|o sea)\b/,
  or: / [ou] /,
  denies:
    /\b(?:no|nunca|jamas|ni|sin|nadie(?! mas)|ningun\w*|tampoco|excepto|menos|salvo|nada|odio)\b/,
};
