import { unglued } from '../number-words.ts';

const ONES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = '_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

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
  cien: '100',
};

/** The words with numbers as digits: "treinta y cinco" is 35, "un par de" is 2, "6anos" is "6 anos". */
export function withDigits(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  words.forEach((word, index) => {
    const one = ONES.indexOf(word);
    const ten = TENS.indexOf(word);
    const glued = unglued(word);
    // "Unas tres veces": about three, not three and three.
    const about =
      /^un[oa]s$/.test(words[index - 1] ?? '') && (one >= 0 || ten > 0 || /^\d/.test(word));
    if (about) out.pop();
    const joins = out.at(-1) === 'y' && TENS.includes(words[index - 2] ?? '');
    if (joins && one > 0 && one < 10) {
      out.pop();
      out.push(String(Number(out.pop()) + one));
    } else if (one >= 0) out.push(String(one));
    else if (ten > 0) out.push(String(ten * 10));
    else if (AMOUNTS[word]) {
      // "Un par de", "unas cuantas": the later word says how many.
      if (word === 'par' && out.at(-1) === '1') out.pop();
      out.push(AMOUNTS[word]);
    } else if (glued) out.push(glued[0], glued[1] === 'x' ? 'veces' : glued[1]);
    else out.push(word);
  });
  return out;
}
