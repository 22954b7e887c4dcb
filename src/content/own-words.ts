import type { Bubbles, Wording, Words } from './words.ts';

/** How a center asks one question: what is left out is asked as we ask it. */
interface OwnQuestion {
  readonly ask?: Wording | undefined;
  readonly why?: string | undefined;
  readonly again?: Wording | undefined;
  readonly third?: Wording | undefined;
  readonly hint?: string | undefined;
  readonly choices?: Readonly<Record<string, string | undefined>> | undefined;
}

/** What a center says in words of its own, in one language. */
export interface OwnMessages {
  /** Said before the notice, which stays whole. */
  readonly greeting?: Wording | undefined;
  readonly says?: Readonly<Record<string, Bubbles | undefined>> | undefined;
  readonly questions?: Readonly<Record<string, OwnQuestion | undefined>> | undefined;
}

/** A question of visitors' that a center answers: one that we have no answer to, or ours. */
export interface OwnEntry {
  readonly id: string;
  /** True where it is said in place of our answer with this id; visitors may go on asking as for ours. */
  readonly replaces: boolean;
  readonly asks: readonly string[];
  readonly answer: readonly string[];
}

/** The words of a language, those of a center in place of ours. */
export function withOwnWords(
  words: Words,
  { greeting, says = {}, questions = {} }: OwnMessages = {},
  entries: readonly OwnEntry[] = [],
): Words {
  const said: Words['says'] = { ...words.says, ...says };
  return {
    ...words,
    says: greeting === undefined ? said : { ...said, welcome: [greeting, ...said.welcome] },
    questions: { ...words.questions, ...asked(words, questions) },
    faq: { ...words.faq, ...answered(words, entries) },
  };
}

function asked({ questions }: Words, own: NonNullable<OwnMessages['questions']>): object {
  const ours: Readonly<Record<string, OwnQuestion>> = questions;
  return Object.fromEntries(
    Object.entries(own).map(([id, question]) => {
      const choices = { ...ours[id]?.choices, ...question?.choices };
      const labels = Object.keys(choices).length > 0 ? { choices } : {};
      return [id, { ...ours[id], ...question, ...labels }];
    }),
  );
}

function answered({ faq }: Words, entries: readonly OwnEntry[]): object {
  const ours: Readonly<Record<string, { readonly asks: readonly string[] }>> = faq;
  return Object.fromEntries(
    entries.map(({ id, replaces, asks, answer }) => {
      const before = replaces ? ours[id] : undefined;
      return [id, { cites: [], ...before, asks: [...(before?.asks ?? []), ...asks], answer }];
    }),
  );
}
