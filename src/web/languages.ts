import type { Language } from '../machines/settings.ts';

/** What stands for following the browser, in `data-lang` and `?lang=`. */
const AUTO = 'auto';

/**
 * The language to begin in: the one asked for, or with `auto` the browser's, where it is offered;
 * else the first one that is.
 *
 * @param wanted from the embed tag or the address
 * @param browser what the browser prefers, the best first: `navigator.languages`
 */
export function startingLanguage<Offered extends Language>(
  wanted: string | null | undefined,
  offered: readonly [Offered, ...Offered[]],
  browser: readonly string[],
): Offered {
  const tags = wanted === AUTO ? browser : [wanted ?? ''];
  const languages = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
  const found = languages.flatMap((tag) => offered.filter((each) => each === tag));
  return found[0] ?? offered[0];
}
