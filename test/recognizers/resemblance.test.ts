import type { HeardSignal } from '../../src/machines/signals.ts';
import { hearSignals } from '../../src/recognizers/hear-signals.ts';
import { POINTS_TABLE } from '../../src/recognizers/signals/resemblance/points-table.ts';
import { passagesOf } from '../../src/recognizers/signals/resemblance/passages.ts';
import { phrasesOf } from '../../src/recognizers/signals/resemblance/phrases.ts';
import { printPoints, readPoints } from '../../src/recognizers/signals/resemblance/points.ts';
import { pointsOf, resemblanceOf } from '../../src/recognizers/signals/resemblance/resemblance.ts';
import type { Resemblance } from '../../src/recognizers/signals/resemblance/resemblance.ts';
import { withSecondOpinion } from '../../src/recognizers/signals/resemblance/second-opinion.ts';
import { readCases } from './cases/read-cases.ts';
import type { Sentence } from './cases/score.ts';
import { examples, nameOf } from './points/examples.ts';
import { learnPoints } from './points/learn.ts';

const help: HeardSignal = { signal: 'abuse', mode: 'interrupt', quote: 'he hit me', rule: 'r' };
const question: HeardSignal = { ...help, mode: 'check' };
const ofSigns: HeardSignal = { ...question, signal: 'suicide', rule: 'despair.no-way-on' };
const like: Resemblance = { signal: 'suicide', odds: 2, words: 9, quote: 'i would rather be gone' };
const surely = { ...like, odds: 4 };
const neither = { ...like, odds: 0 };
const unlike = { ...like, odds: -4 };

/** How loud it is in the end: rules that hear this, and a message that is like that. */
const modeOf = (heard: HeardSignal | undefined, of: Resemblance, isExcused = false) =>
  withSecondOpinion({ signals: heard ? [heard] : [], isExcused }, of)[0]?.mode;

test.each([
  ['help', help, ['interrupt', 'interrupt', 'interrupt', 'check']],
  ['signs that ask', ofSigns, ['interrupt', 'interrupt', 'check', undefined]],
  ['a question', question, ['check', 'check', 'check', 'check']],
  ['nothing', undefined, ['interrupt', 'check', undefined, undefined]],
] as const)('where rules hear %s, likeness agrees or asks', (_, heard, modes) => {
  expect([surely, like, neither, unlike].map((of) => modeOf(heard, of))).toEqual(modes);
});

test('likeness says nothing of words that a rule found to be harmless, nor of a word or two', () => {
  expect(modeOf(undefined, like, true)).toBeUndefined();
  expect(modeOf(undefined, { ...like, words: 2 })).toBeUndefined();
  expect(modeOf(help, { ...unlike, words: 3 })).toBe('interrupt');
});

test('a danger that no rule has words for is asked about, with the words that were said', () => {
  const text = 'My name is Ana. Every reason I had to keep living is used up.';
  expect(hearSignals(text, { rulesOnly: true })).toEqual([]);
  expect(hearSignals(text)).toEqual([
    {
      signal: 'suicide',
      mode: 'check',
      rule: 'resemblance',
      quote: expect.stringContaining('Every reason I had to keep living is used up') as string,
    },
  ]);
});

test('help that a rule would show is never silenced', () => {
  const rows = ['signals-held-back-en', 'signals-held-back-es'];
  const lost = rows
    .flatMap((name) => readCases<Sentence>(name))
    .filter(
      ({ text }) =>
        hearSignals(text, { rulesOnly: true }).some(({ mode }) => mode === 'interrupt') &&
        hearSignals(text).length === 0,
    );
  expect(lost).toEqual([]);
});

test('a passage is as like danger with other sentences around it as alone', () => {
  const text = 'nobody would even notice if i was gone';
  const alone = resemblanceOf(text);
  const amid = resemblanceOf(`I have Aetna.\n\n${text}\n\nMy ZIP is 92882. I work days.`);
  expect(alone?.odds).toBeGreaterThan(0);
  expect(amid?.odds).toBeGreaterThanOrEqual(alone?.odds ?? Infinity);
});

test('passages are the sentences and lines, and up to three of them in a row', () => {
  const said = passagesOf('One two. Three?\nFour').map(({ words }) => words.join(' '));
  expect(said).toEqual([
    'one two three ? four',
    'one two three ?',
    'one two',
    'three ? four',
    'three ?',
    'four',
  ]);
  expect(passagesOf(' … ')).toEqual([]);
});

test('phrases are words, neighbours, words around one, and beginnings', () => {
  expect([...phrasesOf(['took', '40', 'pills'])].toSorted()).toEqual(
    [
      '#',
      '# pills',
      '# _ $',
      '^ _ #',
      '^ took',
      'pills',
      'pills $',
      'took',
      'took #',
      'took _ pills',
    ].toSorted(),
  );
  expect(phrasesOf(['suicidal']).has('suici*')).toBe(true);
});

test('points are learned from examples, and less from what is said in both', () => {
  const told = (label: string, text: string) =>
    Array.from({ length: 4 }, (_, n) => ({ words: [...text.split(' '), `w${n % 2}`], label }));
  const table = learnPoints([...told('suicide', 'i want death'), ...told('none', 'i want lunch')]);
  const [ofDeath = 0] = pointsOf(phrasesOf(['death']), table);
  const [ofLunch = 0] = pointsOf(phrasesOf(['lunch']), table);
  expect(ofDeath).toBeGreaterThan(ofLunch);
  expect(table.ofPhrase.get('i want')?.[0] ?? 0).toBeLessThan(
    table.ofPhrase.get('death')?.[0] ?? 0,
  );
});

test('the table is of the sentences as they are: else run npm run points', () => {
  expect(POINTS_TABLE.split('\n')[0]).toBe(`# ${nameOf(examples())}`);
  const table = readPoints(POINTS_TABLE);
  expect(printPoints(table, nameOf(examples()))).toBe(POINTS_TABLE);
});

test('a table that is broken says in which row', () => {
  expect(() => readPoints('# from\nphrase\nwant _ die,1,2\n')).toThrow(
    /“want _ die,1,2”: expected a phrase and 6 numbers/,
  );
  expect(() => readPoints('# from\nphrase\ndie,1,2,3,4,5,6\n')).toThrow(/npm run points/);
});

test.each([
  'my husband and kids live here, he drinks too',
  'my wife lives here with her son and he drinks',
  'i live with my husband and kids and he smokes weed on weekends',
  'mi esposo y mis hijos viven aquí, él también toma',
  'vivo con mi marido y mis hijos y él toma cerveza los fines de semana',
])('who lives there and drinks is no danger by that alone: %p', (text) => {
  expect(hearSignals(text)).toEqual([]);
});

test.each([
  'my husband and kids live here and he gets mean when he drinks',
  'my husband and kids live here, he drinks and he hits me',
  'i live with my husband, he drinks, and i am scared of him',
  'mi esposo y mis hijos viven aquí, él toma y me pega',
])('one word more that speaks of danger is heard: %p', (text) => {
  expect(hearSignals(text)).toContainEqual(
    expect.objectContaining({ signal: 'abuse', mode: 'interrupt' }),
  );
});
