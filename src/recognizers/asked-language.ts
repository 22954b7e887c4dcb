import type { Language } from '../machines/settings.ts';

const NAMES: ReadonlyMap<string, Language> = new Map([
  ['english', 'en'],
  ['ingles', 'en'],
  ['spanish', 'es'],
  ['espanol', 'es'],
  ['castellano', 'es'],
]);

/** Words around the name of a language, in either language, that ask for nothing else. */
const FILLER = new Set(
  (
    'in to please pls plz i we you can could would like want prefer need do does is it this the chat speak ' +
    'speaks talk write use switch change language only my ok yes hi hello instead or better just lets for us ' +
    'understand good very well much little read now possible available also have one version be se le lo ' +
    'en a al por favor porfa porfavor puede puedes podemos podria pueden quiero quisiera prefiero necesito ' +
    'hablo habla hablas hablan hablar hable hablamos escribir escribo entiendo entiende leo leer usar ' +
    'cambiar cambia cambie idioma solo mi el la es si hola mejor gracias usted tu de esto chat muy mucho ' +
    'bien bueno buen poco nada hay esta disponible tiene tienen seguir continuar me gustaria ustedes aqui'
  ).split(' '),
);

const NEGATIONS = new Set(['no', 'not', 'dont', 'cant', 'doesnt', 'isnt', 'bad', 'malo', 'mal']);

/** Longer messages say more than which language to speak. */
const MOST_WORDS = 12;

/**
 * The language a whole short message asks for, in either language: "español por favor", "do you
 * speak English?". Who says that they do not speak one asks for the other.
 */
export function askedLanguage(words: readonly string[]): Language | undefined {
  if (words.length > MOST_WORDS) return undefined;
  const named = words.filter((word) => NAMES.has(word));
  const [name = ''] = named;
  if (named.length !== 1) return undefined;
  const rest = words.filter((word) => word !== name);
  if (!rest.every((word) => FILLER.has(word) || NEGATIONS.has(word))) return undefined;
  const asked = NAMES.get(name);
  if (!rest.some((word) => NEGATIONS.has(word))) return asked;
  return asked === 'en' ? 'es' : 'en';
}
