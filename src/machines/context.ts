import type { Facts } from './facts.ts';
import type { Fallback } from './fallback.ts';
import { isForPerson } from './guidance/guidance-for.ts';
import type { Guidance } from './guidance/guide.ts';
import type { Flag } from './levels.ts';
import type { StatedFact } from './moves.ts';
import type { Track } from './opening.ts';
import type { Question } from './question.ts';
import { DOUBTFUL_QUESTION } from './signals.ts';
import type { KeptSignal } from './signals.ts';
import { LANGUAGES_OF_MODULES, PLAIN_SETTINGS, STATES_WITHOUT_SUGGESTIONS } from './settings.ts';
import type { Circumstances, Language, Settings } from './settings.ts';
import { QUESTIONS, questionOf } from './topics/index.ts';

/** Why a handoff was made. */
export type HandoffReason = 'completed' | 'human' | 'crisis' | 'left';

/** What is near a place. */
export interface Found {
  /** There is no such place, or more than one: it is asked for once more. */
  readonly unknown?: true;
  /** Every track of the center that can be reached; what fits is found where it is said. */
  readonly openings: readonly Track[];
  /** Miles to the nearest intensive outpatient program of this center; undefined where not known. */
  readonly nearestMiles?: number;
  /** The state of the place, as two letters. */
  readonly state?: string;
}

/** What is near the visitor. */
export interface Nearby extends Found {
  /** What it was looked up for: a ZIP code or a city (`placeOf`). */
  readonly place: string;
}

/** From when until when a person plans to call: ISO times, and the time zone of the center. */
export interface PlannedCall {
  /** When it was planned: "tomorrow" is the day after. */
  readonly planned: string;
  readonly from: string;
  readonly until: string;
  readonly zone: string;
  /** The visitor's, where it is known and its clocks show another time. */
  readonly theirZone?: string | undefined;
}

/** Words of the visitor's that no recognizer made anything of, for a person to read. */
export interface Unread {
  readonly activityId: string;
  readonly quote: string;
}

/** Everything an intake knows. Plain JSON: it is stored between turns. */
export interface Context {
  readonly settings: Settings;
  readonly language: Language;
  readonly facts: Facts;
  /** An answered question being asked once more, by back or edit. Its old answer stands until then. */
  readonly reopened?: string | undefined;
  /** Answers to the current question that were not understood. */
  readonly attempts: number;
  readonly signals: readonly KeptSignal[];
  /** The latest words that were not understood, in the order they were written. */
  readonly unread: readonly Unread[];
  /** Advice for safety that was given as soon as an answer called for it. */
  readonly advised: readonly Flag[];
  /** The level of care that the visitor was told about last. */
  readonly told?: Guidance['level'] | undefined;
  /** True where it is time to say again that this is an automated assistant. */
  readonly disclosureDue: boolean;
  readonly nearby?: Nearby | undefined;
  /** What they were told of instead, where the center has nothing near. */
  readonly fallback?: Fallback | undefined;
  /** When the visitor was told that a person calls. */
  readonly call?: PlannedCall | undefined;
  /** The last handoff; its revision rises with every update. */
  readonly handoff?: { readonly reason: HandoffReason; readonly revision: number } | undefined;
  /** True where a coordinator's copy lacks something that was said since. */
  readonly unsent: boolean;
}

/** How many of them are kept: the whole conversation is stored beside it. */
export const MOST_UNREAD = 30;

/** Nothing known. Every field is named, so that assigning it clears what was there. */
export const EMPTY: Context = {
  settings: PLAIN_SETTINGS,
  language: 'en',
  facts: {},
  reopened: undefined,
  attempts: 0,
  signals: [],
  unread: [],
  advised: [],
  told: undefined,
  disclosureDue: false,
  nearby: undefined,
  fallback: undefined,
  call: undefined,
  handoff: undefined,
  unsent: false,
};

/** True once the visitor has agreed that words are kept. Nothing said before is stored. */
export function noticeAccepted({ facts }: Pick<Context, 'facts'>): boolean {
  return facts['notice']?.value === 'yes';
}

/** A question is settled when its fact is known in any status, or when its guard does not hold. */
export function settled(context: Context, question: Question): boolean {
  if (context.reopened === question.id) return false;
  if (!applies(question, context)) return true;
  return context.facts[question.fact] !== undefined && !isLeftOpen(question, context.facts);
}

function isLeftOpen({ fact, leavesOpen }: Question, facts: Facts): boolean {
  return facts[fact]?.source.how === 'volunteered' && (leavesOpen?.(facts) ?? false);
}

/** True where this question is asked of this visitor here, asked already or not. */
export function applies(question: Question, context: Context): boolean {
  if (question.unasked || isLeftOut(question, context.settings)) {
    return context.facts[question.fact] !== undefined;
  }
  return concerns(question, context);
}

/** True where this question is for this visitor, whether the center asks it or leaves it out. */
export function concerns({ when }: Question, context: Context): boolean {
  return when?.(context.facts, circumstancesOf(context)) ?? true;
}

function isLeftOut({ id, optional }: Question, { leaveOut = [] }: Settings): boolean {
  return optional === true && leaveOut.includes(id);
}

/** What the guards of questions look at beside the facts. */
function circumstancesOf(context: Context): Circumstances {
  const { settings, language, signals } = context;
  const helpShown = signals.some(({ mode }) => mode === 'interrupt');
  const askable = !helpShown && LANGUAGES_OF_MODULES.includes(language);
  return {
    modules: askable ? settings.modules : [],
    suggestions: maySuggest(context),
    // Worked out where it is looked at alone: every rule is tried for it.
    get personJudges() {
      return isForPerson(context);
    },
    asksInsurance: settings.asksInsurance,
    heard: signals.filter(({ rule }) => rule !== DOUBTFUL_QUESTION).map(({ signal }) => signal),
  };
}

/** False where state law forbids a suggestion by an automated assistant. */
export function maySuggest({ settings, nearby }: Pick<Context, 'settings' | 'nearby'>): boolean {
  const states = [settings.stateMode, nearby?.state ?? ''];
  return !states.some((state) => STATES_WITHOUT_SUGGESTIONS.includes(state));
}

/** About the talk, not about the visitor: no way leads back to these, and no coordinator waits for them. */
const ABOUT_THE_TALK = [
  'notice',
  'review',
  'review.which',
  'consent.guidance',
  'consent.followup',
  'safety.check',
  'safety.next',
];

/**
 * The questions answered so far that can be asked again, in the order of the conversation; with
 * `before`, only those that come before that question.
 */
export function answeredQuestions({ facts }: Context, before?: string): readonly Question[] {
  const end = QUESTIONS.findIndex(({ id }) => id === before);
  return QUESTIONS.slice(0, end === -1 ? undefined : end).filter(
    ({ id, fact }) => facts[fact] !== undefined && !ABOUT_THE_TALK.includes(id),
  );
}

/**
 * The context with one answer recorded; whatever depended on a changed answer is forgotten. Before
 * the notice is accepted nothing but that acceptance is a fact.
 */
export function withFact(context: Context, id: string, fact: NonNullable<Facts[string]>): Context {
  if (id !== 'notice' && !noticeAccepted(context)) return { ...context, attempts: 0 };
  const question = questionOf(id);
  const before = context.facts[question.fact];
  const changed = before !== undefined && !sameValue(before, fact);
  const isAdded = isLeftOpen(question, context.facts) && context.reopened !== id;
  const now = before && isAdded ? added(before, fact) : fact;
  const facts = pruned(
    { ...context, facts: { ...context.facts, [question.fact]: now } },
    changed ? question.fact : undefined,
  );
  return {
    ...context,
    // An answer about safety comes in between: what was being asked once more still is.
    reopened: context.reopened === id ? undefined : context.reopened,
    facts,
    attempts: 0,
    // What fits is another thing now: the guidance is shown once more.
    told:
      SAYS_WHAT_FITS.includes(question.fact) && !sameValue(before, now) ? undefined : context.told,
    unsent: context.unsent || !ABOUT_THE_TALK.includes(id),
  };
}

/** Facts that openings are near to, or fit. */
const SAYS_WHAT_FITS: readonly string[] = ['zip', 'constraints', 'busy', 'payer', 'age'];

/** What was told, and what was answered when the rest was asked; "none of these" leaves what was told. */
function added(told: NonNullable<Facts[string]>, answer: NonNullable<Facts[string]>) {
  const { how } = answer.source;
  if (how === 'volunteered') return answer;
  const [values, more] = [told.value, answer.value].map((value) => (isList(value) ? value : []));
  const all = [...new Set([...(values ?? []), ...(more ?? [])])].filter((each) => each !== 'none');
  const isMore = answer.status === 'answered' && all.length > (values ?? []).length;
  return isMore
    ? { ...answer, value: all }
    : { ...told, source: { ...told.source, how: 'typed' as const } };
}

/** Array.isArray does not narrow readonly arrays. */
const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** The context with facts that nobody asked for; the question at hand, if it is none of them, stays open. */
export function withVolunteered(context: Context, stated: readonly StatedFact[]): Context {
  const { attempts } = context;
  const next = stated.reduce(
    (known, { question, fact }) => withFact(known, question, fact),
    context,
  );
  return { ...next, attempts };
}

/** Nothing that an answer depends on: whether it was asked is another matter. */
const ANY_CIRCUMSTANCES = {
  suggestions: true,
  personJudges: false,
  asksInsurance: 'always',
  heard: [],
} as const;

/** The facts without those that a changed fact made worthless; to a fixed point, as guards look at facts. */
function pruned(context: Context, changed: string | undefined): Facts {
  const { facts, settings } = context;
  // Circumstances come and go: an answer stays that was in place with the modules or without them.
  const stays = ({ when }: Question) =>
    [settings.modules, []].some(
      (modules) => when?.(facts, { ...ANY_CIRCUMSTANCES, modules }) ?? true,
    );
  // What somebody told of their own accord stays, though it would not have been asked.
  const isTold = ({ fact }: Question) => facts[fact]?.source.how === 'volunteered';
  const worthless = QUESTIONS.filter(
    (question) =>
      facts[question.fact] !== undefined &&
      ((!isTold(question) && !stays(question)) ||
        (changed && question.dependsOn?.includes(changed))),
  ).map((question) => question.fact);
  if (worthless.length === 0) return facts;
  return pruned({ ...context, facts: without(facts, ...worthless) }, undefined);
}

export function without(facts: Facts, ...ids: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)));
}

function sameValue(before: Facts[string], after: Facts[string]): boolean {
  return (
    JSON.stringify([before?.value, before?.status]) ===
    JSON.stringify([after?.value, after?.status])
  );
}
