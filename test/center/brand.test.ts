import { readFile } from 'node:fs/promises';

import Color from 'colorjs.io';
import fc from 'fast-check';

import { brand, brandColors, SCHEMES } from '../../src/center/settings/brand.ts';

test('what colors are compared with is what the pages are made of', async () => {
  const css = await readFile('src/web/tokens.css', 'utf8');
  const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');
  for (const [scheme, text] of [
    ['light', day],
    ['dark', night],
  ] as const) {
    for (const [name, value] of Object.entries(SCHEMES[scheme].beside)) {
      expect(text).toContain(`  ${name}: ${value};`);
    }
  }
});

const colors = fc
  .integer({ min: 0, max: 0xffffff })
  .map((each) => `#${each.toString(16).padStart(6, '0')}`);

const problemsOf = (given: object) =>
  brand.safeParse(given).error?.issues.map(({ message }) => message) ?? [];

test.each(['color', 'colorDark'] as const)(
  'what is proposed in place of any %s that cannot be read can be taken as it is',
  (key) => {
    fc.assert(
      fc.property(colors, (color) => {
        const fits = { color: '#2d4668', [key]: color };
        const [message] = problemsOf(fits);
        if (message === undefined) return;
        const nearest = / (#[0-9a-f]{6}) is the nearest/.exec(message)?.[1];
        expect(problemsOf({ ...fits, [key]: nearest })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

test('words can be read on every color that is made of one that can', () => {
  fc.assert(
    fc.property(colors, (color) => {
      if (problemsOf({ color }).length > 0) return;
      const { light, dark } = brandColors({ color });
      const contrast = (one: string, other: string) => new Color(one).contrastWCAG21(other);
      expect(contrast(light.hover, '#fffdf8')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark.hover, '#241a09')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(light.soft, '#2a2620')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark.soft, '#f2eadd')).toBeGreaterThanOrEqual(4.5);
      expect(problemsOf({ color: '#2d4668', colorDark: dark.action })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('any way in which a browser is told a color will do', () => {
  for (const color of ['navy', 'rgb(0 0 120)', 'hsl(210 60% 30%)', 'oklch(40% 0.1 250)']) {
    expect(problemsOf({ color })).toEqual([]);
  }
});
