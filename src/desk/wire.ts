import type { PageLine, PageRule, SummaryPage } from '../handoff/summary-page.ts';
import type { Part2Draft } from '../handoff/part2-consent.ts';
import type { HandoffSummary } from '../handoff/summary.ts';
import type { Account } from '../store/accounts.ts';
import type { Claim } from '../store/claims.ts';
import type { IntakeState, MessageRole } from '../store/schema.ts';

/** What the desk's API answers: shared with its page. Times are milliseconds since 1970. */

/**
 * Whether someone is signed in. `setup`: nobody can sign in yet, and the set-up link was opened.
 * `out`: nobody is; `accounts`, whether anybody could.
 */
export type DeskSession =
  | SignedIn
  | { readonly type: 'setup' }
  | { readonly type: 'out'; readonly accounts: boolean };

/** Someone at the desk, and what their page has to know. */
export interface SignedIn {
  readonly type: 'in';
  readonly account: Account;
  /** The name of each center whose intakes come in here. */
  readonly centers: readonly string[];
  /** Languages whose words nobody has signed off, by name. Empty outside production. */
  readonly unsigned: readonly string[];
  /** The ways to close an intake, in words. */
  readonly outcomes: readonly { readonly id: string; readonly label: string }[];
  /** How someone could not be reached, in words. */
  readonly attempts: readonly { readonly id: string; readonly label: string }[];
}

/** The list, and what its page has to know beside it. */
export interface DeskList {
  readonly intakes: readonly DeskRow[];
  readonly refused: readonly RefusedSettings[];
}

/** An edit of a center's settings that was not taken. */
export interface RefusedSettings {
  /** The center's name. */
  readonly center: string;
  readonly count: number;
  readonly since: number;
  /** When the settings in use were read; absent where there are none yet. */
  readonly readAt?: number;
  /** Each with its file and line: for operators. */
  readonly problems?: readonly string[];
}

/** One row of the list. */
export interface DeskRow {
  readonly id: string;
  /** The name of its center, where there are several. */
  readonly center?: string;
  readonly revision: number;
  readonly urgency: {
    readonly level: HandoffSummary['urgency']['level'];
    readonly label: string;
    readonly ruleIds: readonly string[];
  };
  /** The deciding rule's, in one sentence. */
  readonly because: string;
  readonly reason: { readonly id: HandoffSummary['reason']; readonly label: string };
  readonly name?: string;
  readonly who?: HandoffSummary['who'];
  readonly whoLabel: string;
  /** BCP 47, and its name. */
  readonly language: string;
  readonly languageLabel: string;
  readonly state: IntakeState;
  readonly waitingSince: number;
  /** When they were told that a person calls. */
  readonly callTold?: string;
  readonly claimedBy?: Claim;
  /** Tries that did not get through, the latest first; absent where there were none. */
  readonly attempts?: readonly DeskAttempt[];
  readonly closed?: { readonly label: string; readonly at: number; readonly by: string };
}

/** A try to reach someone, in words: how and what came of it, when, by whom. */
export interface DeskAttempt {
  readonly label: string;
  readonly at: number;
  readonly by: string;
}

/** One message of the transcript. No text: its words were not kept. */
export interface TranscriptLine {
  readonly id: string;
  readonly role: MessageRole;
  readonly text?: string;
  /** The visitor tapped it: the text is a label, not words of theirs. */
  readonly tapped: boolean;
  readonly at: number;
}

/** One intake on one screen. */
export interface DeskPage {
  readonly summary: HandoffSummary;
  readonly page: SummaryPage;
  readonly row: DeskRow;
  readonly claim?: Claim;
  readonly transcript: readonly TranscriptLine[];
  /** When the summary was made: what it says of places was so then. */
  readonly handedOffAt: number;
  /** What is true of places by now, where it is another thing. */
  readonly placesNow: readonly PlacesNow[];
  /** Where it is pressing: whom to call at the center. */
  readonly onCall?: OnCall;
}

/** Places by now of the opening at this place of the summary's list, in words. */
export interface PlacesNow {
  readonly opening: number;
  readonly text: string;
}

/** Someone of the center who answers where a coordinator cannot go on alone. */
export interface OnCall {
  readonly who: string;
  readonly phone: string;
  readonly when: string;
}

/** A consent to print, and the desk's own words on it. */
export interface ConsentPage {
  readonly consent: Part2Draft;
  readonly labels: { readonly draft: string; readonly open: string };
}

/** One track and what holds of its places. Days are ISO dates. */
export interface OpeningRow {
  readonly track: string;
  readonly name: string;
  readonly site: string;
  /** Its days and times, in words. */
  readonly when: string;
  /** Not there where nobody has told of its places. */
  readonly open?: number;
  readonly asOf?: string;
  readonly nextStart?: string | undefined;
  readonly waitlist?: boolean | undefined;
  /** Who told: the settings file, a system of the center's own, someone at the desk. */
  readonly by?:
    | { readonly type: 'settings' | 'system' }
    | { readonly type: 'desk'; readonly name?: string };
  /** Whether visitors are told of it; a number that is older than a week is not shown. */
  readonly shown: boolean;
  /** Given back with a change, so that nothing newer is written over. */
  readonly seen: number;
}

/** The tracks of one center. */
export interface CenterOpenings {
  readonly center: string;
  readonly name: string;
  /** In the center's time zone. */
  readonly today: string;
  readonly openings: readonly OpeningRow[];
}

/** The openings of every center here. */
export interface DeskOpenings {
  readonly centers: readonly CenterOpenings[];
}

/** What the desk tells of a track. */
export interface OpeningChange {
  readonly track: string;
  readonly open: number;
  readonly nextStart?: string;
  readonly waitlist: boolean;
  readonly seen: number;
}

export type { Account, PageLine, PageRule, SummaryPage };
