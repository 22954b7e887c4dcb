import type { WeekTable } from '../content/week-text.ts';
import type { HandoffSummary } from './summary.ts';

/** A rule that led to something, and why it fired. */
export interface PageRule {
  readonly id: string;
  readonly because: string;
}

/** Words of the visitor's, and the message that they stand in. */
export interface PageWords {
  readonly activityId: string;
  readonly quote: string;
  /** How they were given; absent for words about danger, which are heard whatever was asked. */
  readonly how?: string;
}

/** One line of a summary. It traces to the visitor's words, to rules, or to both. */
export interface PageLine {
  readonly label?: string;
  readonly text: string;
  /** What all of the line comes from. */
  readonly words?: PageWords;
  /** Where it comes from several messages: each quote of them, in the text or to be shown after it. */
  readonly quotes?: readonly PageWords[];
  readonly rules?: readonly PageRule[];
}

/** A safe way to reach someone, or one that they did not name. */
export interface PageWay {
  readonly way: 'call' | 'text' | 'voicemail';
  readonly ok: boolean;
}

/** What an instrument came to, and each of its answers. For the coordinator alone. */
export interface PageScreening {
  readonly name: string;
  readonly text: string;
  readonly atOrAbove: boolean;
  readonly items: readonly PageLine[];
  readonly notes: readonly string[];
  /** Which wording, and where it was read. */
  readonly source: string;
}

/** One group of what a first call should learn. `open`: still to ask. */
export interface PageFirstCall {
  readonly title: string;
  readonly lines: readonly (PageLine & { readonly open: boolean })[];
}

/** A summary as a page of labelled lines in SBAR order; every word in it is ready to be shown. */
export interface SummaryPage {
  readonly urgency: { readonly level: HandoffSummary['urgency']['level']; readonly label: string };
  readonly reason: string;
  readonly why: readonly PageRule[];
  readonly ref: string;
  readonly revision: number;
  readonly name: PageLine;
  readonly who: string;
  readonly whoWords?: PageWords;
  /** Adult or minor, and whether the person knows of this chat; as far as known. */
  readonly person: readonly PageLine[];
  readonly language: string;
  /** A person decides before anything is planned. */
  readonly reviewFirst?: PageLine;
  /** State law allows no automated suggestion. */
  readonly withheld?: string;
  readonly contact: {
    readonly phone: PageLine;
    /** E.164, where there is one. */
    readonly dial?: string;
    /** Empty: no way was named. */
    readonly ways: readonly PageWay[];
    /** When, or that no way is known or safe; empty where the ways say it all. */
    readonly times: PageLine;
    /** How or when not, in their words. */
    readonly limits?: PageLine;
    /** When they were told that a person calls. */
    readonly callTold?: string;
    readonly permission: HandoffSummary['contact']['permission'];
    /** With their words, where they were asked or took it back. */
    readonly permissionLine: PageLine;
  };
  readonly next: string;
  readonly situation: readonly PageLine[];
  readonly background: readonly PageLine[];
  readonly safety: readonly PageLine[];
  readonly screening: { readonly title: string; readonly scores: readonly PageScreening[] };
  readonly guidance: readonly PageLine[];
  readonly flags: readonly PageLine[];
  /** Rules that nearly fired. */
  readonly nearly: { readonly title: string; readonly lines: readonly PageLine[] };
  readonly openings: readonly PageLine[];
  /** What they told of their week, with the first opening. */
  readonly week?: WeekTable;
  /** What they were told of instead, where nothing is near. */
  readonly fallback?: { readonly title: string; readonly lines: readonly PageLine[] };
  readonly firstCall: { readonly title: string; readonly groups: readonly PageFirstCall[] };
  readonly open: readonly { readonly title: string; readonly lines: readonly PageLine[] }[];
}
