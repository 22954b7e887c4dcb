import type { SiteWords } from '../site-texts.ts';
import { phoneHours, timesOf } from './phone-hours.ts';
import { dayText } from './week.ts';

/** A center's places in English. */
export const sites: SiteWords = {
  isAt: (name, { street, city, state }, zip) =>
    `${name} is at ${street}, ${city}, ${state} ${zip}.`,
  isInZip: (name, zip) => `${name} is in ZIP code ${zip}.`,
  opens: (name, week) => `${name} is open ${phoneHours(week)}.`,
  opensThen: ({ from, until }, times) => {
    const when =
      from === until ? `On ${dayText(from)}` : `From ${dayText(from)} to ${dayText(until)}`;
    return `${when} it is ${times.length === 0 ? 'closed' : `open ${timesOf({ times })}`}.`;
  },
  others: 'Ask the team about the other places.',
  unknownTransport: 'The team can tell you how to get here.',
  unknownAccess:
    'I do not know about steps, ramps or elevators there. Please ask the team before you come.',
  unknownHours: 'I do not know when each place is open. Please call before you come.',
};
