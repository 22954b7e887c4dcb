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
  SignedIn | { readonly type: 'setup' } | { readonly type: 'out'; readonly accounts: boolean };

/** Someone at the desk, and what their page has to know. */
export interface SignedIn {
  readonly type: 'in';
  readonly account: Account;
  readonly center: string;
  /** Languages whose words nobody has signed off, by name. Empty outside production. */
  readonly unsigned: readonly string[];
  /** The ways to close an intake, in words. */
  readonly outcomes: readonly { readonly id: string; readonly label: string }[];
}

/** One row of the list. */
export interface DeskRow {
  readonly id: string;
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
  readonly claimedBy?: Claim;
  readonly closed?: { readonly label: string; readonly at: number; readonly by: string };
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
  /** Where it is pressing: whom to call at the center. */
  readonly onCall?: OnCall;
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

export type { Account, PageLine, PageRule, SummaryPage };
