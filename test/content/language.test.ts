import { wordsFor } from '../../src/content/index.ts';
import { RESOURCES } from '../../src/content/resources.ts';
import { word } from '../../src/content/word.ts';
import type { Bubbles, Who, Wording } from '../../src/content/words.ts';
import { gradeOf, sentencesOf, wordsOf } from '../support/reading-level.ts';
import { stringsOf } from './strings-of.ts';
import type { Placed } from './strings-of.ts';

const words = wordsFor();
const { desk: _, ...forVisitors } = words;
const everything = stringsOf(words);
const visitors = stringsOf(forVisitors);

/** What must not be said, in the sense in which it must not be said (clinical notes 3.4 and 6). */
const BANNED: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['a label for a person', /\b(addicts?|junk(y|ies?)|alcoholics?|drunks?|abusers?|users?)\b/i],
  ['abuse as a word for use', /\b(substance|drug|alcohol|pill) abuse|\babus(es|ed|ing)\b/i],
  ['a moral word', /\b(clean|dirty|habit|relapse[ds]?|wagon|denial|weak|willpower)\b/i],
  ['a crime', /commit(s|ted|ting)? suicide/i],
  [
    'a verdict on an attempt',
    /(failed|successful|completed) (suicide|attempt)|cry for help|epidemic/i,
  ],
  [
    'a verdict on a person',
    /you (qualify|are eligible)|good candidate|\b(you|they) (need|have|ought) to\b|\bmust\b/i,
  ],
  ['a diagnosis', /(?<!\bnot a )diagnos|(?<=^|[.:?] )you have\b|disorder/i],
  ['a promise', /guarantee|\bcure[ds]?\b|promise|success|\bwe will|\bwill call\b|\bshortly\b/i],
  ['a promise about money', /\bfree\b|\bcovered\b|\bcheap/i],
  ['a promise of secrecy', /confidential|anonymous|\bsecret|no one will know/i],
  ['a statistic', /%|percent|\bout of \d|statistic/i],
  ['a dose', /\b\d+ ?(mg|ml|milligrams?|grams?|drinks|pills)\b|taper|\bdos(e|es|ing|age)\b/i],
  ['swapping one for another', /(substitution|replacement) therapy/i],
  ['guilt', /think of your (family|kids|children)|how could|ashamed/i],
  ['praise', /\b(great|awesome|amazing|perfect|wonderful|proud|brave)\b/i],
  ['a raised voice', /!/],
  ['a retired line', /press 3/i],
];

test.each(BANNED)('nothing says %s', (_, pattern) => {
  expect(everything.filter(({ text }) => pattern.test(text))).toEqual([]);
});

test('the lint knows what it looks for, and what it must let pass', () => {
  const caught = (text: string) => BANNED.some(([, pattern]) => pattern.test(text));
  const bad = [
    'He is an addict.',
    'drug abuse',
    'Are you clean?',
    'committed suicide',
    'You qualify for IOP',
    'We guarantee it',
    'a cure',
    'Your diagnosis is',
    'OK. You have depression',
    'Well done!',
    'take 5 mg',
    '80% recover',
  ];
  expect(bad.filter((text) => !caught(text))).toEqual([]);
  const good = [
    'This is not a diagnosis.',
    'abuse at home',
    'a person who uses drugs',
    'if you have it',
  ];
  expect(good.filter(caught)).toEqual([]);
});

test('"abuse" is said of people who are hurt, never of use', () => {
  const said = everything.filter(({ text }) => /abuse/i.test(text));
  expect(said.filter(({ path }) => !/^(help\/abuse|desk\/signals\/abuse)/.test(path))).toEqual([]);
});

test('every number that could be called or texted comes from the resources', () => {
  const known = new Set<string>(
    Object.values(RESOURCES).flatMap((each) => [each.call, 'text' in each ? each.text : each.call]),
  );
  const strange = everything.flatMap(({ path, text }) =>
    (text.match(/\d(?:[\d().\s-]*\d){2,}/g) ?? [])
      .filter((number) => !known.has(number))
      .map((number) => `${path}: ${number}`),
  );
  // An example of a ZIP code.
  expect(strange).toEqual(['questions/availability.zip/again: 10001']);
});

test('nobody has reviewed the resources yet, and each says so and where it was read', () => {
  for (const each of Object.values(RESOURCES)) {
    expect(each).toMatchObject({ reviewedBy: null, reviewedOn: null });
    expect(each.source).toBeTruthy();
  }
});

test('every placeholder is known', () => {
  const unknown = everything.flatMap(({ text }) =>
    (text.match(/.{0,2}\{.*?\}/g) ?? []).filter(
      (each) => !/\{(center|phone)\}|, \{name\}/.test(each),
    ),
  );
  expect(unknown).toEqual([]);
});

test('no sentence for a visitor is longer than 20 words', () => {
  const long = visitors.flatMap(({ path, text }) =>
    sentencesOf(filled(text))
      .filter((sentence) => wordsOf(sentence).length > 20)
      .map((sentence) => `${path}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('a bubble asks one thing', () => {
  const asks = visitors.filter(({ path }) => /^questions\/.*\/(ask|again)/.test(path));
  const more = asks.filter(({ text }) => (text.match(/\?/g) ?? []).length > 1);
  expect(more).toEqual([]);
});

test('why is one sentence', () => {
  const whys = visitors.filter(
    ({ path }) => path.endsWith('/why') && path.startsWith('questions/'),
  );
  expect(whys).toHaveLength(Object.keys(words.questions).length);
  expect(whys.filter(({ text }) => sentencesOf(text).length !== 1)).toEqual([]);
});

test('no screen of 30 words or more reads above the sixth grade', () => {
  expect(tooHard(6, (count) => count >= 30)).toEqual([]);
});

test('no shorter text reads above the eighth grade', () => {
  // The formula swings widely on a few words: one long word is a grade or two.
  expect(tooHard(8, (count) => count >= 8 && count < 30)).toEqual([]);
});

/** What is on a visitor's screen together, for each whom an intake can be for, and each string alone. */
function screens(): readonly Placed[] {
  const together = (['self', 'loved_one', 'professional'] as const).flatMap((who) => [
    ...Object.entries(words.says).map(([id, says]) => joined(`says/${id}/${who}`, says, who)),
    ...Object.entries(words.help).flatMap(([signal, { interrupt, check }]) => [
      joined(`help/${signal}/interrupt/${who}`, interrupt.lines, who),
      joined(`help/${signal}/check/${who}`, check.lines, who),
    ]),
    ...Object.entries(words.guidance.levels).map(([level, wording]) =>
      joined(
        `guidance/${level}/${who}`,
        [words.guidance.intro, wording, words.guidance.outro],
        who,
      ),
    ),
    ...Object.entries(words.questions).map(([id, question]) =>
      joined(`questions/${id}/${who}`, shown(question), who),
    ),
  ]);
  return [...together, ...visitors.map(({ path, text }) => ({ path, text: filled(text) }))];
}

const shown = ({ ask, hint, why }: { ask: Wording; hint?: string; why: string }): Bubbles => [
  ask,
  ...(hint === undefined ? [] : [hint]),
  why,
];

function tooHard(limit: number, sized: (words: number) => boolean): readonly string[] {
  return screens()
    .filter(({ path, text }) => !path.includes('/choices/') && sized(wordsOf(text).length))
    .map(({ path, text }) => ({ path, grade: gradeOf(text) }))
    .filter(({ grade }) => grade > limit)
    .map(({ path, grade }) => `${path}: grade ${grade.toFixed(1)}`);
}

function joined(path: string, bubbles: Bubbles, who: Who): Placed {
  return { path, text: bubbles.map((each) => filled(each, who)).join(' ') };
}

function filled(wording: Wording, who?: Who): string {
  return word(wording, { who, name: 'Sam', center: 'Harbor House', phone: '988' });
}
