import { LANGUAGES } from './index.ts';
import { RESOURCES } from './resources.ts';
import { stringsOf } from './strings-of.ts';

/** A language with strings that no clinician, lawyer or translator has signed. */
export interface Unsigned {
  readonly lang: string;
  readonly strings: number;
}

/** The languages with unsigned strings, and how many in each. */
export function unsignedLanguages(): readonly Unsigned[] {
  return [...LANGUAGES.values()]
    .map((words) => ({ lang: words.lang, strings: unsignedIn(words) }))
    .filter(({ strings }) => strings > 0);
}

/** Services whose number no person has called or looked up yet. */
export function uncheckedResources(): number {
  return Object.values(RESOURCES).filter(({ reviewedBy }) => reviewedBy === null).length;
}

/** What stands under a `reviewedBy` is signed by it, and not by one further out. */
export function unsignedIn(tree: unknown, signed = false): number {
  if (typeof tree !== 'object' || tree === null) return signed ? 0 : stringsOf(tree).length;
  const here = 'reviewedBy' in tree ? tree.reviewedBy !== null : signed;
  return Object.entries(tree)
    .filter(([key]) => key !== 'reviewedBy' && key !== 'lang')
    .reduce((count, [, branch]) => count + unsignedIn(branch, here), 0);
}
