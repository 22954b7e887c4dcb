import { initialTransition, transition } from 'xstate';

import { maySuggest } from './context.ts';
import type { Context } from './context.ts';
import type { Effect } from './effects.ts';
import { has, known, placeOf } from './facts.ts';
import type { Place } from './facts.ts';
import type { Fallback } from './fallback.ts';
import { guidanceFor, isForPerson } from './guidance/guidance-for.ts';
import { machine } from './machine.ts';
import type { Move } from './moves.ts';
import type { Question } from './question.ts';
import { restore, save } from './snapshot.ts';
import type { Saved, Snapshot } from './snapshot.ts';
import { questionOf } from './topics/index.ts';

/** Where an intake stands, for channels and desks. */
export type IntakeState = 'open' | 'waiting' | 'withHuman' | 'handedOff' | 'closed';

/** What one step came to. */
export interface Step {
  readonly saved: Saved;
  readonly effects: readonly Effect[];
  readonly state: IntakeState;
  readonly context: Context;
  /** The question now open, if any. */
  readonly question?: Question;
}

/** The question now open: a safety question goes before everything else. */
export function currentQuestion(snapshot: Snapshot): Question | undefined {
  if (snapshot.matches({ operator: 'withHuman' })) return undefined;
  const open = Object.values(snapshot.getMeta()).flatMap((meta) => {
    const id = (meta as { question?: string } | undefined)?.question;
    return id === undefined ? [] : [questionOf(id)];
  });
  const urgent = open.find(({ id }) => id === 'safety.check' || id === 'safety.next');
  return urgent ?? open[0];
}

/** One step under way: the statechart as it moves, and the effects collected so far. */
export class Progress {
  readonly #effects: Effect[] = [];
  #snapshot: Snapshot;

  constructor(saved?: Saved) {
    this.#snapshot = saved ? restore(saved) : initialTransition(machine)[0];
  }

  get paused(): boolean {
    return this.#snapshot.matches({ conversation: 'paused' });
  }

  get closed(): boolean {
    return this.state === 'closed';
  }

  get calm(): boolean {
    return this.#snapshot.matches({ safety: 'calm' });
  }

  get context(): Context {
    return this.#snapshot.context;
  }

  move(move: Move): void {
    const [next, actions] = transition(machine, this.#snapshot, move);
    this.#snapshot = next;
    for (const action of actions) {
      const effect = toEffect(action);
      if (effect) this.#effects.push(effect);
    }
  }

  say(say: Extract<Effect, { type: 'say' }>['say']): void {
    this.#effects.push({ type: 'say', say });
  }

  push(effect: Effect): void {
    this.#effects.push(effect);
  }

  /** Asks the question now open, if there is one. It is the last thing said in a turn. */
  ask(refused?: Extract<Effect, { type: 'ask' }>['refused']): void {
    const { question } = this;
    if (!question) return;
    if (question.id === 'review' && !refused) this.#review();
    this.push({ type: 'ask', question: question.id, ...(refused ? { refused } : {}) });
  }

  /** What would be sent; and before it the guidance, where it is to be told and was not as it now is. */
  #review(): void {
    const { level } = guidanceFor(this.context);
    if (isToTell(this.context) && this.context.told !== level) {
      this.move({ type: 'GUIDED', level });
      this.#lookElsewhere(level);
      this.push({ type: 'showGuidance' });
    }
    this.push({ type: 'showReview' });
  }

  /** Asks the host what may help where nothing of this level is near: answered before a word is said. */
  #lookElsewhere(level: Fallback['level']): void {
    const { facts } = this.context;
    const place = known(facts, 'zip') as Place | undefined;
    const minor = has(facts, 'adult', 'no');
    this.move({ type: 'FALLBACK_FOUND' });
    if (place !== undefined) this.push({ type: 'findFallback', place, level, minor });
  }

  /** What the host found, for the level and the place for which it was asked. */
  keepFallback(found: Pick<Fallback, 'lacks' | 'ways'> | undefined): void {
    const { facts, told: level } = this.context;
    const place = placeOf(facts);
    if (!found || !level || place === undefined) return;
    this.move({ type: 'FALLBACK_FOUND', fallback: { ...found, level, place } });
  }

  get question(): Question | undefined {
    return currentQuestion(this.#snapshot);
  }

  get state(): IntakeState {
    return stateOf(this.#snapshot);
  }

  end(): Step {
    const { question } = this;
    return {
      saved: save(this.#snapshot),
      effects: this.#effects,
      state: this.state,
      context: this.context,
      ...(question ? { question } : {}),
    };
  }
}

/** Whoever said yes is told; and that a person judges is told without a question, unless no was said before. */
function isToTell(context: Context): boolean {
  const wanted = known(context.facts, 'guidance_wanted');
  return wanted === undefined ? isForPerson(context) && maySuggest(context) : wanted === 'yes';
}

/** Actions of the statechart that are effects; its own bookkeeping is not. */
function toEffect({ type, params }: { type: string; params?: unknown }): Effect | undefined {
  switch (type) {
    case 'say':
    case 'help':
    case 'findOpenings':
    case 'planCall':
    case 'remindAt':
    case 'forget':
    case 'erase':
      return { type, ...(params as object) } as Effect;
    case 'sendHandoff':
      return { type: 'handOff', ...(params as object) } as Effect;
    default:
      return undefined;
  }
}

function stateOf(snapshot: Snapshot): IntakeState {
  const { conversation, operator } = snapshot.value;
  if (conversation === 'closed') return 'closed';
  if (operator !== 'bot') return operator;
  if (conversation === 'resting') return 'handedOff';
  const asking = typeof conversation === 'object' ? conversation.asking : undefined;
  return typeof asking === 'object' && 'followUp' in asking ? 'handedOff' : 'open';
}
