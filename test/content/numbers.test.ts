import { LANGUAGES } from '../../src/content/index.ts';
import { RESOURCES } from '../../src/content/resources.ts';
import { stringsOf } from '../../src/content/strings-of.ts';

const strings = [...LANGUAGES.values()].flatMap((words) =>
  stringsOf(words).filter(({ path }) => !path.startsWith('questions/screening.')),
);

/** Digits that could be called or texted and are neither. */
const NO_PHONE: readonly (readonly [path: RegExp, number: string, why: string])[] = [
  [/^questions\/availability\.zip\/again$/, '10001', 'the example of a ZIP code'],
  [/^questions\/use\.duration\/third$/, '2019', 'the example of a year'],
];

test('every number that could be called or texted comes from the resources', () => {
  const known = new Set<string>(
    Object.values(RESOURCES).flatMap((each) => [each.call, 'text' in each ? each.text : each.call]),
  );
  const strange = strings.flatMap(({ path, text }) =>
    (text.match(/\d(?:[\d().\s-]*\d){2,}/g) ?? [])
      .filter((number) => !known.has(number))
      .filter((number) => !NO_PHONE.some(([at, is]) => at.test(path) && is === number))
      .map((number) => `${path}: ${number}`),
  );
  expect(strange).toEqual([]);
});

test('every number that is none stands where the list says', () => {
  for (const [at, is] of NO_PHONE) {
    expect(strings.some(({ path, text }) => at.test(path) && text.includes(is))).toBe(true);
  }
});

test('nobody has reviewed the resources yet, and each says so and where it was read', () => {
  for (const each of Object.values(RESOURCES)) {
    expect(each).toMatchObject({ reviewedBy: null, reviewedOn: null });
    expect(each.source).toBeTruthy();
  }
});

test('the line that ended in July 2025 is nowhere', () => {
  const everything = [...strings, ...stringsOf(RESOURCES)];
  expect(
    everything.filter(({ text }) => /(press|oprima|presione|marque) (el )?3\b/i.test(text)),
  ).toEqual([]);
});

test('Spanish says how to reach 988 in Spanish: the key to press and the word to send', () => {
  const { press, word } = RESOURCES.lifeline.spanish;
  expect([press, word]).toEqual(['2', 'AYUDA']);
});
