import { z } from 'zod';
import { only } from './only.ts';

const Email = z.email();

/** The one e-mail address in a text, in lower case. */
export function readEmail(text: string): string | undefined {
  const candidates = written(text)
    .split(/[\s<>(),;:"]/)
    .filter((part) => part.includes('@'));
  const addresses = candidates.map((part) => Email.safeParse(part.replace(/[.!?]$/, '')).data);
  return only(addresses.map((address) => address?.toLowerCase()));
}

/** "pat at example dot com" and "pat @ example.com" as they are typed into a form. */
function written(text: string): string {
  return text
    .replace(/ ?[[(]?(?<= |[[(])(?:at|arroba)[\])]? (?=[\w-]+(?: ?\.| dot | punto ))/i, '@')
    .replace(/ ?@ ?/, '@')
    .replace(/(?<=@\S*) (?:dot|punto) (?=\w)/gi, '.')
    .replace(/(?<=\w) (?:dot|punto) (?=\w+@)/gi, '.');
}
