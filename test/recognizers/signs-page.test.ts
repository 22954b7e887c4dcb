import { readFileSync } from 'node:fs';

import { signs as english } from '../../src/recognizers/en/signals/signs/signs.ts';
import { signs as spanish } from '../../src/recognizers/es/signals/signs/signs.ts';
import { CONSTELLATIONS } from '../../src/recognizers/signals/constellations.ts';
import { joined } from '../../src/recognizers/signals/sign.ts';
import { signsPage } from '../../src/recognizers/signals/signs-page.ts';

test('the page shows the signs that the program runs: `npm run -s signs` prints it', () => {
  expect(readFileSync('docs/danger-signs.md', 'utf8')).toBe(
    signsPage({ English: english, Spanish: spanish }),
  );
});

test('each constellation has a name of its own', () => {
  const ids = CONSTELLATIONS.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('each sign is looked for by a constellation, and said in both languages', () => {
  const used = new Set(
    CONSTELLATIONS.flatMap(({ of, beside = [], unless = [] }) => [
      ...of,
      ...beside.flat(),
      ...unless,
    ]),
  );
  expect(Object.keys(english).filter((name) => !used.has(name as keyof typeof english))).toEqual(
    [],
  );
  for (const signs of [english, spanish]) {
    const silent = [...used].filter((name) => signs[name].says.length === 0);
    expect(silent).toEqual([]);
  }
});

test('no sign takes the place of another of the same name', () => {
  expect(() => joined({ lost: 1 }, { lost: 2 })).toThrow('are named "lost"');
});
