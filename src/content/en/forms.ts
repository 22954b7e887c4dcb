import type { CountAmount, CountRange, Frequency } from '../../machines/facts.ts';
import type { Track } from '../../machines/opening.ts';
import type { Forms, OfferParts } from '../words.ts';
import { callBack, callPassed, callTime, teamHours } from './call-back.ts';
import { openings } from './openings.ts';
import { dayText, days, hours, joined, weekTime } from './week.ts';

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' } as const;

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

function frequency({ times, per }: Frequency): string {
  if (times === 1) return per === 'day' ? 'every day' : `once a ${per}`;
  if (times === 7 && per === 'week') return 'every day';
  return times === 2 ? `twice a ${per}` : `${times} times a ${per}`;
}

/** "5 to 6 beers", "0.5 pint". */
function count(said: CountRange | CountAmount): string {
  const { unit } = said;
  const amount = 'value' in said ? String(said.value) : `${said.min} to ${said.max}`;
  if (unit === undefined || unit === 'mg') return unit ? `${amount} mg` : amount;
  return `${amount} ${'value' in said && said.value <= 1 ? unit : `${unit}s`}`;
}

function distance(miles: number): string {
  return miles < 1 ? 'less than a mile away' : `about ${counted(miles, 'mile')} away`;
}

function offer({ name, site, miles, ...time }: Track): OfferParts {
  const where = miles === undefined ? openings.videoAlone : distance(Math.round(miles));
  return {
    title: name.en,
    place: `${site}, ${where}`,
    ...(time.days.length > 0 && { times: weekTime(time) }),
  };
}

/** English grammar for values. */
export const forms: Forms = {
  frequency,
  duration: (duration) => {
    if (typeof duration === 'string') {
      const [, amount, unit] = /^P(?:T(?=.*H))?(\d+(?:\.\d+)?)([YMWDH])$/.exec(duration) ?? [];
      if (amount === undefined || unit === undefined) return duration;
      return counted(Number(amount), UNITS[unit as keyof typeof UNITS]);
    }
    return 'since_age' in duration
      ? `since age ${duration.since_age}`
      : `since ${duration.since_year}`;
  },
  count,
  list: (items) => items.join('; '),
  none: 'None',
  callBack,
  callPassed,
  ownNumber: (number) =>
    number === undefined
      ? 'I have no phone number for you.'
      : `I wrote down ${number} for you. To change it, type “change phone”.`,
  teamHours,
  callTime,
  offer,
  opening: (track) => {
    const { title, place, times } = offer(track);
    return `${title} (${place})${times === undefined ? '' : `: ${times}`}`;
  },
  referral: ({ name, street, city, state, phone, miles, only, spanish, asOf }) =>
    [
      `${[name, street, city].filter(Boolean).join(', ')}, ${state} (${distance(miles)}): ${phone}`,
      ...(only ? [`for ${only}`] : []),
      ...(spanish ? ['lists care in Spanish'] : []),
      `list of ${asOf}`,
    ].join('; '),
  weekTime,
  days,
  hours,
  dayText,
  joined,
  asWritten: (words) => `“${words}”`,
};
