import { tokenize } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';
import { unmasked } from './quick-spelling.ts';
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
    'self injure': 'selfharm',
    'self injures': 'selfharms',
    'self injuring': 'selfharming',
    'self injured': 'selfharmed',
    'self mutilation': 'selfharm',
    'self harms': 'selfharms',
    'no longer': 'nolonger',
    'no one': 'noone',
    'any more': 'anymore',
    'any longer': 'anymore',
    'cold turkey': 'coldturkey',
    'step dad': 'stepdad',
    'step father': 'stepfather',
    'step mom': 'stepmom',
    'step mother': 'stepmother',
    'step brother': 'stepbrother',
    'step sister': 'stepsister',
    'step son': 'stepson',
    'many people': 'manypeople',
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

/** Words as they are written in a hurry. */
const SHORT = new Map(
  Object.entries({
    ppl: 'people',
    w: 'with',
    u: 'you',
    r: 'are',
    n: 'and',
    em: 'them',
    cuz: 'because',
    bc: 'because',
    til: 'till',
    thru: 'through',
    tonite: 'tonight',
    '2nite': 'tonight',
    '2night': 'tonight',
    '2day': 'today',
    tmrw: 'tomorrow',
    bout: 'about',
    sui: 'suicidal',
    tryna: 'trying',
    finna: 'gonna',
    imma: 'ill',
    ima: 'ill',
    dat: 'that',
    da: 'the',
    round: 'around',
    anybody: 'anyone',
    everybody: 'everyone',
    dnt: 'dont',
    sum: 'some',
    b: 'be',
    txt: 'text',
    txted: 'texted',
    tierd: 'tired',
    tmw: 'tomorrow',
    cus: 'because',
    kno: 'know',
    wen: 'when',
    thot: 'thought',
    frm: 'from',
  }),
);

/** "don t": the apostrophe became a space somewhere on the way. */
const CUT_OFF = /^(?:don|doesn|didn|won|can|isn|aren|wasn|weren|couldn|wouldn|hasn|haven)$/;

/** The words of a message as the signal rules see them, each still knowing where it was written. */
export function spokenWords(text: string): readonly Token[] {
  const known = new Map<string, string>();
  const words: Token[] = [];
  for (const token of tokenize(unmasked(text))) {
    const before = words.at(-1);
    const adjoining = before && token.after === 'space' ? before.word : '';
    const pair =
      PAIRS.get(`${adjoining} ${token.word}`) ??
      (token.word === 't' && CUT_OFF.test(adjoining) ? `${adjoining}t` : undefined);
    if (before && pair) {
      words[words.length - 1] = { ...before, word: pair, end: token.end };
      continue;
    }
    const word = known.get(token.word) ?? SHORT.get(token.word) ?? english.spelling(token.word);
    known.set(token.word, word);
    words.push({ ...token, word });
  }
  return words;
}
