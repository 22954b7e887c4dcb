import type { Duration } from '../../machines/facts.ts';
import { isoLength, readPairs } from '../iso-length.ts';
import type { LengthUnit } from '../iso-length.ts';
import { strip } from '../number-words.ts';
import { withDigits } from './numbers.ts';

const FILLER = new Set(
  (
    'yo el ella ya llevo lleva llevamos tengo tiene hace hacen como mas menos o casi aproximadamente alrededor de unos unas por durante ' +
    'solo nomas los las la ultimos ultimas pues creo que desde tomando bebiendo usando consumiendo fumando asi con esto este toda todo al del son fue a lo largo'
  ).split(' '),
);

const UNITS: Readonly<Record<string, LengthUnit>> = {
  ano: 'Y',
  anos: 'Y',
  mes: 'M',
  meses: 'M',
  semana: 'W',
  semanas: 'W',
  dia: 'D',
  dias: 'D',
};

/**
 * How long, from a short answer: ISO-8601 in one unit ("un ano y medio" is `P18M`), or since an age
 * or a year where that is what was said. Of "3 o 4 anos" the larger.
 */
export function readDuration(words: readonly string[]): Duration | undefined {
  const said = withDigits(words);
  return readSince(said.join(' ')) ?? readLength(said);
}

function readSince(said: string): Duration | undefined {
  const plain = said.replace(
    /^(?:(?:yo|ella|el|tomo|toma|tomando|bebo|uso|usa|usando|consumo|llevo|empece|empezo|fue) )+(?=desde|a los|cuando|en)/,
    '',
  );
  const [, age] =
    /^(?:desde|a|cuando)(?: (?:que|los|tenia|yo|el|ella|la|edad|de|como|mis|sus|cumplio|cumpli|tuve)){1,6} (\d{1,2})(?: anos)?$/.exec(
      plain,
    ) ?? [];
  if (age && Number(age) >= 5) return { since_age: Number(age) };
  const [, year] = /^(?:desde|en)(?: (?:el|como|ano|el ano|del)){0,3} (\d{4})$/.exec(plain) ?? [];
  return year && /^(?:19[4-9]|20)\d/.test(year) ? { since_year: Number(year) } : undefined;
}

function readLength(digits: readonly string[]): string | undefined {
  const whole = strip(
    digits,
    new Set(
      [...FILLER].filter(
        (word) =>
          word !== 'o' &&
          word !== 'a' &&
          word !== 'toda' &&
          word !== 'todo' &&
          word !== 'la' &&
          word !== 'el',
      ),
    ),
  );
  if (/^toda la semana$/.test(whole)) return 'P1W';
  if (/^todo el (ano|mes|dia)$/.test(whole))
    return isoLength(new Map([[UNITS[whole.slice(8)] ?? 'D', 1]]));
  const said = strip(digits, FILLER)
    .replace(/^(?:1 )?medio (ano|mes)$/, '0.5 $1')
    .replace(/^media (semana)$/, '0.5 $1')
    .replace(/^(\d+) y medi[oa] (?=[a-z])/, '$1.5 ')
    .replace(/^(\d+) ([a-z]+) y medi[oa]$/, '$1.5 $2')
    .replace(/^\d+ (?=\d)/, '');
  const decades = /^(\d+) decadas?$/.exec(said)?.[1];
  if (decades) return isoLength(new Map([['Y', Number(decades) * 10]]));
  return readPairs(
    said.split(' ').filter((word) => word !== 'y'),
    UNITS,
    Number,
  );
}
