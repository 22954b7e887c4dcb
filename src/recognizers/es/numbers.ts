import { unglued } from '../number-words.ts';
import { spelledOut } from '../spelled-numbers.ts';
import type { Spelling } from '../spelled-numbers.ts';

const ONES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS =
  'ciento doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'.split(
    ' ',
  );

const SPELLING: Spelling = {
  small: new Map([
    ...ONES.map((word, at) => [word, at] as const),
    ...TENS.map((word, at) => [word, (at + 3) * 10] as const),
    ...HUNDREDS.flatMap((stem, at) =>
      ['', 'os', 'as'].map((end) => [`${stem}${end}`, (at + 1) * 100] as const),
    ),
    ['cien', 100],
    ['veintiun', 21],
    ['veintiuna', 21],
  ]),
  scales: new Map([['mil', 1000]]),
  and: 'y',
  joinsTens: true,
};

/** Words for small amounts. "Unos" is read as three and "varias" as four. */
const AMOUNTS: Readonly<Record<string, string>> = {
  un: '1',
  una: '1',
  par: '2',
  unos: '3',
  unas: '3',
  pocos: '3',
  pocas: '3',
  varios: '4',
  varias: '4',
};

/** "Treintaicinco" and "cuarentaydos" as three words. */
function parted(word: string): readonly string[] {
  const [, tens, ones] = /^([a-z]{4,7}nta)[iy]([a-z]{2,6})$/.exec(word) ?? [];
  return tens && ones ? [tens, 'y', ones] : [word];
}

/** The words with numbers as digits: "treinta y cinco" is 35, "un par de" is 2, "6anos" is "6 anos". */
export function withDigits(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  const digits = spelledOut(words.flatMap(parted), SPELLING);
  digits.forEach((word, index) => {
    const glued = unglued(word);
    // "Unas tres veces": about three, not three and three.
    if (/^\d/.test(word) && /^un[oa]s$/.test(digits[index - 1] ?? '')) out.pop();
    if (AMOUNTS[word]) {
      // "Un par de", "unas cuantas": the later word says how many.
      if (word === 'par' && out.at(-1) === '1') out.pop();
      out.push(AMOUNTS[word]);
    } else if (/^docenas?$/.test(word)) pushDozen(out);
    else if (glued) out.push(glued[0], glued[1] === 'x' ? 'veces' : glued[1]);
    else out.push(word);
  });
  return out;
}

/** "Una docena", "dos docenas", "media docena". */
function pushDozen(out: string[]): void {
  const count = out.at(-1) ?? '';
  const times = count === 'media' ? 0.5 : Number(/^\d{1,3}$/.test(count) && count);
  if (times > 0) out.pop();
  out.push(String((times || 1) * 12));
}
