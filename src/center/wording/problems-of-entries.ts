import type { FaqEntry } from '../../content/faq.ts';
import type { OwnEntry } from '../../content/own-words.ts';
import { wordsFor } from '../../content/index.ts';
import type { Language } from '../../machines/settings.ts';
import { isPlea } from '../../recognizers/plea.ts';
import { wordsOf } from '../../recognizers/tokens.ts';
import { alike } from '../reading/explain-issue.ts';
import { heardAlone } from './heard.ts';
import { missingNumbers } from './numbers.ts';
import { whyFixedAnswer } from './fixed.ts';
import type { Remark } from '../reading/problem.ts';

/** What is wrong with the answers of a center in one language, beside their texts. */
export function problemsOfEntries(lang: Language, entries: readonly OwnEntry[]): readonly Remark[] {
  const asked = askedOf(lang);
  const ids = entries.map(({ id }) => id);
  return entries.flatMap((entry, at) => {
    const path = ['faq', lang, at];
    const twice =
      ids.indexOf(entry.id) < at ? [`"${entry.id}" is there twice; make one of the two`] : [];
    return [
      ...[...twice, ...nameProblems(entry, lang)].map((message) => ({ path, message })),
      ...entry.asks.flatMap((ask, place) => {
        const whose = asked.get(folded(ask));
        asked.set(folded(ask), entry.id);
        // Ours may be asked with words that are heard as something else as well.
        if (whose === entry.id) return [];
        const messages = whose === undefined ? unheard(ask, lang) : [isAsked(ask, whose)];
        return messages.map((message) => ({ path: [...path, 'asks', place], message }));
      }),
    ];
  });
}

/** Who is asked with which words: ours, and then those that a center adds. */
function askedOf(lang: Language): Map<string, string> {
  return new Map(
    Object.entries(wordsFor(lang).faq).flatMap(([id, { asks }]) =>
      asks.map((ask) => [folded(ask), id] as const),
    ),
  );
}

const folded = (ask: string) => wordsOf(ask).join(' ');

const isAsked = (ask: string, id: string) =>
  `“${ask.slice(0, 60)}” is answered by "${id}" already; ask in other words, or answer in its place: "## replaces ${id}: …"`;

function nameProblems({ id, replaces, answer }: OwnEntry, lang: Language): readonly string[] {
  const ours: Readonly<Record<string, FaqEntry>> = wordsFor(lang).faq;
  const our = Object.hasOwn(ours, id) ? ours[id] : undefined;
  if (replaces && !our)
    return [`we have no answer "${id}" to replace; ${nameHint(alike(id, Object.keys(ours)))}`];
  if (!replaces && our) {
    return [
      `we have an answer "${id}"; write "## replaces ${id}: …" to say it in your words, or take another name`,
    ];
  }
  const why = replaces ? whyFixedAnswer(id) : undefined;
  if (why !== undefined) return [`"${id}" cannot be replaced, as ${why}; take it out`];
  return our ? missingNumbers(our.answer, answer) : [];
}

const nameHint = (near: string | undefined) =>
  near ? `did you mean "${near}"?` : 'without "replaces" it is an answer of your own';

/** What keeps a way to ask from ever being answered. */
function unheard(ask: string, lang: Language): readonly string[] {
  const shown = `“${ask.slice(0, 60)}”`;
  const { signals, command } = heardAlone(ask, lang);
  const [signal] = signals;
  if (signal) {
    return [
      `danger is heard in it (${signal.signal}), so help comes in place of this answer; take it out`,
    ];
  }
  if (isPlea(ask)) {
    return [
      `${shown} is a cry for help, which someone in danger may write as well; it is never answered from here: take it out, or write what is asked, as in “Do you help with rides?”`,
    ];
  }
  if (wordsOf(ask).length < 2)
    return [`${shown} is one word, which may be an answer; write a question`];
  return command
    ? [`it is heard as “${command.command}”, which can be said at any time; take it out`]
    : [];
}
