import { noticeAccepted } from '../../src/machines/context.ts';
import type { Found } from '../../src/machines/context.ts';
import type { Effect } from '../../src/machines/effects.ts';
import type { Command, IntakeEvent, TalkCommand } from '../../src/machines/events.ts';
import type { Facts, FactValue } from '../../src/machines/facts.ts';
import type { Step } from '../../src/machines/progress.ts';
import type { Language, Settings } from '../../src/machines/settings.ts';
import type { Signal, SignalMode } from '../../src/machines/signals.ts';
import type { Saved } from '../../src/machines/snapshot.ts';
import { step } from '../../src/machines/step.ts';
import { mayContact } from '../../src/machines/topics/contact.ts';

type VisitorEvent = Extract<IntakeEvent, { type: 'visitor' }>;

/** The one opening this center has, wherever the visitor is. */
export function near(): Found {
  const opening = {
    site: 'Main',
    program: 'Evening IOP',
    level: 'iop',
    name: { en: 'Evening IOP' },
    days: ['monday', 'thursday'],
    from: '18:00',
    until: '21:00',
    languages: ['en', 'es'],
    video: false,
  } as const;
  return { openings: [{ ...opening, miles: 4 }], nearestMiles: 4 };
}

/** What is stored between turns comes back as JSON. */
export function stored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** A new intake, with the notice asked. */
export function open(settings?: Settings, language?: Language): Step {
  return step(undefined, {
    type: 'opened',
    ...(settings ? { settings } : {}),
    ...(language ? { language } : {}),
  });
}

/** One turn as the host runs it: state comes back from the store, and a search for openings is answered. */
export function send(from: Pick<Step, 'saved'>, event: IntakeEvent): Step {
  const next = step(stored(from.saved), event);
  const search = next.effects.find((effect) => effect.type === 'findOpenings');
  if (!search) return next;
  const found = step(stored(next.saved), {
    type: 'openings',
    nearby: near(),
  });
  return { ...found, effects: [...next.effects, ...found.effects] };
}

/** Several turns. */
export function sendAll(from: Step, ...events: readonly IntakeEvent[]): Step {
  return events.reduce(send, from);
}

/** An answer by tap. */
export function tap(value: FactValue, inReplyTo?: string): VisitorEvent {
  const heard = { signals: [], answer: { value, how: 'tapped', quote: '' }, text: '' } as const;
  return message(heard, inReplyTo);
}

/** An answer typed in the visitor's words. */
export function typed(text: string, value: FactValue, inReplyTo?: string): VisitorEvent {
  const heard = { signals: [], answer: { value, how: 'typed', quote: text }, text } as const;
  return message(heard, inReplyTo);
}

/** Words that no recognizer made anything of. */
export function unclear(text: string, inReplyTo?: string): VisitorEvent {
  return message({ signals: [], text }, inReplyTo);
}

/** Talk about the talk. */
export function command(which: Command | TalkCommand, inReplyTo?: string): VisitorEvent {
  const heard = typeof which === 'string' ? { command: which } : which;
  return message({ signals: [], command: heard, text: '' }, inReplyTo);
}

/** Words in which a signal was heard. */
export function signal(mode: SignalMode, text: string, name: Signal = 'suicide'): VisitorEvent {
  return message({ signals: [{ signal: name, mode, quote: text, rule: 'test' }], text });
}

function message(heard: VisitorEvent['heard'], inReplyTo?: string): VisitorEvent {
  const event = { type: 'visitor', activityId: 'activity', heard } as const;
  return inReplyTo === undefined ? event : { ...event, inReplyTo };
}

/** The state value of the statechart. */
export function valueOf({ saved }: { readonly saved: Saved }): unknown {
  return (saved.snapshot as { value: unknown }).value;
}

/** Where the conversation region stands. */
export function conversationOf(turn: Pick<Step, 'saved'>): unknown {
  return (valueOf(turn) as { conversation: unknown }).conversation;
}

/** The facts without where they came from. */
export function answersOf({ context }: Pick<Step, 'context'>): Record<string, unknown> {
  return answersIn(context.facts);
}

/** Facts without where they came from. */
export function answersIn(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => [id, [fact?.status, fact?.value, fact?.raw]]),
  );
}

/** The sentences of a turn, in order. */
export function said({ effects }: Pick<Step, 'effects'>): readonly string[] {
  return effects.flatMap((effect) => (effect.type === 'say' ? [effect.say] : []));
}

/** The effects of one type, in order. */
export function effectsOf<Type extends Effect['type']>(
  { effects }: Pick<Step, 'effects'>,
  type: Type,
): readonly Extract<Effect, { type: Type }>[] {
  return effects.filter(
    (effect): effect is Extract<Effect, { type: Type }> => effect.type === type,
  );
}

/** What is said to someone who stops here. */
export function stoppedAs({ context }: Step): string {
  if (!noticeAccepted(context)) return 'stoppedNothingKept';
  return context.unsent && mayContact(context.facts) ? 'stoppedSent' : 'stopped';
}
