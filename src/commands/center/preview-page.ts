import type { DateTime } from 'luxon';

import { presenceAt } from '../../availability/hours/presence.ts';
import type { OpenTime } from '../../availability/hours/open-times.ts';
import { zoneName } from '../../content/zone-name.ts';
import { wrap } from '../chat/wrap.ts';
import {
  callLines,
  faqLines,
  greetingLines,
  helpLines,
  nearLines,
  ownLines,
} from './preview-parts.ts';
import { arrive, finish } from './preview-visit.ts';
import type { Visit } from './preview-visit.ts';

const WIDTH = 78;
/** Whoever is there for longer without a break is always there. */
const A_WEEK = 7;
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * What a visitor of a center sees at a moment, as text of 80 columns. What stands behind a bar is
 * read by visitors, all else by the operator.
 */
export function previewPage(visit: Visit, moment: DateTime, notes: readonly string[]): string {
  const { center, language, zip } = visit;
  const arrived = arrive(visit);
  const finished = finish(visit, arrived);
  const when = moment.setLocale('en-US').toFormat('cccc, LLLL d, yyyy, HH:mm');
  const zone = zoneName(center.hours.zone, moment.toJSDate(), 'en-US');
  return [
    ...wrap(`${center.name} on ${when}, ${zone}, in ${NAMES.of(language)}`, WIDTH),
    ...notes.flatMap((note) => ['', ...wrap(note, WIDTH)]),
    ...section('The phone', phoneLines(visit)),
    ...section('The greeting', greetingLines(arrived)),
    ...section('When a person calls', callLines(finished)),
    ...section(`Near ${zip}`, nearLines(visit, finished)),
    ...section("This center's own words", ownLines(visit, finished)),
    ...section("Answers that hold this center's facts", faqLines(visit, arrived)),
    ...section('Numbers on the cards of help', helpLines(visit, arrived)),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', title.toUpperCase(), '', ...lines.flatMap(laidOut)];
}

/** A bar, a bullet or an indent at the beginning of a line stands before each that it is broken into. */
function laidOut(line: string): readonly string[] {
  const [, bar = '', mark = '', rest = ''] = /^(│ )?(• | {2})?(.*)$/s.exec(line) ?? [];
  return wrap(rest, WIDTH - 2 - bar.length - mark.length).map((each, at) =>
    `  ${bar}${at === 0 ? mark : ' '.repeat(mark.length)}${each}`.trimEnd(),
  );
}

function phoneLines({ center, at }: Visit): readonly string[] {
  const { now, next } = presenceAt(center.hours, new Date(at));
  const always = now && now.until.diff(now.from).as('days') > A_WEEK;
  const there = now ? `someone is there now, until ${spoken(now.until)}` : 'nobody is there now';
  const then = next
    ? `Someone is there next from ${spoken(next.from)} until ${spokenEnd(next)}.`
    : 'Nobody is there after that for two months.';
  return [
    `By hours.yaml ${always ? 'someone is there at every hour.' : `${there}. ${then}`}`,
    `Visitors are told to call ${center.phone}.`,
  ];
}

const spoken = (time: DateTime) => time.setLocale('en-US').toFormat('cccc, LLLL d, HH:mm');

function spokenEnd({ from, until }: OpenTime): string {
  return from.hasSame(until, 'day') ? until.toFormat('HH:mm') : spoken(until);
}
