import { LANGUAGES } from '../../src/content/index.ts';
import { stringsOf } from '../../src/content/strings-of.ts';
import type { Placed } from '../../src/content/strings-of.ts';
import type { Words } from '../../src/content/words.ts';
import type { Language } from '../../src/machines/settings.ts';
import { BANNED, bannedIn } from '../../src/content/checks/banned.ts';

/** Where a banned word is said all the same, and why. Each is used, or a test says so. */
const ALLOWED: readonly {
  readonly why: string;
  readonly path: RegExp;
  readonly says: RegExp;
}[] = [
  {
    why: 'A coordinator reads what a rule worked out; no visitor does.',
    path: /^desk\/severities\//,
    says: /^(mild|moderate|severe|leve|moderad[oa]|sever[oa]|grave)$/i,
  },
];

const allowed = ({ path, text }: Placed) =>
  ALLOWED.some((each) => each.path.test(path) && each.says.test(text));

/** Ours to choose: not an instrument as printed, and not how visitors ask. */
function ours(words: Words): readonly Placed[] {
  return stringsOf(words).filter(
    ({ path }) => !/^questions\/screening\.|^faq\/\w+\/asks\//.test(path),
  );
}

describe.each([...LANGUAGES])('in %s', (lang, words) => {
  test.each(BANNED[lang] ?? [])('nothing says %s', (_, pattern) => {
    expect(ours(words).filter((each) => pattern.test(each.text) && !allowed(each))).toEqual([]);
  });
});

test('every language has a list of its own', () => {
  for (const lang of LANGUAGES.keys()) expect(BANNED).toHaveProperty(lang);
});

test('every exception is used', () => {
  const strings = [...LANGUAGES.values()].flatMap(ours);
  const caught = strings.filter(({ text }) =>
    Object.values(BANNED).some((list) => list.some(([, pattern]) => pattern.test(text))),
  );
  for (const { why, path, says } of ALLOWED) {
    const used = caught.some((each) => path.test(each.path) && says.test(each.text));
    expect([why, used]).toEqual([why, true]);
  }
});

const BAD: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'He is an addict.'],
  ['en', 'drug abuse'],
  ['en', 'Are you clean?'],
  ['en', 'committed suicide'],
  ['en', 'You qualify for IOP'],
  ['en', 'We guarantee it'],
  ['en', 'a cure'],
  ['en', 'Your diagnosis is'],
  ['en', 'OK. You have depression'],
  ['en', 'Your use is severe.'],
  ['en', 'Well done!'],
  ['en', 'take 5 mg'],
  ['en', '80% recover'],
  ['en', 'It is free.'],
  ['en', 'Call 988 and press 3.'],
  ['es', 'Es adicto.'],
  ['es', 'abuso de drogas'],
  ['es', '¿Está limpia?'],
  ['es', 'Tuvo una recaída.'],
  ['es', 'cometió suicidio'],
  ['es', 'Usted tiene que venir.'],
  ['es', 'Su diagnóstico es'],
  ['es', 'Es gratis.'],
  ['es', 'Es confidencial.'],
  ['es', 'Llama al 988 si quieres.'],
  ['es', 'Oprima el 3.'],
  ['es', '¡Muy bien!'],
];

const GOOD: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'This is not a diagnosis.'],
  ['en', 'abuse at home'],
  ['en', 'a person who uses drugs'],
  ['en', 'if you have it'],
  ['en', 'What insurance do you have, if any?'],
  ['en', 'Is home free of substances?'],
  ['es', 'Esto no es un diagnóstico.'],
  ['es', 'maltrato en casa'],
  ['es', 'una persona que consume drogas'],
  ['es', '¿Qué seguro tiene, si lo tiene?'],
  ['es', 'Su hogar está libre de sustancias.'],
  ['es', 'También le llama alguien.'],
];

const caught = (lang: string, text: string) => bannedIn(lang as Language, text).length > 0;

test.each(BAD)('the lint in %s catches "%s"', (lang, text) => {
  expect(caught(lang, text)).toBe(true);
});

test.each(GOOD)('the lint in %s lets "%s" pass', (lang, text) => {
  expect(caught(lang, text)).toBe(false);
});

test.each([
  ['en', 'Alcoholics Anonymous meets here.', []],
  ['en', 'For alcoholics, there is a group.', ['alcoholics']],
  ['en', 'Parking is free.', []],
  ['es', 'Alcohólicos Anónimos se reúne aquí.', []],
  ['es', 'Hay un grupo para adictos.', ['adictos']],
] as const)('in %s, "%s" puts people down by %j', (lang, text, words) => {
  const against = bannedIn(lang, text).filter(({ againstPeople }) => againstPeople);
  expect(against.map(({ word }) => word)).toEqual(words);
});

test('"abuse" is said of people who are hurt, never of use', () => {
  const said = stringsOf(LANGUAGES.get('en')).filter(({ text }) => /abuse/i.test(text));
  const hurt = /^(help\/|guidance\/flags\/|desk\/(signals|flags)\/abuse)/;
  expect(said.filter(({ path }) => !hurt.test(path))).toEqual([]);
});
