import { z } from 'zod';

import { WEEKDAYS } from '../../content/open-days.ts';
import { reviewed } from './reviewed.ts';

export { WEEKDAYS };

/** The eleven holidays of the federal government, by the names that a center lists. */
export const HOLIDAYS = {
  new_years_day: "New Year's Day",
  martin_luther_king_day: 'Birthday of Martin Luther King, Jr.',
  presidents_day: "Washington's Birthday",
  memorial_day: 'Memorial Day',
  juneteenth: 'Juneteenth National Independence Day',
  independence_day: 'Independence Day',
  labor_day: 'Labor Day',
  columbus_day: 'Columbus Day',
  veterans_day: 'Veterans Day',
  thanksgiving: 'Thanksgiving Day',
  christmas: 'Christmas Day',
} as const;

export type Holiday = keyof typeof HOLIDAYS;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** From and until, on a clock of 24 hours: "08:00-17:30". */
export const span = z
  .string()
  .regex(CLOCK, 'from and until on a clock of 24 hours, as in "08:00-17:30"')
  .refine((text) => !CLOCK.test(text) || text.slice(0, 5) < text.slice(6), {
    error: ({ input }) =>
      `"${String(input)}" ends before it begins; a night is two times, until 24:00 and from 00:00`,
  });

/** A time as minutes of the day: "08:00-17:30" is [480, 1050]. */
export function minutesOf(text: string): readonly [from: number, until: number] {
  const [from = 0, until = 0] = text.split('-').map((clock) => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return hour * 60 + minute;
  });
  return [from, until];
}

const spans = z.array(span).superRefine((open, context) => {
  const sorted = open.toSorted();
  const crossing = sorted.find((each, at) => at > 0 && each < (sorted[at - 1] ?? '').slice(6));
  if (crossing)
    context.addIssue({
      code: 'custom',
      message: `"${crossing}" begins before another time of the same day has ended; make one of the two`,
    });
});

/** A day of the calendar. */
export const day = z.iso.date('a day as in 2026-12-24');

/** A time zone by its place. */
export const zone = z.stringFormat(
  'time-zone',
  isZone,
  'a time zone by its place, as in America/Los_Angeles',
);

const exception = z
  .strictObject({
    from: day.describe('The day, or the first of them'),
    until: day.optional().describe('The last of them; left out, it is one day'),
    open: spans.default([]).describe('Times of these days; left out, they are closed'),
  })
  .refine(({ from, until = from }) => from <= until, {
    path: ['until'],
    error: 'it is before the day on which this begins; put the later day here',
  });

const week = z.strictObject(
  Object.fromEntries(
    WEEKDAYS.map((each) => [
      each,
      spans.default([]).describe(`Times of ${each}; left out, it is closed`),
    ]),
  ) as Record<(typeof WEEKDAYS)[number], z.ZodDefault<typeof spans>>,
);

/** What the hours of people and of places are made of. */
const openTimes = {
  week: week.describe('Times of a week, as in ["08:00-20:00"]'),
  closedOn: z
    .array(z.enum(Object.keys(HOLIDAYS) as [Holiday, ...Holiday[]]))
    .default([])
    .describe('Federal holidays without anyone there, on the day on which they are observed'),
  exceptions: z
    .array(exception)
    .default([])
    .describe('Days, or the days from one until another, with hours of their own or with none'),
};

/** When a place is open, in its own time zone. */
export const placeHours = z.strictObject(openTimes);

export type PlaceHours = Readonly<z.infer<typeof placeHours>>;

/** When the people who call back are there, and when places are open. */
export const hours = z
  .strictObject({
    zone: zone.describe('The time zone of these hours, by a place in it'),
    ...openTimes,
    week: openTimes.week.refine(
      (each) => Object.values(each).some((open) => open.length > 0),
      'closed all week: nobody would ever be called; add the times of a day',
    ),
    minutesPerCall: z
      .number()
      .int()
      .min(1)
      .max(120)
      .default(20)
      .describe('How long a call takes: who waits longer is called later'),
    sites: z
      .record(z.string(), placeHours)
      .default({})
      .describe('When a place is open, by the id of the site; of one left out nothing is said'),
    ...reviewed,
  })
  .describe('When people are called back, and when places are open');

export type Hours = Readonly<z.infer<typeof hours>>;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return /^[A-Z][\w+-]*\/[\w/+-]+$/.test(zone);
  } catch {
    return false;
  }
}
