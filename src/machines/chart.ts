import { assign, setup } from 'xstate';

import { EMPTY, MOST_UNREAD, withFact, without, withVolunteered } from './context.ts';
import type { Context, HandoffReason } from './context.ts';
import type { SayId } from './effects.ts';
import { placeOf } from './facts.ts';
import type { Move, MoveOf } from './moves.ts';
import type { Signal, SignalMode } from './signals.ts';

/** Effects are descriptors: the statechart names them, `step` collects them, the host carries them out. */
const effect = () => undefined;

/** Types, assignments and effects of the statechart. */
export const chart = setup({
  types: { context: {} as Context, events: {} as Move },
  actions: {
    say: effect,
    help: effect,
    findOpenings: effect,
    planCall: effect,
    sendHandoff: effect,
    remindAt: effect,
    forget: effect,
    erase: effect,

    record: assign(({ context, event }) =>
      event.type === 'ANSWER' ? withFact(context, event.question, event.fact) : {},
    ),
    keepVolunteered: assign(({ context, event }) =>
      event.type === 'VOLUNTEERED' ? withVolunteered(context, event.facts) : {},
    ),
    revoke: assign(({ context, event }) =>
      event.type === 'REVOKE'
        ? { ...withFact(context, 'consent.contact', event.fact), call: undefined }
        : {},
    ),
    keepSignal: assign(({ context, event }) =>
      event.type === 'SIGNAL'
        ? { signals: [...context.signals, ...event.signals], unsent: true }
        : {},
    ),
    keepOpenings: assign(({ context: { facts }, event }) =>
      event.type === 'OPENINGS' ? { nearby: { ...event.nearby, place: placeOf(facts) ?? '' } } : {},
    ),
    /** The place is asked for again; what was said stands among the words for a person to read. */
    forgetPlace: assign(({ context: { facts, unread } }) => {
      const { activityId, quote } = facts['zip']?.source ?? {};
      const said = activityId && quote ? [{ activityId, quote }] : [];
      return {
        facts: without(facts, 'zip'),
        unread: [...unread, ...said].slice(-MOST_UNREAD),
        unsent: true,
      };
    }),
    keepCall: assign(({ event }) => (event.type === 'CALL_PLANNED' ? { call: event.call } : {})),
    keepFallback: assign(({ event }) =>
      event.type === 'FALLBACK_FOUND' ? { fallback: event.fallback } : {},
    ),
    settle: assign(({ event }) =>
      event.type === 'OPENED' ? { settings: event.settings, language: event.language } : {},
    ),
    speak: assign(({ event }) => (event.type === 'LANGUAGE' ? { language: event.language } : {})),
    keepAdvice: assign(({ context, event }) =>
      event.type === 'ADVISED' ? { advised: [...context.advised, event.flag] } : {},
    ),
    keepLevel: assign(({ event }) => (event.type === 'GUIDED' ? { told: event.level } : {})),
    keepDisclosure: assign(({ event }) =>
      event.type === 'DISCLOSURE' ? { disclosureDue: event.due } : {},
    ),
    countAttempt: assign(({ context, event }) => ({
      attempts: context.attempts + 1,
      ...(event.type === 'UNCLEAR' && event.unread
        ? { unread: [...context.unread, event.unread].slice(-MOST_UNREAD), unsent: true }
        : {}),
    })),
    countAfresh: assign({ attempts: 0 }),
    forgetAnswers: assign(({ context: { facts, handoff, call, signals, settings, language } }) => ({
      ...EMPTY,
      settings,
      language,
      handoff,
      call,
      signals,
      facts: facts['notice'] ? { notice: facts['notice'] } : {},
    })),
    forgetEverything: assign(({ context: { settings, language } }) => ({
      ...EMPTY,
      settings,
      language,
    })),
  },
});

/**
 * A handoff is a number in the context and an effect for the host: always both. Someone who leaves
 * after a handoff updates it, and why it was made stands.
 */
export const handOff = (reason?: HandoffReason) =>
  chart.enqueueActions(({ context, event, enqueue }) => {
    const why = reason ?? (event as MoveOf<'HAND_OFF'>).reason;
    const params = {
      reason: why === 'left' ? (context.handoff?.reason ?? why) : why,
      revision: (context.handoff?.revision ?? 0) + 1,
    };
    enqueue.assign({ handoff: params, unsent: false });
    enqueue({ type: 'sendHandoff', params });
  });

/** Asks an answered question once more; what was decided at the review is open again with it. */
export const reopen = (question: (event: Move) => string) =>
  chart.assign(({ context, event }) => ({
    reopened: question(event),
    attempts: 0,
    facts: without(context.facts, 'review', 'review_which'),
  }));

export const say = (id: SayId) => ({ type: 'say', params: { say: id } }) as const;

/** True for an ANSWER to this question, that is or holds one of these values where any are given. */
export const answers =
  (id: string, ...values: readonly string[]) =>
  ({ event }: { event: Move }) =>
    event.type === 'ANSWER' &&
    event.question === id &&
    (values.length === 0 ||
      [event.fact.value].flat().some((each) => values.includes(each as string)));

/**
 * An answer that asks for help now, or to be asked about (`check`): about what was heard, where
 * something was, or simply danger.
 */
export const danger = (
  rule: string,
  heard: (context: Context) => Signal | undefined,
  mode: SignalMode = 'interrupt',
) =>
  chart.raise(({ context, event }) => ({
    type: 'SIGNAL',
    signals: [
      {
        signal: heard(context) ?? 'danger',
        mode,
        rule,
        activityId: (event as MoveOf<'ANSWER'>).fact.source.activityId,
      },
    ],
  }));
