import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';

import { whereIs } from '../../availability/places/where-is.ts';
import { Center } from '../../center/center.ts';
import { hours } from '../../center/settings/hours.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import type { Language } from '../../machines/settings.ts';
import { UnfitAnswer } from './ask.ts';

const found = (answer: string, expected: string) =>
  new UnfitAnswer(`found ${JSON.stringify(answer)}; expected ${expected}`);

/** A number of the North American plan, written as people here write one: "+1 951-555-0137". */
export function readPhone(answer: string): string {
  const number = parsePhoneNumberFromString(answer, 'US');
  if (!number?.isValid() || number.countryCallingCode !== '1') {
    throw found(answer, 'a phone number of the United States, as in 951-555-0137');
  }
  const { nationalNumber } = number;
  return `+1 ${nationalNumber.slice(0, 3)}-${nationalNumber.slice(3, 6)}-${nationalNumber.slice(6)}`;
}

const NAMES: Readonly<Record<string, Language>> = {
  english: 'en',
  spanish: 'es',
  español: 'es',
};

/** Languages by their tags or names, each once. */
export function readLanguages(answer: string): readonly Language[] {
  const named = answer
    .toLowerCase()
    .split(/[^a-zñ]+/)
    .filter((each) => each && each !== 'and');
  const read = named.map((each) => NAMES[each] ?? LANGUAGES.find((known) => known === each));
  const known = read.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < read.length) {
    throw found(answer, `one or more of ${LANGUAGES.join(', ')}`);
  }
  return [...new Set(known)];
}

/** A ZIP code that is somewhere. */
export function readZip(answer: string): string {
  if (!/^\d{5}$/.test(answer)) throw found(answer, 'five digits, as in 92882');
  if (!whereIs(answer)) throw found(answer, 'a ZIP code that exists: nothing is known to be there');
  return answer;
}

/** A time zone by its place. */
export function readZone(answer: string): string {
  if (hours.shape.zone.safeParse(answer).success) return answer;
  throw found(answer, 'a time zone by its place, as in America/Los_Angeles');
}

/** Who stands for the facts. */
export function readOwner(answer: string): string {
  const { success, data } = Center.shape.owner.safeParse(answer);
  if (!success || data === undefined) throw found(answer, 'a role or a name of at most 80 letters');
  return data;
}

/** The day of a review, which has come. @param today as an ISO date */
export function readDay(answer: string, today: string): string {
  if (z.iso.date().safeParse(answer).success && answer <= today) return answer;
  throw found(answer, `a day until today, as in ${today}`);
}
