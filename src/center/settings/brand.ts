import Color from 'colorjs.io';
import { z } from 'zod';

import { show } from '../reading/explain-issue.ts';

/** WCAG 2.2, 1.4.3: words of any size. */
const LEAST_CONTRAST = 4.5;

/** Enough to be seen, little enough to be near: lightness in OKLCH, from 0 to 1. */
const STEP = 0.005;
const HOVER = 0.06;

/** What a color of a center stands on, or has on it, by day and by night: see `src/web/tokens.css`. */
export const SCHEMES = {
  light: {
    beside: {
      '--on-action': '#fffdf8',
      '--surface': '#fffdf8',
      '--paper': '#faf5ec',
      '--sunk': '#f1e8d9',
    },
    mend: -STEP,
    soft: '#ffffff',
  },
  dark: {
    beside: {
      '--on-action': '#241a09',
      '--surface': '#1b222d',
      '--paper': '#12171f',
      '--sunk': '#0d1118',
    },
    mend: STEP,
    soft: '#1b222d',
  },
} as const;

type Scheme = keyof typeof SCHEMES;

/** The center's color on what can be pressed, on links, and softly behind what was chosen. */
export interface BrandColors {
  readonly action: string;
  readonly hover: string;
  readonly soft: string;
}

const colorFor = (scheme: Scheme) =>
  z.string().superRefine((text, context) => {
    const message = problemOf(text, scheme);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** How the chat looks like the center's own. */
export const brand = z.strictObject({
  color: colorFor('light').describe(
    'The color of buttons and links, as in "#2d4668", in quotes; dark enough to read on paper',
  ),
  colorDark: colorFor('dark')
    .optional()
    .describe('The same at night, light enough to read on dark; left out, it is made from color'),
});

type Brand = z.infer<typeof brand>;

/** The colors of a center by day and by night, each of which can be read where it stands. */
export function brandColors({ color, colorDark }: Brand): Readonly<Record<Scheme, BrandColors>> {
  const night = colorDark === undefined ? nearest(new Color(color), 'dark') : new Color(colorDark);
  return { light: around(new Color(color), 'light'), dark: around(night, 'dark') };
}

function problemOf(text: string, scheme: Scheme): string | undefined {
  const found = `found ${show(text)}`;
  const color = parsed(text);
  if (!color) return `${found}; expected a color, as in "#2d4668"`;
  if (Number(color.alpha) !== 1)
    return `${found}, which lets through what is behind it; expected a full color`;
  const [on, ratio] = hardest(color, scheme);
  if (ratio >= LEAST_CONTRAST) return undefined;
  // Rounded down: what does not hold never reads as if it did.
  const shown = Math.floor(ratio * 100) / 100;
  return (
    `${found}, a contrast of ${shown}:1 with ${on}, on which words are read by ${scheme === 'light' ? 'day' : 'night'}; ` +
    `expected ${LEAST_CONTRAST}:1 or more: ${hex(nearest(color, scheme))} is the nearest that holds`
  );
}

/** The parser takes words for numbers, and numbers too large to reckon with: neither can be shown. */
function parsed(text: string): Color | undefined {
  try {
    const color = new Color(text);
    const isReal = color.coords.every(Number.isFinite) && /^#[\da-f]{6,8}$/.test(hex(color));
    return isReal ? color : undefined;
  } catch {
    return undefined;
  }
}

/** Of all that it stands with, what it differs least from, and by how much. */
function hardest(color: Color, scheme: Scheme): readonly [on: string, ratio: number] {
  const seen = new Color(hex(color));
  const pairs = Object.values(SCHEMES[scheme].beside).map(
    (on) => [on, seen.contrastWCAG21(on)] as const,
  );
  return pairs.reduce((least, each) => (each[1] < least[1] ? each : least));
}

/** The color itself, or the nearest darker one by day and lighter one by night that can be read. */
function nearest(color: Color, scheme: Scheme): Color {
  let near = color;
  while (hardest(near, scheme)[1] < LEAST_CONTRAST) near = lighter(near, SCHEMES[scheme].mend);
  return near;
}

function around(color: Color, scheme: Scheme): BrandColors {
  const { mend, soft } = SCHEMES[scheme];
  return {
    action: hex(color),
    hover: hex(lighter(color, Math.sign(mend) * HOVER)),
    soft: hex(color.mix(soft, 0.88, { space: 'oklab' })),
  };
}

function lighter(color: Color, by: number): Color {
  const [lightness, chroma, hue] = color.to('oklch').coords;
  return new Color('oklch', [Math.min(1, Math.max(0, (lightness ?? 0) + by)), chroma, hue]);
}

/** As browsers show it: in sRGB, in whole steps. */
const hex = (color: Color) =>
  color.to('srgb').toGamut().toString({ format: 'hex', collapse: false });
