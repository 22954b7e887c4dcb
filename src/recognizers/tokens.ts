/** A word of a message, folded for comparison. `text.slice(start, end)` is how it was written. */
export interface Token {
  /** Lower case, without accents, apostrophes or invisible characters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before: a sentence's end, a comma, or nothing. */
  readonly after: 'stop' | 'pause' | 'space';
}

const STOPS = new Set('.!?;:¡¿');
const PAUSES = new Set(',()"“”—–/|…');
const APOSTROPHES = new Set("'’‘ʼ`´′＇");
const JOINERS = new Set('&+');

/** Letters of other alphabets that look like ours: no word of these languages has them. */
const LOOKALIKES = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsкkмmтtвbнhԁdɡgαaεeιiκkοoρpτtυuνvıiɪiʟl'.matchAll(/(.)([a-z])/gu)].map(
    ([, strange = '', ours = '']) => [strange, ours] as const,
  ),
);

/** The words of a text, in one pass: linear in its length, whatever is in it. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let word = '';
  let start = 0;
  let end = 0;
  let after: Token['after'] = 'stop';
  // Three dots are a pause: who writes on after them has not ended a sentence.
  let dots = 0;
  let beforeDots: Token['after'] = after;
  // One line break is a pause: phones and pasted lines break a sentence in the middle. Two part thoughts.
  let breaks = 0;
  const close = () => {
    if (word === '') return;
    tokens.push({ word, start, end, after });
    word = '';
    after = 'space';
  };
  let index = 0;
  for (const char of text) {
    const next = index + char.length;
    const folded = fold(char);
    if (isDecimalPoint(text, index) || isWordPart(folded)) {
      if (word === '') start = index;
      dots = 0;
      breaks = 0;
      word += folded;
      end = next;
    } else if (folded !== '' && !(APOSTROPHES.has(char) && word !== '')) {
      close();
      dots = char === '.' ? dots + 1 : 0;
      if (dots === 1) beforeDots = after;
      if (char === '\n') breaks++;
      if (dots > 1) after = beforeDots === 'stop' ? 'stop' : 'pause';
      else if (STOPS.has(char) || breaks > 1) after = 'stop';
      else if ((PAUSES.has(char) || breaks > 0) && after !== 'stop') after = 'pause';
      else if (JOINERS.has(char)) {
        tokens.push({ word: 'and', start: index, end: next, after });
        after = 'space';
      }
    }
    index = next;
  }
  close();
  return spelledOut(tokens, text);
}

/** Letters that are written for words: "r u a bot". Of others a word spelled out has two at least. */
const WORD_LETTERS = new Set('abciknoruxy');

/** Fewer letters than these with a gap between each are no word spelled out: "d t", "e.r." */
const FEWEST = { any: 3, dotted: 4 };

/** Letters written one by one are the word they make: "k i l l", "k-i-l-l". */
function spelledOut(tokens: readonly Token[], text: string): readonly Token[] {
  const gapAt = (at: number) => text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  const isLetter = (at: number) => /^\p{L}$/u.test(tokens[at]?.word ?? '');
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const gap = gapAt(at + 1);
    let end = at + 1;
    if (isLetter(at) && gap.length === 1)
      while (end < tokens.length && isLetter(end) && gapAt(end) === gap) end++;
    const run = tokens.slice(at, end);
    const isWord =
      run.length >= (gap === '.' ? FEWEST.dotted : FEWEST.any) &&
      run.filter(({ word }) => !WORD_LETTERS.has(word)).length > 1;
    joined.push(...(isWord ? [asOne(run)] : run));
    at = end;
  }
  return joined;
}

function asOne(run: readonly Token[]): Token {
  const word = run.map((token) => token.word).join('');
  const { start = 0, after = 'space' } = run[0] ?? {};
  return { word, start, end: run.at(-1)?.end ?? start, after };
}

/** The folded words of a phrase: names and labels are compared in this form. */
export function wordsOf(phrase: string): readonly string[] {
  return tokenize(phrase).map((token) => token.word);
}

/** '' for what nobody sees: zero-width characters, soft hyphens, combining marks. */
function fold(char: string): string {
  if (char < '\u0080') return char.toLowerCase();
  const folded = char
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u2800\u3164\u115f\u1160\uffa0]/gu, '')
    .toLowerCase();
  return LOOKALIKES.get(folded) ?? folded;
}

function isWordPart(folded: string): boolean {
  return folded !== '' && /^[\p{L}\p{N}]/u.test(folded);
}

function isDecimalPoint(text: string, index: number): boolean {
  return text[index] === '.' && isDigit(text[index - 1]) && isDigit(text[index + 1]);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
