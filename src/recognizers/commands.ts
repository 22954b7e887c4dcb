import type { Command, TalkCommand } from '../machines/events.ts';
import { idNamed } from './names.ts';
import { nearlySame } from './one-edit.ts';
import { phraseTable } from './phrases.ts';
import type { Named } from './vocabulary.ts';

/** A request by its parts: it opens with one of these, names one of those, and nothing else is said. */
export interface Request {
  readonly asks: TalkCommand;
  readonly opens: string;
  readonly names: string;
  readonly between: string;
}

/** How a language talks about the talk itself. */
export interface CommandWords {
  /** Whole messages. */
  readonly phrases: Readonly<Record<TalkCommand, string>>;
  readonly requests: readonly Request[];
  /** Asking why something is asked, as a whole message: "why do you need my number". */
  readonly asksWhy: RegExp;
  /** Manners around a command. */
  readonly polite: string;
  /** "I want to", "let me": what leads up to a command. */
  readonly leads: string;
  /** Verbs of change, and words between them and what is changed. */
  readonly edits: string;
  readonly editsBetween: string;
  /** "I want to quit" is about drinking until it is plainly about the chat. */
  readonly ownWish: ReadonlySet<string>;
}

/** Longer messages say more than a command; they are for the answer recognizers and a person. */
const MOST_WORDS = 14;

/** A reader of what a whole short message asks of the talk itself, if it asks anything. */
export function commandsIn(of: CommandWords) {
  const phrases = phraseTable(of.phrases);
  const requests = of.requests.map(({ asks, opens, names, between }) => ({
    asks,
    opens: new Set(opens.split(' ')),
    names: new Set(names.split(' ')),
    between: new Set(between.split(' ')),
  }));
  const polite = new Set(of.polite.split(' '));
  const leads = new Set(of.leads.split(' '));
  const edits = new Set(of.edits.split(' '));
  const editsBetween = new Set(of.editsBetween.split(' '));

  const trimmed = (words: readonly string[]): readonly string[] => {
    const first = words.findIndex((word) => !polite.has(word));
    const last = words.findLastIndex((word) => !polite.has(word));
    const core = first < 0 ? words : words.slice(first, last + 1);
    const start = core.findIndex((word) => !leads.has(word));
    return start > 0 ? core.slice(start) : core;
  };

  /** A command of one long word, or of several, with a slip. Too short to tell apart: not taken. */
  const misspelled = (core: readonly string[]): TalkCommand | undefined => {
    if (core.join('').length < 6) return undefined;
    for (const [phrase, command] of phrases) {
      // One word that only looks like it takes nothing back: "carcel" is no "cancel".
      if (command === 'revoke' && core.length === 1) continue;
      if (nearlySame(core, phrase.split(' '))) return command;
    }
    return undefined;
  };

  const requested = ([verb = '', ...rest]: readonly string[]): TalkCommand | undefined =>
    requests.find(
      ({ opens, names, between }) =>
        opens.has(verb) &&
        rest.some((word) => names.has(word)) &&
        rest.every((word) => names.has(word) || between.has(word)),
    )?.asks;

  /** "Change my phone number": a verb of change and what this center's visitors call a fact. */
  const edited = (core: readonly string[], facts: readonly Named[]): Command | undefined => {
    const [verb = '', ...rest] = core;
    if (!edits.has(verb)) return undefined;
    const start = rest.findIndex((word) => !editsBetween.has(word));
    const fact = idNamed(start < 0 ? [] : rest.slice(start), facts);
    return fact === undefined ? undefined : { command: 'edit', fact };
  };

  return (words: readonly string[], facts: readonly Named[]): Command | undefined => {
    if (words.length === 0 || words.length > MOST_WORDS) return undefined;
    const core = trimmed(words);
    const exact = phrases.get(words.join(' '));
    const talk = exact ?? phrases.get(core.join(' ')) ?? misspelled(core);
    const leaves = talk === 'stop' || talk === 'revoke';
    if (leaves && !exact && words.some((word) => of.ownWish.has(word))) return undefined;
    const command =
      talk ?? requested(core) ?? (of.asksWhy.test(words.join(' ')) ? 'why' : undefined);
    return command ? { command } : edited(core, facts);
  };
}
