import { z } from 'zod';
import { only } from './only.ts';

const Email = z.email();

/** The one e-mail address in a text, in lower case. */
export function readEmail(text: string): string | undefined {
  const candidates = text.split(/[\s<>(),;:"]/).filter((part) => part.includes('@'));
  const addresses = candidates.map((part) => Email.safeParse(part.replace(/[.!?]$/, '')).data);
  return only(addresses.map((address) => address?.toLowerCase()));
}
