import { buildSummary } from '../../src/handoff/build-summary.ts';
import type { HandoffSummary } from '../../src/handoff/summary.ts';
import type { Context, HandoffReason, Nearby } from '../../src/machines/context.ts';
import type { Heard, TalkCommand } from '../../src/machines/events.ts';
import type { FactValue } from '../../src/machines/facts.ts';
import type { Step } from '../../src/machines/progress.ts';
import type { HeardSignal } from '../../src/machines/signals.ts';
import { step } from '../../src/machines/step.ts';

export const INTAKE_ID = 'in_01234567-89ab-4cde-8f01-23456789abcd';

/** What the visitor does at one question: taps a value, types words that mean one, or commands. */
export type Act =
  | { readonly tap: FactValue }
  | { readonly type: string; readonly means?: FactValue; readonly signals?: readonly HeardSignal[] }
  | { readonly command: TalkCommand };

export const tap = (value: FactValue): Act => ({ tap: value });
export const type = (text: string, means?: FactValue): Act =>
  means === undefined ? { type: text } : { type: text, means };

const NEARBY: Nearby = {
  zip: '92882',
  openings: [
    {
      site: 'Corona',
      program: 'Evening IOP',
      level: 'iop',
      miles: 3.6,
      times: 'Mon to Thu, 6 to 9',
    },
    { site: 'Telehealth', program: 'Online IOP', level: 'iop', times: 'Tue to Thu, 9 to 12' },
  ],
  nearestMiles: 3.6,
};

/** The intake that these acts lead to, and the text of every activity in it. */
export function intakeOf(acts: readonly Act[]): {
  readonly context: Context;
  readonly texts: ReadonlyMap<string, string>;
} {
  const texts = new Map<string, string>();
  let turn: Step = step(undefined, { type: 'opened' });
  acts.forEach((act, at) => {
    const activityId = `activity-${at}`;
    // A bare tap has no text; its activity says the value that was tapped.
    texts.set(activityId, 'type' in act ? act.type : JSON.stringify(act));
    turn = step(turn.saved, { type: 'visitor', activityId, heard: heardOf(act) });
    if (turn.effects.some((effect) => effect.type === 'findOpenings')) {
      turn = step(turn.saved, { type: 'openings', nearby: NEARBY });
    }
  });
  return { context: turn.context, texts };
}

function heardOf(act: Act): Heard {
  if ('tap' in act) {
    const quote = typeof act.tap === 'string' ? act.tap : '';
    return { signals: [], answer: { value: act.tap, how: 'tapped', quote }, text: '' };
  }
  if ('command' in act) return { signals: [], command: { command: act.command }, text: '' };
  const { type: text, means, signals = [] } = act;
  if (means === undefined) return { signals, text };
  return { signals, answer: { value: means, how: 'typed', quote: text }, text };
}

/** A whole intake by taps and typed answers, with each kind of silence in it. */
export const WHOLE: readonly Act[] = [
  tap('yes'), // notice
  tap('safe'),
  tap('self'),
  tap('substances'),
  type('I am Maria', 'Maria'),
  type('951 555 0142', '+19515550142'),
  tap(['call', 'text', 'evening']),
  tap('yes'), // may be called
  type('wine and sometimes vodka', ['alcohol']),
  type('most nights, I cannot sleep without it', { times: 5, per: 'week' }),
  { command: 'unsure' }, // how long
  type('nothing since detox last month', 'month'),
  tap('completed'),
  { command: 'decline' }, // withdrawal before
  type('that place with the lake'),
  type('my cousin went to the one with the lake'), // care before: kept as written
  { command: 'skip' }, // health
  tap(['others_use', 'support']),
  tap('this_week'),
  tap(['work', 'children', 'evening']),
  tap('92882'),
  tap('medicaid_ca'),
  tap('yes'), // guidance
  tap('send'),
  tap('no'), // follow-up
];

/** The summary of an intake. */
export function summaryOf(
  context: Context,
  reason: HandoffReason = context.handoff?.reason ?? 'completed',
  revision = context.handoff?.revision ?? 1,
): HandoffSummary {
  const handoff = { reason, revision };
  return buildSummary({ intakeId: INTAKE_ID, handoff, context, language: 'en' });
}
