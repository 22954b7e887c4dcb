import type { FeasibleWeek, WeekBlock, WeekDay } from '../machines/feasible-week.ts';
import { capitalized } from './opening-text.ts';
import type { Words, Wording } from './words.ts';

/** A week in words, ready to be drawn as a table. */
export interface WeekTable {
  readonly title: string;
  readonly head: { readonly day: string; readonly hours: string };
  /** A day at a quarter, a half and three quarters. */
  readonly scale: readonly string[];
  /** One a day, from Monday. */
  readonly rows: readonly WeekRow[];
  /** Stands where a day has no block. */
  readonly nothing: string;
  readonly notes: readonly string[];
}

export interface WeekRow {
  readonly day: string;
  /** To be drawn. */
  readonly blocks: readonly WeekBlock[];
  /** All of them in words: the way belongs to the program. */
  readonly told: readonly Told[];
  /** What does not go together on this day: sentences. */
  readonly clashes: readonly string[];
}

/** A week as a table, and the same in lines where none can be drawn. */
export interface WeekText {
  readonly table: WeekTable;
  readonly lines: {
    readonly title: string;
    /** Days that go alike are one line. */
    readonly days: readonly string[];
    readonly notes: readonly string[];
  };
}

interface Told {
  readonly what: WeekBlock['what'];
  readonly text: string;
}

/** A week to be told, of the opening that is called so. */
export interface ToldWeek extends Pick<FeasibleWeek, 'days'> {
  readonly name: string;
  readonly travelMinutes?: number | undefined;
  readonly video: boolean;
}

interface Telling {
  readonly words: Words;
  readonly fill: (wording: Wording) => string;
}

/** Puts a week into words. */
export function weekText(week: ToldWeek, telling: Telling): WeekText {
  const { days } = week;
  const { words, fill } = telling;
  const { forms, week: own } = words;
  const title = own.title(fill(own.whose), week.name);
  const notes = notesOf(week, telling);
  const table: WeekTable = {
    title,
    head: { day: own.day, hours: own.hours },
    scale: own.scale,
    rows: days.map((each) => ({
      day: capitalized(forms.days([each.day])),
      blocks: each.blocks,
      told: toldOf(each, words).map(({ what, text }) => ({ what, text: capitalized(text) })),
      clashes: clashesOf(each, telling),
    })),
    nothing: own.nothing,
    notes,
  };
  return { table, lines: { title, days: daysText(days, telling), notes } };
}

/** Days that go alike are one line; a day without anything is none. */
function daysText(days: readonly WeekDay[], telling: Telling): readonly string[] {
  const { words } = telling;
  const alike = Map.groupBy(
    days.filter(({ blocks }) => blocks.length > 0),
    (each) => {
      const told = toldOf(each, words).map(({ text }) => text);
      return [`${told.join('; ')}.`, ...clashesOf(each, telling)].join(' ');
    },
  );
  return [...alike].map(
    ([text, all]) => `${capitalized(words.forms.days(all.map(({ day }) => day)))}: ${text}`,
  );
}

/** A way that is parted from its program by midnight stands by itself. */
function toldOf({ blocks }: WeekDay, { forms, week }: Words): readonly Told[] {
  const ways = blocks.filter(({ what }) => what === 'travel');
  const [program] = blocks.filter(({ what }) => what === 'track');
  const there = ways.find(({ until }) => until === program?.from);
  const back = ways.find(({ from }) => from === program?.until);
  return blocks
    .filter((block) => block !== there && block !== back)
    .map((block) => {
      const { what, from, until } = block;
      const text = `${week.what[what]} ${forms.hours(from, until)}`;
      if (what !== 'track' || !(there ?? back)) return { what, text };
      const away = forms.hours(there?.from ?? from, back?.until ?? until);
      return { what, text: week.withTravel(text, away) };
    });
}

/** The hours that the program shares with what was told; then what the way alone may run into. */
function clashesOf({ blocks }: WeekDay, { words, fill }: Telling): readonly string[] {
  const { forms, week, openings } = words;
  const offered = (what: 'track' | 'travel') => blocks.filter((block) => block.what === what);
  const told = blocks.flatMap(({ what, ...hours }) =>
    what === 'track' || what === 'travel' ? [] : [{ what, hours }],
  );
  const shared = told.map(({ what, hours }) => ({
    what,
    track: offered('track').flatMap((each) => common(hours, each)),
    travel: offered('travel').flatMap((each) => common(hours, each)),
  }));
  const taken = shared.flatMap(({ track }) =>
    track.map(({ from, until }) => forms.hours(from, until)),
  );
  const onTheWay = shared.filter(({ track, travel }) => track.length === 0 && travel.length > 0);
  const whats = [...new Set(onTheWay.map(({ what }) => fill(openings.fit[what])))];
  return [
    ...(taken.length > 0 ? [week.overlap(forms.joined([...new Set(taken)]))] : []),
    ...(whats.length > 0 ? [week.travelMeets(forms.joined(whats))] : []),
  ];
}

type Hours = Pick<WeekBlock, 'from' | 'until'>;

/** On a clock of 24 hours with two digits each, what is later is greater. */
function common(one: Hours, other: Hours): readonly Hours[] {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return from < until ? [{ from, until }] : [];
}

function notesOf({ travelMinutes, video }: ToldWeek, { words: { week } }: Telling) {
  if (travelMinutes === undefined) return [];
  return [week.travel(travelMinutes), ...(video ? [week.noTravel] : [])];
}
