import { readFileSync } from 'node:fs';

import { drawStatechart } from '../../src/machines/draw-statechart.ts';

test('docs/statechart.md shows the statechart as it is', () => {
  expect(readFileSync('docs/statechart.md', 'utf8')).toBe(`${drawStatechart()}\n`);
});
