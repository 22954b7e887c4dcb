import { buildSummary } from '../../src/handoff/build-summary.ts';
import type { HandoffSummary } from '../../src/handoff/summary.ts';
import type { Context, HandoffReason, Nearby } from '../../src/machines/context.ts';
import { currentFallback, currentNearby } from '../../src/machines/guidance/guidance-for.ts';
import type { Heard, TalkCommand } from '../../src/machines/events.ts';
import type { FactValue } from '../../src/machines/facts.ts';
import type { Fallback } from '../../src/machines/fallback.ts';
import type { Track } from '../../src/machines/opening.ts';
import type { Step } from '../../src/machines/progress.ts';
import type { HeardSignal } from '../../src/machines/signals.ts';
import { PLAIN_SETTINGS } from '../../src/machines/settings.ts';
import type { Language, Settings } from '../../src/machines/settings.ts';
import { step } from '../../src/machines/step.ts';

export const INTAKE_ID = 'in_01234567-89ab-4cde-8f01-23456789abcd';

/** What the visitor does at one question: taps a value, types words that mean one, or commands. */
export type Act = {
  /** The question it answers, where that is checked. */ readonly at?: string;
} & (
  | { readonly tap: FactValue }
  | { readonly type: string; readonly means?: FactValue; readonly signals?: readonly HeardSignal[] }
  | { readonly command: TalkCommand; readonly words?: string }
);

export const tap = (value: FactValue): Act => ({ tap: value });
export const type = (text: string, means?: FactValue): Act =>
  means === undefined ? { type: text } : { type: text, means };

/** Acts, each at the question it answers. */
export const acts = (...each: readonly (readonly [question: string, act: Act])[]): Act[] =>
  each.map(([at, act]) => ({ ...act, at }));

/** How the center is set up, and which state its openings are in. */
export interface Place {
  readonly settings?: Partial<Settings>;
  readonly language?: Language;
  readonly state?: string;
  /** What the host finds where nothing is near. */
  readonly fallback?: Pick<Fallback, 'lacks' | 'ways'>;
}

/** What the host says of a call: Monday evening in California. */
const CALL = {
  planned: '2026-11-23T07:40:00.000Z',
  from: '2026-11-24T01:00:00.000Z',
  until: '2026-11-24T02:00:00.000Z',
  zone: 'America/Los_Angeles',
};

const NEARBY: Nearby = {
  place: '92882',
  openings: [
    {
      site: 'Corona',
      program: 'Evening IOP',
      level: 'iop',
      miles: 3.6,
      name: { en: 'Evenings' },
      days: ['monday', 'tuesday', 'thursday'],
      from: '18:00',
      until: '21:00',
      languages: ['en'],
      video: false,
    },
    {
      site: 'Telehealth',
      program: 'Online IOP',
      level: 'iop',
      name: { en: 'By video' },
      days: ['tuesday', 'thursday'],
      from: '09:00',
      until: '12:00',
      languages: ['en', 'es'],
      video: true,
    },
  ],
  nearestMiles: 3.6,
};

/** The intake that these acts lead to, and the text of every activity in it. */
export function intakeOf(
  given: readonly Act[],
  { settings, language = 'en', state = 'CA', fallback }: Place = {},
): { readonly context: Context; readonly texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  let turn: Step = step(undefined, {
    type: 'opened',
    settings: { ...PLAIN_SETTINGS, ...settings },
    language,
  });
  given.forEach((act, n) => {
    const activityId = `activity-${n}`;
    const { question } = turn;
    if (act.at !== undefined && act.at !== question?.id) {
      throw new Error(`Expected the question ${act.at}, found ${question?.id}.`);
    }
    // A bare tap has no text; its activity says the value that was tapped.
    const { at: _, ...tapped } = act;
    texts.set(activityId, wordsOf(act) ?? JSON.stringify(tapped));
    turn = step(turn.saved, { type: 'visitor', activityId, heard: heardOf(act) });
    if (turn.effects.some((effect) => effect.type === 'findOpenings')) {
      turn = step(turn.saved, { type: 'openings', nearby: { ...NEARBY, state } });
    }
    if (fallback && turn.effects.some((effect) => effect.type === 'findFallback')) {
      turn = step(turn.saved, { type: 'fallbackFound', fallback });
    }
    if (turn.effects.some((effect) => effect.type === 'planCall')) {
      turn = step(turn.saved, { type: 'callPlanned', call: CALL });
    }
  });
  return { context: turn.context, texts };
}

function wordsOf(act: Act): string | undefined {
  if ('type' in act) return act.type;
  return 'command' in act ? act.words : undefined;
}

function heardOf(act: Act): Heard {
  if ('tap' in act) {
    const quote = typeof act.tap === 'string' ? act.tap : '';
    return { signals: [], answer: { value: act.tap, how: 'tapped', quote }, text: '' };
  }
  if ('command' in act) {
    return { signals: [], command: { command: act.command }, text: act.words ?? '' };
  }
  const { type: text, means, signals = [] } = act;
  if (means === undefined) return { signals, text };
  return { signals, answer: { value: means, how: 'typed', quote: text }, text };
}

/** A whole intake by taps and typed answers, with each kind of silence in it. */
export const WHOLE: readonly Act[] = acts(
  ['notice', tap('yes')],
  ['safety.now', tap('safe')],
  ['who.for', tap('self')],
  ['consent.adult', tap('yes')],
  ['needs.focus', tap('substances')],
  ['contact.name', type('I am Maria', 'Maria')],
  ['contact.phone', type('951 555 0142', '+19515550142')],
  ['contact.safe', tap(['call', 'text', 'evening'])],
  ['consent.contact', tap('yes')],
  ['use.substances', type('wine and sometimes vodka', ['alcohol'])],
  ['use.frequency', type('most nights, I cannot sleep without it', { times: 5, per: 'week' })],
  ['use.last', type('nothing since detox last month', 'month')],
  ['detox.history', tap('completed')],
  ['safety.withdrawal', tap(['past_mild'])],
  ['treatment.prior', type('that place with the lake')],
  ['treatment.prior', type('the one my cousin liked')],
  ['treatment.prior', type('my cousin went to the one with the lake')], // kept as written
  ['health.conditions', tap(['none'])],
  ['safety.thoughts', tap('no')],
  ['home.now', tap(['others_use', 'support'])],
  ['constraints.life', { command: 'skip' }],
  ['availability.zip', tap('92882')],
  ['insurance.payer', { command: 'decline' }],
  ['consent.guidance', tap('yes')],
  ['review', tap('send')],
  ['consent.followup', tap('no')],
);

/** The same intake as far as before this question. */
export function upTo(question: string): readonly Act[] {
  const end = WHOLE.findIndex(({ at }) => at === question);
  if (end < 0) throw new RangeError(`Maria was not asked ${question}.`);
  return WHOLE.slice(0, end);
}

/** The summary of an intake. */
export function summaryOf(
  context: Context,
  reason: HandoffReason = context.handoff?.reason ?? 'completed',
  revision = context.handoff?.revision ?? 1,
): HandoffSummary {
  const handoff = { reason, revision };
  const near = currentNearby(context)?.openings ?? [];
  const unweighed = (track: Track) => ({ ...track, fits: [], blockedBy: [] });
  const fallback = currentFallback(context);
  const around = {
    openings: near.map(unweighed),
    fallback: fallback && {
      ...fallback,
      ways: fallback.ways.map((way) =>
        'opening' in way ? { ...way, opening: unweighed(way.opening) } : way,
      ),
    },
  };
  return buildSummary({ intakeId: INTAKE_ID, handoff, context, around });
}
