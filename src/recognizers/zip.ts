import { only } from './only.ts';

/** The one five-digit ZIP code in a text. Of a ZIP+4 the last four are cut. */
export function readZip(text: string): string | undefined {
  const joined = /^\D*(?:\d ){4}\d\D*$/.test(text) ? text.replace(/(?<=\d) (?=\d)/g, '') : text;
  const runs = joined.matchAll(/(?<![\d-])(\d+)(?:[- ]\d{4})?(?!-?\d)/g);
  const zip = only([...runs].map(([, digits]) => digits));
  return zip?.length === 5 ? zip : undefined;
}
