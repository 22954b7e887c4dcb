import type { Block, Fit, Track } from '../../machines/opening.ts';
import type { Language } from '../../machines/settings.ts';
import type { BusyTime } from '../../machines/week.ts';
import type { Person } from './fit-population.ts';
import { overlap } from './overlap.ts';
import { minutes } from './spans.ts';

/** What treatment has to fit around, as far as the visitor told. */
export interface Wishes extends Person {
  /** Times that are taken, in words of their own. */
  readonly busy: readonly BusyTime[];
  /** Ids of the choices of `constraints.life`. */
  readonly life: readonly string[];
  /** How they said so; undefined where they tapped, or said it of several things. */
  readonly quote?: string | undefined;
  readonly language: Language;
  /** How they pay, by its id; undefined where that is not known. */
  readonly payer?: string | undefined;
}

/** Before this hour a weekday is a working day; from it on it is evening. */
const EVENING = '17:00';

const WEEKEND: readonly string[] = ['saturday', 'sunday'];

/** Why a track fits: only what the visitor told of can be a reason. */
export function fitsOf(track: Track, wishes: Wishes): readonly Fit[] {
  if (track.days.length === 0) return [];
  const { life, quote } = wishes;
  const told = quote === undefined ? {} : { quote };
  const free = wishes.busy.filter((time) => overlap(track, time).length === 0);
  const times = free.map((time): Fit => ({ why: time.by ?? 'busy', quote: time.quote }));
  const liked = [
    ...(life.includes('evening') && isEvening(track) ? (['evening'] as const) : []),
    ...(life.includes('weekend') && isWeekend(track) ? (['weekend'] as const) : []),
    ...(wantsVideo(life) && track.video ? (['video'] as const) : []),
  ];
  return [...times, ...liked.map((why): Fit => ({ why, ...told }))];
}

/** What stands against a track: each thing by itself, with the very hours where they are known. */
export function blocksOf(track: Track, wishes: Wishes): readonly Block[] {
  if (track.days.length === 0) return [];
  const { busy, life, language, quote } = wishes;
  const told = quote === undefined ? {} : { quote };
  const taken = busy.flatMap((time) => {
    const why = time.by ?? 'busy';
    return overlap(track, time).map((at): Block => ({ why, at, quote: time.quote }));
  });
  const wished = (['evening', 'weekend'] as const).filter((each) => life.includes(each));
  const isAsWished = wished.some((each) =>
    each === 'evening' ? isEvening(track) : isWeekend(track),
  );
  // Whoever named a time to come, or can take time off, has said how it goes with work.
  const isAtWork = wished.length === 0 && !life.includes('time_off') && isDaytime(track);
  const untold = (['work', 'school'] as const).filter(
    (each) => isAtWork && life.includes(each) && !busy.some(({ by }) => by === each),
  );
  const isFar = life.includes('no_transport') && !track.video;
  return [
    ...taken,
    ...untold.map((each): Block => ({ why: `${each}_day`, ...told })),
    // Of evenings and weekends one will do.
    ...(isAsWished ? [] : wished.slice(0, 1)).map((why): Block => ({ why, ...told })),
    ...(isFar ? [{ why: 'transport' as const, ...told }] : []),
    ...(track.languages.includes(language) ? [] : [{ why: 'language' as const }]),
  ];
}

function wantsVideo(life: readonly string[]): boolean {
  return life.includes('telehealth') || life.includes('no_transport');
}

function isEvening({ from, days }: Track): boolean {
  return minutes(from) >= minutes(EVENING) && days.some((day) => !WEEKEND.includes(day));
}

function isWeekend({ days }: Track): boolean {
  return days.every((day) => WEEKEND.includes(day));
}

function isDaytime({ from, days }: Track): boolean {
  return minutes(from) < minutes(EVENING) && days.some((day) => !WEEKEND.includes(day));
}
