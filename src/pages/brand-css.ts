import { brandColors } from '../center/brand.ts';
import type { BrandColors } from '../center/brand.ts';
import type { Center } from '../center/center.ts';

/** A center's colors over those of `src/web/tokens.css`, as a file of styles; empty where it states none. */
export function brandCss({ brand }: Pick<Center, 'brand'>): string {
  if (!brand) return '';
  const { light, dark } = brandColors(brand);
  return `${rule(light)}\n@media (prefers-color-scheme: dark) {\n${rule(dark)}\n}\n`;
}

/** One more than `:root` alone weighs: the order in which files come is the bundler's. */
const rule = ({ action, hover, soft }: BrandColors) =>
  `html:root { --action: ${action}; --action-hover: ${hover}; --action-soft: ${soft}; }`;
