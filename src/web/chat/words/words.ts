import type { QuestionKind } from '../../../machines/question.ts';
import type { CommandName } from '../activity.ts';

/** Every word of the panel itself. What the assistant says comes from the server. */
export interface PanelWords {
  /** What the language is called in itself. */
  readonly language: string;
  readonly title: string;
  readonly assistant: string;
  readonly states: Readonly<Record<'waiting' | 'withHuman' | 'handedOff' | 'closed', string>>;
  readonly leave: string;
  readonly leaveHint: string;
  readonly minimise: string;
  readonly helpNow: string;
  readonly call: (number: string) => string;
  readonly text: (number: string) => string;
  readonly callWhom: (name: string, number: string) => string;
  readonly textWhom: (name: string, number: string) => string;
  readonly helpTitle: string;
  readonly transcript: string;
  readonly youSaid: string;
  readonly changeAnswer: string;
  readonly change: string;
  readonly changeThis: string;
  readonly changeWhich: (label: string) => string;
  readonly reviewTitle: string;
  readonly notedTitle: string;
  readonly notedHint: string;
  readonly part: (part: number, parts: number) => string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly talk: string;
  readonly choices: (count: number) => string;
  readonly pickAny: string;
  readonly sendPicked: (count: number) => string;
  readonly examples: string;
  readonly exampleAnswers: Readonly<Partial<Record<QuestionKind, readonly string[]>>>;
  readonly write: string;
  readonly writeFor: Readonly<Partial<Record<QuestionKind, string>>>;
  readonly send: string;
  readonly sending: string;
  readonly notSent: string;
  readonly notTaken: string;
  readonly connecting: string;
  readonly offline: (phone: string) => string;
  readonly ended: string;
  readonly again: string;
  readonly eraseTitle: string;
  readonly eraseText: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
}
