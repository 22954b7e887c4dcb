import { tokenize } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';
import { english } from './senses.ts';

/** Two words written apart that the rules know as one. */
const PAIRS = new Map(
  Object.entries({
    'my self': 'myself',
    'him self': 'himself',
    'her self': 'herself',
    'them self': 'themself',
    'them selves': 'themselves',
    'over dose': 'overdose',
    'over dosed': 'overdosed',
    'over dosing': 'overdosing',
    'o d': 'od',
    'self harm': 'selfharm',
    'self harming': 'selfharming',
    'self harmed': 'selfharmed',
    'self injury': 'selfharm',
    'no longer': 'nolonger',
    'no one': 'noone',
    'any more': 'anymore',
    'any longer': 'anymore',
    'cold turkey': 'coldturkey',
    'i m': 'im',
    'do not': 'dont',
    'does not': 'doesnt',
    'did not': 'didnt',
    'will not': 'wont',
    'can not': 'cant',
    'could not': 'couldnt',
    'is not': 'isnt',
    'was not': 'wasnt',
    'were not': 'werent',
    'are not': 'arent',
    'have not': 'havent',
    'has not': 'hasnt',
    'had not': 'hadnt',
    'would not': 'wouldnt',
  }),
);

/** "don t": the apostrophe became a space somewhere on the way. */
const CUT_OFF = /^(?:don|doesn|didn|won|can|isn|aren|wasn|weren|couldn|wouldn|hasn|haven)$/;

/** The words of a message as the signal rules see them, each still knowing where it was written. */
export function spokenWords(text: string): readonly Token[] {
  const known = new Map<string, string>();
  const words: Token[] = [];
  for (const token of tokenize(text)) {
    const before = words.at(-1);
    const adjoining = before && token.after === 'space' ? before.word : '';
    const pair =
      PAIRS.get(`${adjoining} ${token.word}`) ??
      (token.word === 't' && CUT_OFF.test(adjoining) ? `${adjoining}t` : undefined);
    if (before && pair) {
      words[words.length - 1] = { ...before, word: pair, end: token.end };
      continue;
    }
    const word = known.get(token.word) ?? english.spelling(token.word);
    known.set(token.word, word);
    words.push({ ...token, word });
  }
  return words;
}
