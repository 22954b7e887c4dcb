import type { Language } from '../../machines/settings.ts';

/** What must not be said, in the sense in which it must not be said (clinical notes 3.4, 6 and 8). */
type Banned = readonly (readonly [why: string, pattern: RegExp])[];

/** For every language. */
const ANYWHERE: Banned = [
  ['a raised voice', /[!¡]/],
  ['a dash for decoration', /—/],
  ['a statistic', /%/],
  ['a dose', /\b\d+ ?(mg|ml)\b/i],
];

export const BANNED: Readonly<Record<string, Banned>> = {
  en: [
    ...ANYWHERE,
    ['a label for a person', /\b(addicts?|junk(y|ies?)|alcoholics?|drunks?|abusers?|users?)\b/i],
    ['abuse as a word for use', /\b(substance|drug|alcohol|pill) abuse|\babus(es|ed|ing)\b/i],
    [
      'a moral word',
      /\b(clean|dirty|habit|relapse[ds]?|wagon|denial|weak|willpower|failed|failure)\b/i,
    ],
    ['a crime', /commit(s|ted|ting)? suicide/i],
    [
      'a verdict on an attempt',
      /(failed|successful|completed) (suicide|attempt)|cry for help|epidemic/i,
    ],
    [
      'a verdict on a person',
      /you (qualify|are eligible)|good candidate|\b(you|they) (need|have|ought) to\b|\bmust\b/i,
    ],
    ['a diagnosis', /(?<!\bnot a )diagnos|(?<=^|[.:?] )you have (?!(said|a right)\b)|disorder/i],
    ['a band of severity', /\b(mild|moderate|severe)(ly)?\b/i],
    ['a promise', /guarantee|\bcure[ds]?\b|promise|success|\bwe will|\bwill call\b|\bshortly\b/i],
    ['a promise about money', /\bfree\b(?! of\b)|\bcovered\b|\bcheap/i],
    ['a promise of secrecy', /confidential|anonymous|\bsecret|no one will know/i],
    ['a statistic', /percent|\bout of \d|statistic/i],
    ['a dose', /\b\d+ ?(milligrams?|grams?|drinks|pills)\b|taper|\bdos(e|es|ing|age)\b/i],
    ['swapping one for another', /(substitution|replacement) therapy/i],
    ['guilt', /think of your (family|kids|children)|how could|ashamed/i],
    ['praise', /\b(great|awesome|amazing|perfect|wonderful|proud|brave)\b/i],
    ['that someone is watching', /we are (watching|here for you)|always here/i],
    ['a retired line', /press 3/i],
  ],
  es: [
    ...ANYWHERE,
    [
      'a label for a person',
      /\b(adict[oa]s?|drogadict[oa]s?|alcohólic[oa]s?|borrach[oa]s?|yonquis?|usuari[oa]s?)(?!\p{L})/iu,
    ],
    ['abuse as a word for use', /abus(o|ar|a|an) de (sustancias|drogas|alcohol|pastillas)/i],
    ['a moral word', /\b(limpi[oa]s?|suci[oa]s?|vicios?|débil(es)?|fracas\w*|negación)(?!\p{L})/iu],
    ['a return to use as a failure', /\breca(ída|íd|er|e|yó|yeron)\b(?!\p{L})/iu],
    ['a crime', /comet\p{L}* (un )?suicidio/iu],
    ['a verdict on an attempt', /intento (fallido|exitoso|consumado)|grito de ayuda|epidemia/i],
    [
      'a verdict on a person',
      /\bcalifica\b|es elegible|buen candidato|usted (tiene que|debe|necesita)|\b(tiene|tienen) que\b/i,
    ],
    ['a diagnosis', /(?<!\bno (es |son |doy |hago )?un )diagn[oó]stic|trastorno/i],
    ['a band of severity', /\b(leves?|moderad[oa]s?|sever[oa]s?)\b/i],
    ['a promise', /garantiz|\bcurar?\b|promet|éxito|le llamaremos|le llamarán|en breve/i],
    ['a promise about money', /\bgratis\b|gratuit|\bcubiert|barat/i],
    ['a promise of secrecy', /confidencial|anónim|secret/i],
    ['a statistic', /por ciento|\bde cada \d|estadístic/i],
    ['a dose', /\b\d+ ?(miligramos?|gramos?|tragos|pastillas)\b|\bdosis\b|reducir poco a poco/i],
    ['swapping one for another', /terapia de (sustitución|reemplazo)/i],
    ['guilt', /piense en su (familia|hijos)|cómo pudo|avergonz/i],
    ['praise', /genial|increíble|\bperfecto\b|maravillos|orgullos|valiente/i],
    [
      'a familiar you',
      /(?<!\p{L})(tú|ti|tus?|te|contigo|puedes|quieres|tienes|eres|estás)(?!\p{L})/iu,
    ],
    ['a retired line', /(oprima|presione|marque|pulse) (el )?3/i],
  ],
};

/** These put a person down: no text of anyone's says them. The rest a center may have reasons for. */
const AGAINST_PEOPLE: readonly string[] = [
  'a label for a person',
  'abuse as a word for use',
  'a crime',
  'a verdict on an attempt',
];

/** Groups and agencies that chose their names themselves. */
const NAMES =
  /Alcoholics Anonymous|Alcohólicos Anónimos|Substance Abuse and Mental Health Services|Institute on (Drug|Alcohol) Abuse/gi;

/** A word that is not said here, what it would be, and whether it puts a person down. */
export interface BannedWord {
  readonly word: string;
  readonly why: string;
  readonly againstPeople: boolean;
}

/** The words in a text that must not be said in its language. */
export function bannedIn(lang: Language, text: string): readonly BannedWord[] {
  const said = text.replace(NAMES, '');
  return (BANNED[lang] ?? []).flatMap(([why, pattern]) => {
    const [word] = pattern.exec(said) ?? [];
    return word ? [{ word, why, againstPeople: AGAINST_PEOPLE.includes(why) }] : [];
  });
}
