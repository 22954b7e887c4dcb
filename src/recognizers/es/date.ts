import { daysFrom, isoDate, readNumericDate } from '../iso-date.ts';
import { withDigits } from './numbers.ts';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

/** Days from today by name. */
const NAMED: Readonly<Record<string, number>> = {
  hoy: 0,
  ayer: -1,
  anoche: -1,
  antier: -2,
  anteayer: -2,
  antes_de_ayer: -2,
  manana: 1,
};

/**
 * A calendar day as an ISO date: "2026-03-04", "3/4/2026" (month first, as in the US), "4 de marzo
 * de 2026", and, where `today` is given, "hoy", "ayer", "antier" and "hace 3 dias". A date without a
 * year could be either side of today and is asked again.
 */
export function readDate(
  text: string,
  words: readonly string[],
  today?: string,
): string | undefined {
  const relative = () => (today === undefined ? undefined : readRelative(words, today));
  return readNumericDate(text) ?? readNamedMonth(words) ?? relative();
}

function readNamedMonth(words: readonly string[]): string | undefined {
  const rest = withDigits(words).filter((word) => !/^(?:el|de|del|dia|en|fue|ano)$/.test(word));
  const at = rest.findIndex((word) => MONTHS.includes(word) || word === 'setiembre');
  const month = rest[at] === 'setiembre' ? 9 : MONTHS.indexOf(rest[at] ?? '') + 1;
  const [day, year, ...others] = rest.filter((_, index) => index !== at);
  if (at < 0 || month === 0 || others.length > 0) return undefined;
  const first = day === 'primero' ? '1' : (day ?? '');
  if (!/^\d{1,2}$/.test(first) || !/^\d{4}$/.test(year ?? '')) return undefined;
  return isoDate(Number(year), month, Number(first));
}

function readRelative(words: readonly string[], today: string): string | undefined {
  const said = withDigits(words)
    .filter((word) => word !== 'fue' && word !== 'el')
    .join(' ');
  const [, ago] = /^hace (\d{1,3}) dias?$/.exec(said) ?? [];
  const offset = ago ? -Number(ago) : NAMED[said.replaceAll(' ', '_')];
  return offset === undefined ? undefined : daysFrom(today, offset);
}
