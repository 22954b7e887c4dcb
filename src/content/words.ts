import type { HandoffReason, PlannedCall } from '../machines/context.ts';
import type { SayId } from '../machines/effects.ts';
import type { TalkCommand } from '../machines/events.ts';
import type {
  CountAmount,
  CountRange,
  Duration,
  Fact,
  FactStatus,
  Frequency,
} from '../machines/facts.ts';
import type { Flag, Level } from '../machines/levels.ts';
import type { Severity } from '../machines/guidance/severity.ts';
import type { SummaryWord } from '../handoff/labels.ts';
import type { Fallback, Referral, Way } from '../machines/fallback.ts';
import type { Track } from '../machines/opening.ts';
import type { Signal, SignalMode } from '../machines/signals.ts';
import type { FactId, QuestionId, SAFETY_QUESTIONS, TOPICS } from '../machines/topics/index.ts';
import type { Weekday, WeekTime } from '../machines/week.ts';
import type { UrgencyLevel } from '../machines/guidance/urgency.ts';
import type { OpeningWords } from './opening-words.ts';
import type { WeekWords } from './week-words.ts';
import type { CenterFactWords } from './center-texts.ts';
import type { Faq } from './faq.ts';
import type { ConsentDraft } from './part2-consent.ts';
import type { ResourceId } from './resources.ts';

/** Whom an intake is for. The wording follows it: "you", or "they". */
export type Who = 'self' | 'loved_one' | 'professional';

/** Words for a visitor. Their placeholders, `{center}` and the like, are filled in by `word`. */
export type Wording = string | Readonly<Record<Who, string>>;

/** One or more messages, one a bubble. */
export type Bubbles = readonly Wording[];

/** The entries of all questions, as literal types. */
export type AnyQuestion =
  | (typeof TOPICS)[number]['questions'][number]
  | (typeof SAFETY_QUESTIONS)[number];
type QuestionOf<Id> = Extract<AnyQuestion, { readonly id: Id }>;

/** The values a question's choices take: its own, or yes and no where its kind says so. */
type ChoiceOf<Id extends QuestionId> =
  QuestionOf<Id> extends { readonly choices: readonly (infer Value extends string)[] }
    ? Value
    : QuestionOf<Id> extends { readonly kind: 'consent' | 'yesno' }
      ? 'yes' | 'no'
      : never;

/** The words of one question. A choice without a label does not compile. */
type QuestionWords<Id extends QuestionId = QuestionId> = {
  readonly ask: Wording;
  /** One sentence: what the answer is for. */
  readonly why: string;
  /** A second wording with an example, for an answer that was not understood. */
  readonly again: Wording;
  /** A third, with another kind of example: nobody is told the same thing twice. */
  readonly third: Wording;
  readonly hint?: string;
} & ([ChoiceOf<Id>] extends [never]
  ? { readonly choices?: never }
  : { readonly choices: Readonly<Record<ChoiceOf<Id>, string>> });

export type Questions = { readonly [Id in QuestionId]: QuestionWords<Id> };

/** Help now: the first line is the thing to do. `resources` can be made into buttons that call. */
interface HelpCard {
  readonly lines: Bubbles;
  readonly resources: readonly ResourceId[];
}

/** What a visitor hears about levels of care. Information only. */
export interface GuidanceWords {
  readonly intro: Wording;
  readonly levels: Readonly<Record<Level | 'human_review', Wording>>;
  /** Undefined: for the coordinator alone. */
  readonly flags: Readonly<Record<Flag, Wording | undefined>>;
  /** More to say where a rule with this id fired. */
  readonly rules: Readonly<Partial<Record<string, Wording>>>;
  readonly fallback: FallbackWords;
  readonly payment: PaymentWords;
  readonly outro: Wording;
}

/** Sentences on plans, said once for all that is listed. */
export interface PaymentWords {
  /** Their plan is on a list: that this is no promise. */
  readonly listed: Wording;
  /** It is on none: what can be done. */
  readonly unlisted: Wording;
}

/** Said where the center has nothing in reach: that it is so, what may help, and what to ask there. */
export interface FallbackWords {
  readonly lacks: Readonly<Record<Fallback['lacks'], Wording>>;
  /** Said after it: that ways follow, or that a person looks further where none does. */
  readonly further: Wording;
  readonly furtherAlone: Wording;
  /** Programs and places are listed below theirs. */
  readonly ways: Readonly<Record<Way['kind'], Wording>>;
  readonly ask: Wording;
}

/** Whether the people who call back are there, as ISO times. */
export interface TeamPresence {
  /** The moment that it is asked at: "tomorrow" is the day after. */
  readonly at: string;
  /** Set where they are there: when they leave. */
  readonly until?: string;
  /** When they are there next. */
  readonly next?: string;
  readonly zone: string;
}
/** A time of every week, with the zone that it is in where that has to be said. */
export type TimeInZone = WeekTime & { readonly zone?: string | undefined };

/** What an opening is, where, and when it meets; no times: they were kept in its name. */
export interface OfferParts {
  readonly title: string;
  readonly place: string;
  readonly times?: string;
}

/** How values are put into words: the grammar of the language. */
export interface Forms {
  readonly frequency: (frequency: Frequency) => string;
  readonly duration: (duration: Duration) => string;
  /** A range, or an amount with its unit. */
  readonly count: (count: CountRange | CountAmount) => string;
  readonly list: (items: readonly string[]) => string;
  readonly none: string;
  /** A sentence or two: when a person calls, and what number it shows. */
  readonly callBack: (call: PlannedCall, callerId: string | undefined) => string;
  /** The same once the time is over. */
  readonly callPassed: (call: PlannedCall) => string;
  /** The visitor's own number as it was written down; or that there is none. */
  readonly ownNumber: (number: string | undefined) => string;
  /** When that is, for who reads it on another day. */
  readonly callTime: (call: PlannedCall) => string;
  /** A sentence: whether the team is there, or when it is next; or that this is not known. */
  readonly teamHours: (presence: TeamPresence) => string;
  /** What it is, where, and when it meets. */
  readonly opening: (opening: Track) => string;
  /** The same in its parts. */
  readonly offer: (opening: Track) => OfferParts;
  readonly weekTime: (time: TimeInZone) => string;
  readonly days: (days: readonly Weekday[]) => string;
  /** Of one day, as short as can be read: "9 am to 5 pm", "until 7 pm". */
  readonly hours: (from: string, until: string) => string;
  /** A day of the year, from an ISO date. */
  readonly dayText: (date: string) => string;
  /** "a, b and c". */
  readonly joined: (items: readonly string[]) => string;
  readonly referral: (referral: Referral) => string;
  /** The visitor's own words, kept because they were not understood. */
  readonly asWritten: (words: string) => string;
}

/** Labels that a coordinator reads. Rules carry their own `because`. */
export interface DeskWords {
  readonly levels: Readonly<Record<Level | 'human_review', string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly statuses: Readonly<Record<FactStatus, string>>;
  readonly reasons: Readonly<Record<HandoffReason, string>>;
  readonly urgencies: Readonly<Record<UrgencyLevel, string>>;
  readonly signals: Readonly<Record<Signal, string>>;
  readonly modes: Readonly<Record<SignalMode, string>>;
  readonly how: Readonly<Record<Fact['source']['how'], string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Reasons that no rule of the tables carries: nothing fired, or a value was computed. */
  readonly rules: Readonly<Record<string, string>>;
  /** Fixed words around a summary. */
  readonly summary: Readonly<Record<SummaryWord, string>>;
  /** How an intake can be closed. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Of an opening that was told of and that the center lists no more. */
  readonly notListed: string;
  /** How a coordinator tried to reach someone in vain. */
  readonly attempts: Readonly<Record<AttemptId, string>>;
}

/** An attempt to reach someone: the way first, then what came of it. */
export type AttemptId =
  | 'call_no_message'
  | 'call_message'
  | 'call_busy'
  | 'call_someone_else'
  | 'text_no_reply';

/** How a coordinator closes an intake. */
export type Outcome =
  | 'booked'
  | 'reached'
  | 'voicemail'
  | 'no_answer'
  | 'wrong_number'
  | 'no_contact'
  | 'referred_out'
  | 'not_a_fit';

/** Every word of one language. The compiler names whatever a language lacks. */
export interface Words {
  readonly lang: string;
  /** The person who signed these words off, or null: no clinician or translator has yet. */
  readonly reviewedBy: string | null;
  readonly questions: Questions;
  readonly says: Readonly<Record<SayId, Bubbles>>;
  /** Said before a question that is asked again: the first time, and the second. */
  readonly unclear: readonly [first: string, second: string];
  /** Labels for what can be said at any time. */
  readonly standing: Readonly<Record<TalkCommand, string>>;
  readonly help: Readonly<Record<Signal, Readonly<Record<SignalMode, HelpCard>>>>;
  /** Said after help now, where nobody of the team is in the chat: they are told, and it is not watched. */
  readonly noteSent: Wording;
  /** Above what was written down of a message beside an answer. */
  readonly noted: Wording;
  readonly guidance: GuidanceWords;
  readonly openings: OpeningWords;
  readonly week: WeekWords;
  /** What each fact is called, in the visitor's review and at the desk. */
  readonly facts: Readonly<Record<FactId, string>>;
  /** How a visitor sees an answer that is not a plain answer. */
  readonly statuses: Readonly<Record<Exclude<FactStatus, 'answered'>, string>>;
  readonly forms: Forms;
  /** Answers to what visitors ask of their own accord. */
  readonly faq: Faq;
  /** How a center's own facts are put into words. */
  readonly centerFacts: CenterFactWords;
  /** What a person would sign before anything leaves the center. Never signed in the chat. */
  readonly consentDraft: ConsentDraft;
  readonly desk: DeskWords;
  /** When the fault is ours. */
  readonly troubles: Readonly<Record<'failed' | 'tooFast', Wording>>;
}
