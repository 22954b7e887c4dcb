import { LANGUAGES } from '../../src/content/index.ts';
import type { Faq } from '../../src/content/faq.ts';
import { stringsOf } from '../../src/content/strings-of.ts';
import { wordsOf } from '../../src/content/checks/reading-level.ts';
import { read } from './reader.ts';

describe.each([...LANGUAGES])('in %s', (_, words) => {
  const entries = Object.entries(words.faq);

  test('there are at least 28 entries, each with at least four ways of asking', () => {
    expect(entries.length).toBeGreaterThanOrEqual(28);
    expect(entries.filter(([, { asks }]) => asks.length < 4)).toEqual([]);
  });

  test('no wording is listed twice, in one entry or in two', () => {
    const asks = entries.flatMap(([, { asks: each }]) => each.map((ask) => ask.toLowerCase()));
    expect(asks.filter((ask, index) => asks.indexOf(ask) !== index)).toEqual([]);
  });

  test('an answer is one or two bubbles of about 70 words at most, whatever the center says', () => {
    const long = entries
      .map(([id, { answer }]) => ({ id, bubbles: answer.map((each) => read(words, each)) }))
      .filter(({ bubbles }) => bubbles.length > 2 || wordsOf(bubbles.join(' ')).length > 80);
    expect(long).toEqual([]);
  });

  test('no answer asks the visitor for anything: the question at hand comes right after it', () => {
    const last = entries.map(([id, { answer }]) => ({ id, text: answer.at(-1) ?? '' }));
    const asking = stringsOf(last).filter(({ text }) => text.endsWith('?'));
    // Two that tell the visitor what to ask elsewhere.
    expect(asking.filter(({ path }) => !listsQuestions(last, path))).toEqual([]);
  });

  test('no price, no promise of a job and no figure on how many get better', () => {
    const answers = stringsOf(entries.map(([id, { answer }]) => [id, answer]));
    const said = answers.filter(({ text }) => /[$€]|protects? your job|\d+ ?%/.test(text));
    expect(said).toEqual([]);
  });
});

test('every language answers the same questions with the same grounds', () => {
  const [first, ...others] = [...LANGUAGES.values()].map(({ faq }) => groundsOf(faq));
  for (const other of others) expect(other).toEqual(first);
});

const groundsOf = (faq: Faq) =>
  Object.fromEntries(Object.entries(faq).map(([id, { cites }]) => [id, [...cites].sort()]));

function listsQuestions(last: readonly { readonly id: string }[], path: string): boolean {
  return last[Number(path.split('/')[0])]?.id === 'detox_length';
}
