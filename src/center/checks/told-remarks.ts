import { z } from 'zod';

import { timesTold } from '../../content/checks/told-times.ts';
import type { ToldTimes } from '../../content/checks/told-times.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import type { Weekday } from '../../machines/week.ts';
import { texts } from '../settings/about.ts';
import type { Texts } from '../settings/about.ts';
import { minutesOf, placeHours } from '../settings/hours.ts';
import { program } from '../settings/programs.ts';
import type { Program } from '../settings/programs.ts';
import type { Remark } from '../reading/problem.ts';

/** What is looked at here; whatever has another form is a problem already. */
const Told = z.object({
  phoneHours: texts.optional().catch(undefined),
  about: z.object({ sessionTimes: texts }).optional().catch(undefined),
  hours: z.object({ week: placeHours.shape.week }).optional().catch(undefined),
  programs: z.array(program).catch([]),
});

/** Texts that tell visitors of other days and times than the settings, where they can be read surely. */
export function toldRemarks(value: unknown): readonly Remark[] {
  const told = Told.safeParse(value).data;
  if (!told) return [];
  const { phoneHours, about, hours, programs } = told;
  const groups = programs.filter(({ level }) => level === 'iop').flatMap(({ tracks }) => tracks);
  return [
    ...(phoneHours && hours
      ? remarksOn(phoneHours, ['phoneHours'], (times, day) => otherHours(times, hours.week[day]))
      : []),
    ...(about && groups.length > 0
      ? remarksOn(about.sessionTimes, ['about', 'sessionTimes'], (times, day) =>
          otherGroups(times, day, groups),
        )
      : []),
  ];
}

/** Of each language the first day that is told otherwise; `otherwise` says what the settings have. */
function remarksOn(
  own: Texts,
  path: Remark['path'],
  otherwise: (readings: ToldTimes['readings'], day: Weekday) => string | undefined,
): readonly Remark[] {
  return LANGUAGES.flatMap((lang) => {
    const told = timesTold(own[lang] ?? '', lang) ?? [];
    const wrong = told.flatMap(({ days, readings }) =>
      days.flatMap((day) => {
        const what = otherwise(readings, day);
        return what === undefined ? [] : [`found ${shown(readings)} on ${day}; ${what}`];
      }),
    );
    return wrong.slice(0, 1).map((message) => ({ path: [...path, lang], message }));
  });
}

/** The times of one day are told one by one, or from the first to the last. */
function otherHours(readings: ToldTimes['readings'], open: readonly string[]): string | undefined {
  const spans = open.map(minutesOf).toSorted(([a], [b]) => a - b);
  const [first] = spans;
  const last = spans.at(-1);
  const mend = 'mend the text, or the hours there';
  if (!first || !last) return `hours.yaml has nobody there on that day: ${mend}`;
  const fits = [...spans, [first[0], last[1]] as const].some((span) =>
    readings.some(([from, until]) => from === span[0] && until === span[1]),
  );
  return fits ? undefined : `hours.yaml has ${open.join(' and ')} on that day: ${mend}`;
}

/** Several groups may be told of together, from the first to the last of them. */
function otherGroups(
  readings: ToldTimes['readings'],
  day: Weekday,
  groups: Program['tracks'],
): string | undefined {
  const meeting = groups.filter(({ days }) => days.includes(day)).map(({ time }) => time);
  const mend = 'mend the text, or the tracks in programs.yaml';
  if (meeting.length === 0)
    return `no track of an intensive outpatient program meets on that day: ${mend}`;
  const fits = meeting
    .map(minutesOf)
    .some(([begins, ends]) => readings.some(([from, until]) => from <= begins && ends <= until));
  return fits ? undefined : `tracks meet ${meeting.join(' and ')} on that day: ${mend}`;
}

/** Of two ways to read a time, the one by day. */
function shown(readings: ToldTimes['readings']): string {
  const [from, until] = readings.find(([begins]) => begins >= MORNING) ?? readings[0] ?? [0, 0];
  return `${clock(from)}-${clock(until)}`;
}

const MORNING = 6 * 60;

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
