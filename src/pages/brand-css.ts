import { brandColors } from '../center/settings/brand.ts';
import type { BrandColors } from '../center/settings/brand.ts';
import type { Center } from '../center/center.ts';
import { staticFile } from '../http/static-files.ts';
import type { StaticFile } from '../http/static-files.ts';

const made = new WeakMap<Center, Promise<StaticFile>>();

/**
 * A center's colors over those of `src/web/tokens.css`, as a file of styles; empty where it states
 * none. Made once, until its settings change.
 */
export function brandFile(center: Center): Promise<StaticFile> {
  const file = made.get(center) ?? staticFile('brand.css', Buffer.from(brandCss(center)));
  made.set(center, file);
  return file;
}

function brandCss({ brand }: Center): string {
  if (!brand) return '';
  const { light, dark } = brandColors(brand);
  return `${rule(light)}\n@media (prefers-color-scheme: dark) {\n${rule(dark)}\n}\n`;
}

/** One more than `:root` alone weighs: the order in which files come is the bundler's. */
const rule = ({ action, hover, soft }: BrandColors) =>
  `html:root { --action: ${action}; --action-hover: ${hover}; --action-soft: ${soft}; }`;
