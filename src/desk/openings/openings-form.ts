import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Center } from '../../center/center.ts';
import { HttpError } from '../../http/http-error.ts';
import type { CapacityChange } from '../../store/capacities.ts';

/** More are no intake group; a slip of the hand is. */
const MOST_PLACES = 999;
const MOST_TRACKS = 500;

const day = z.iso.date('expected a day as in 2026-12-24');

const entry = z.strictObject(
  {
    track: z.string('expected the id of a track').max(100, 'expected the id of a track'),
    open: z
      .int(`expected a whole number from 0 to ${MOST_PLACES}`)
      .min(0, `expected a whole number from 0 to ${MOST_PLACES}`)
      .max(MOST_PLACES, `expected a whole number from 0 to ${MOST_PLACES}`),
    asOf: day.optional(),
    nextStart: day.nullish(),
    waitlist: z.boolean('expected true or false').optional(),
  },
  { error: expected('track, open, asOf, nextStart and waitlist') },
);

function formOf<Entry extends z.ZodType>(each: Entry) {
  return z.strictObject(
    {
      center: z.string('expected the id of a center').max(100).optional(),
      openings: z
        .array(each, 'expected a list of tracks')
        .min(1, 'expected at least one track')
        .max(MOST_TRACKS, `expected at most ${MOST_TRACKS} tracks`),
    },
    { error: expected('center and openings') },
  );
}

/** What a center's own system sends. */
export const systemForm = formOf(entry);

/** What the desk sends: with what it saw, so that nothing newer is written over. */
export const deskForm = formOf(
  entry.extend({ seen: z.int('expected the number that was read with the track').min(0) }),
);

/** The tracks as they were sent. */
type Sent = z.infer<typeof systemForm>['openings'][number] & { readonly seen?: number };

/**
 * What is to be stored, where all of it can be.
 *
 * @param today in the center's time zone: the day of a number that comes without one
 * @throws HttpError 422 naming the first thing that cannot be
 */
export function changesIn(
  sent: readonly Sent[],
  center: Center,
  today: string,
): readonly CapacityChange[] {
  const tracks = center.programs.flatMap((program) => program.tracks.map(({ id }) => id));
  return sent.map(({ track, open, asOf = today, nextStart, waitlist, seen }, at) => {
    const refuse = (field: string, message: string) => {
      throw new HttpError(422, 'bad_opening', `openings.${at}.${field}: ${message}`);
    };
    if (!tracks.includes(track)) {
      const found = JSON.stringify(track.slice(0, 40));
      refuse('track', `there is no track ${found} here; the tracks are ${tracks.join(', ')}.`);
    }
    if (sent.findIndex((each) => each.track === track) < at) {
      refuse('track', 'it is named twice; name it once.');
    }
    if (asOf > today) {
      refuse('asOf', `that day has not come: today is ${today} in ${center.hours.zone}.`);
    }
    if (nextStart && nextStart < asOf) {
      refuse('nextStart', `it is before ${asOf}, the day of the number; put a later day.`);
    }
    const latest = DateTime.fromISO(today).plus({ years: 1 }).toISODate() ?? '';
    if (nextStart && nextStart > latest) {
      refuse('nextStart', `it is more than a year ahead; put a day until ${latest}.`);
    }
    const next = nextStart ? { nextStart } : {};
    return { track, capacity: { open, asOf, ...next, ...(waitlist ? { waitlist } : {}) }, seen };
  });
}

/** The message of a field that is not known; its name may be anything and is not repeated. */
function expected(fields: string) {
  return ({ code }: { readonly code?: string | undefined }) =>
    code === 'unrecognized_keys' ? `has a field that is not known; expected ${fields}` : undefined;
}
