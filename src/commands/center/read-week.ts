import { WEEKDAYS, hours } from '../../center/settings/hours.ts';
import type { Week } from '../../content/open-days.ts';
import { UnfitAnswer } from './ask.ts';

const DAYS = String.raw`([a-z]+)\.?(?:\s*(?:-|–|to)\s*([a-z]+)\.?)?`;
const TIME = String.raw`(\d{1,2})(?::(\d\d))?\s*(am|pm)?`;
const PART = new RegExp(String.raw`^${DAYS},?\s+${TIME}\s*(?:-|–|to)\s*${TIME}$`, 'i');

/**
 * Reads hours as people write them; days that are closed are left out.
 *
 * @example readWeek('Mon-Fri 8 am-8 pm; Sat 9:00-13:00')
 * @throws UnfitAnswer naming the part that cannot be read
 */
export function readWeek(text: string): Week {
  const week: Partial<Record<(typeof WEEKDAYS)[number], string[]>> = {};
  for (const part of partsOf(text)) {
    const [, first = '', last = first, ...times] = PART.exec(part) ?? [];
    const days = daysOf(first, last);
    const [from, until] = [clock(times.slice(0, 3)), clock(times.slice(3), true)];
    if (!days || from === undefined || until === undefined) {
      throw new UnfitAnswer(
        `found ${JSON.stringify(part)}; expected days and their times, as in Mon-Fri 8 am-8 pm`,
      );
    }
    for (const day of days) (week[day] ??= []).push(`${from}-${until}`);
  }
  const checked = hours.shape.week.safeParse(week);
  if (!checked.success) {
    throw new UnfitAnswer(`found ${JSON.stringify(text)}; ${checked.error.issues[0]?.message}`);
  }
  return week;
}

/** Days with their times, between them a comma or a semicolon. */
function partsOf(text: string): readonly string[] {
  const named = text.replace(/\b(?:every ?day|all days|daily)\b/gi, 'Mon-Sun');
  return named
    .split(/[;,]\s*(?=[a-z])/i)
    .map((part) => part.trim())
    .filter(Boolean);
}

function daysOf(first: string, last: string) {
  const [from, until] = [first, last].map((name) =>
    name.length < 2 ? -1 : WEEKDAYS.findIndex((each) => each.startsWith(name.toLowerCase())),
  ) as [number, number];
  return from < 0 || until < from ? undefined : WEEKDAYS.slice(from, until + 1);
}

/** "08:00" of the hour, the minutes and the half of the day; midnight ends a day as 24:00. */
function clock([hour, minute = '00', half]: readonly (string | undefined)[], ends = false) {
  const said = Number(hour);
  if (Number.isNaN(said) || (half !== undefined && (said < 1 || said > 12))) return undefined;
  const late = half?.toLowerCase() === 'pm';
  const on24 = half === undefined ? said : (said % 12) + (late ? 12 : 0);
  const shown = ends && on24 === 0 && minute === '00' ? 24 : on24;
  return `${String(shown).padStart(2, '0')}:${minute}`;
}
