import type { Place } from '../../machines/facts.ts';
import { tokenize } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { readZip } from '../zip.ts';
import { CITIES } from './cities.ts';
import { STATES } from './states.ts';

/** Said around a place in English and Spanish: people answer in both, and places have one name. */
const AROUND = new Set(
  (
    'i im ive we were he hes she shes they live lives living in near around by close to at from of the my town city ' +
    'area its it is am currently stay staying located outside just right now somewhere out here am like about ' +
    'downtown us usa u s please anywhere and search for visiting based moved maybe probably um uh well say try yeah oh zip code no idk ' +
    'yo vivo vive vivimos en cerca de por la el ciudad estoy soy esta estamos aqui rumbo centro del alrededor ' +
    'zona area pues es vivo radico ahorita queda ando anda andamos andan mas por favor codigo'
  ).split(' '),
);

/** Two letters that are a word of a sentence: a state only in capitals, after a comma, or by a known city. */
const WORDLIKE = new Set('in or me ok hi oh de la al id ma pa as so co mi ca'.split(' '));

/** Words that no name of a town is made of: a sentence, not a place. */
const SENTENCE = new Set(
  (
    'i en in at near dont do not no want know have need help can cant you your why what how who is are was am me he she they and or but if ' +
    'yes skip pass rather say none nothing anywhere close here there homeless move moved moving call please just ' +
    'quiero no necesito ayuda tengo puedo que como porque si nada ninguno donde usted mi su yo prefiero'
  ).split(' '),
);

const MOST_WORDS = 4;

/**
 * Where to look: the one ZIP code in a text, or else a city, with its state where that was said or
 * leaves no doubt. A town that is not known needs its state, and nothing may be said besides.
 */
export function readPlace(text: string): Place | undefined {
  const zip = readZip(text);
  if (zip !== undefined) return zip;
  const named = text.replace(
    /\b(?:i (?:dont|don['’]t|do not) know|idk|not sure|no s[eé])\b.*$/is,
    '',
  );
  const parts = named.split(/(?=[,;.!?\n]\s)/);
  for (let length = parts.length; length > 0; length--) {
    const said = parts.slice(0, length).join('');
    const place = /\d/.test(said) ? undefined : readCity(said);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The codes of the states named in full in a text. */
export function statesIn(text: string): readonly string[] {
  const words = tokenize(text).map(({ word }) => word);
  return words.flatMap((word, at) =>
    [word, `${word} ${words[at + 1] ?? ''}`]
      .filter((name) => name.length > 3)
      .flatMap((name) => STATES.get(name) ?? []),
  );
}

function readCity(text: string): Place | undefined {
  const all = tokenize(text);
  const tokens = knownIn(all, text) ?? inner(all, text);
  const split = [2, 1, 3].map((length) => stateAt(tokens, length, text)).find((each) => each);
  const known = split && CITIES.has(split.rest.map(({ word }) => word).join(' '));
  const named = split ? (known ? split.rest : inner(split.rest, text)) : tokens;
  const words = named.map(({ word }) => word);
  const city = CITIES.get(words.join(' '));
  // "Washington" and "New York" alone are a state as well as a city, but a city was asked for.
  if (city) {
    const state = split?.state ?? (city.isPlain ? city.state : undefined);
    if (!split && !city.isPlain) return undefined;
    return { city: city.name ?? nameOf(named, text), ...(state && { state }) };
  }
  const isName =
    words.length > 0 && words.length <= MOST_WORDS && !words.some((word) => SENTENCE.has(word));
  if (!split || !isName) return wholeState(tokens);
  return split.isCertain ? { city: nameOf(named, text), state: split.state } : undefined;
}

/** From where a known city begins, "El Paso" as well, if nothing but common words stands before it. */
function knownIn(tokens: readonly Token[], text: string): readonly Token[] | undefined {
  const first = tokens.findIndex(({ word }) => !AROUND.has(word));
  for (let start = 0; start <= first; start++) {
    const rest = tokens.slice(start);
    const split = [2, 1, 3].map((length) => stateAt(rest, length, text)).find((each) => each);
    const name = (split?.rest ?? rest).map(({ word }) => word).join(' ');
    if (CITIES.has(name)) return rest;
  }
  return undefined;
}

/** "New York" is both; most people mean the city. */
function wholeState(tokens: readonly Token[]): Place | undefined {
  const said = tokens.map(({ word }) => word).join(' ');
  return said === 'new york' ? { city: 'New York', state: 'NY' } : undefined;
}

/** Without what stands around the place. */
function inner(tokens: readonly Token[], text: string): readonly Token[] {
  const isAround = ({ word, start, end }: Token) =>
    AROUND.has(word) && !/^(?:[A-Z]{2}|La|El|Del|De)$/.test(text.slice(start, end));
  const first = tokens.findIndex((token) => !isAround(token));
  const isName = ({ word }: Token) => /^(?:city|town|center)$/.test(word);
  const last = tokens.findLastIndex((token) => !isAround(token) || isName(token));
  return tokens.slice(Math.max(first, 0), last + 1);
}

/** The state that the last words name, and the words before them. */
function stateAt(tokens: readonly Token[], length: number, text: string) {
  const at = tokens.length - length;
  const state = STATES.get(
    tokens
      .slice(Math.max(at, 0))
      .map(({ word }) => word)
      .join(' '),
  );
  const token = tokens[at];
  if (at < 1 || state === undefined || !token) return undefined;
  const written = text.slice(token.start, token.end);
  const isCertain =
    !WORDLIKE.has(token.word) || written === written.toUpperCase() || token.after === 'pause';
  return { state, rest: tokens.slice(0, at), isCertain };
}

/** The name as it was written, each word with a capital. */
function nameOf(tokens: readonly Token[], text: string): string {
  const written = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return written.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
