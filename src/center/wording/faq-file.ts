import type { OwnEntry } from '../../content/own-words.ts';
import type { Problem } from '../reading/problem.ts';
import { withoutSecrets } from '../reading/secrets.ts';

/** The entries of a file, and on which line each of their texts begins. */
export interface FaqFile {
  readonly entries: readonly OwnEntry[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

interface Placed {
  text: string;
  readonly line: number;
}

/** An entry as it is read, line by line. */
interface Draft {
  readonly line: number;
  readonly id: string;
  readonly replaces: boolean;
  readonly asks: Placed[];
  readonly answer: Placed[];
}

const HEADING = /^##(?!#)\s*(.*)$/;
const TITLE = /^(replaces\s+)?([a-z][a-z0-9_-]{1,39})\s*:\s*(\S.*)$/i;
const BULLET = /^\s{0,3}[-*+]\s+(\S.*)$/;
const INDENTED = /^\s+\S/;

/** What Markdown has and a bubble of a chat has not. */
const OTHER_MARKS = /^\s*(?:#|>|```|~~~|\||\d+[.)]\s|[-*_=]{3,}\s*$)/;

const MOST_ANSWERS = 3;

/**
 * Reads `faq/en.md`: headings of the form `## name: question`, below each a list of other ways to
 * ask it, and then the answer, a paragraph a message. What stands above the first is for its reader.
 */
export function parseFaq(file: string, source: string): FaqFile | { problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const report = (line: number, message: string) =>
    problems.push({ file, line, message: withoutSecrets(message) });
  let open: Placed | undefined;
  for (const [at, raw] of source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = at + 1;
    const [, title] = HEADING.exec(raw) ?? [];
    const draft = drafts.at(-1);
    if (title !== undefined) {
      open = undefined;
      const begun = begin(title.trim(), line);
      if (!begun) report(line, badTitle(title));
      // What stands below a heading is read, whatever the heading is.
      drafts.push(begun ?? { line, id: '', replaces: false, asks: [], answer: [] });
    } else if (!draft) continue;
    else if (raw.trim() === '') open = undefined;
    else if (BULLET.test(raw)) {
      open = { text: BULLET.exec(raw)?.[1]?.trim() ?? '', line };
      if (draft.answer.length > 0) report(line, LATE_LIST);
      else draft.asks.push(open);
    } else if (OTHER_MARKS.test(raw)) report(line, OTHER_MARK);
    else if (open && (draft.answer.includes(open) || INDENTED.test(raw))) {
      open.text += ` ${raw.trim()}`;
    } else {
      open = { text: raw.trim(), line };
      draft.answer.push(open);
    }
  }
  for (const { line, answer } of drafts) {
    if (answer.length === 0) report(line, NO_ANSWER);
    const beyond = answer[MOST_ANSWERS];
    if (beyond) report(beyond.line, manyAnswers(answer.length));
  }
  return problems.length > 0 ? { problems } : fileOf(drafts);
}

const LATE_LIST =
  'found a list after the answer; other ways to ask stand right below the heading, and an answer is written in sentences';
const OTHER_MARK =
  'found a mark that is not used here; an entry has a heading (##), a list (-) of other ways to ask, and paragraphs of plain text';
const NO_ANSWER = 'it has no answer; write one below, as a paragraph';
const manyAnswers = (count: number) =>
  `found ${count} paragraphs; expected at most ${MOST_ANSWERS}: each is a message of its own`;

function badTitle(title: string): string {
  const shown = JSON.stringify(title.slice(0, 40));
  return `found the heading ${shown}; expected a name, a colon and the question, as in "## parking: Where can I park?"`;
}

function begin(title: string, line: number): Draft | undefined {
  const [, replaces, id, question] = TITLE.exec(title) ?? [];
  if (id === undefined || question === undefined) return undefined;
  const asks = [{ text: question, line }];
  return { line, id: id.toLowerCase(), replaces: replaces !== undefined, asks, answer: [] };
}

function fileOf(drafts: readonly Draft[]): FaqFile {
  const texts = (placed: readonly Placed[]) => placed.map(({ text }) => text);
  return {
    entries: drafts.map(({ id, replaces, asks, answer }) => ({
      id,
      replaces,
      asks: texts(asks),
      answer: texts(answer),
    })),
    lineOf: ([entry, part, at]) => {
      const draft = drafts[Number(entry)];
      const placed = part === 'asks' || part === 'answer' ? draft?.[part] : undefined;
      return placed?.[Number(at)]?.line ?? draft?.line ?? 1;
    },
  };
}
