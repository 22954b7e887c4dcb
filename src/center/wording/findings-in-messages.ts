import { withOwnWords } from '../../content/own-words.ts';
import type { OwnMessages } from '../../content/own-words.ts';
import { wordsFor } from '../../content/index.ts';
import { stringsOf } from '../../content/strings-of.ts';
import type { Words } from '../../content/words.ts';
import type { Language } from '../../machines/settings.ts';
import { questionOf } from '../../machines/topics/index.ts';
import type { Expecting } from '../../recognizers/expecting.ts';
import { wordsOf } from '../../recognizers/tokens.ts';
import type { Finding } from './findings-in.ts';
import { dangerIn, heardAlone, heardAt } from './heard.ts';
import { missingNumbers } from './numbers.ts';
import type { Path } from '../reading/problem.ts';

/** What is found in what a center says and asks in one language, beside its texts: whether it works in a chat. */
export function findingsInMessages(lang: Language, own: OwnMessages): readonly Finding[] {
  const words = withOwnWords(wordsFor(lang), own);
  return [
    ...Object.keys(own.says ?? {}).flatMap((id) => numberFindings(id, lang, words)),
    ...Object.keys(own.questions ?? {}).flatMap((id) => [
      ...labelFindings(id, lang, own, words),
      ...exampleFindings(id, lang, own, words),
    ]),
  ];
}

function numberFindings(id: string, lang: Language, { says }: Words): readonly Finding[] {
  const ours = wordsFor(lang).says;
  const key = id as keyof Words['says'];
  const path = ['messages', lang, 'says', id];
  return missingNumbers(ours[key], says[key]).map((message) => ({ path, message, warning: false }));
}

type Labels = Readonly<Record<string, string | undefined>>;

function labelFindings(
  id: string,
  lang: Language,
  { questions = {} }: OwnMessages,
  words: Words,
): readonly Finding[] {
  const own: Labels = questions[id]?.choices ?? {};
  const expecting = expectingOf(id, words);
  return Object.entries(own).flatMap(([value, label]) => {
    if (label === undefined) return [];
    const path: Path = ['messages', lang, 'questions', id, 'choices', value];
    return labelProblems(label, value, expecting, words).map((message) => {
      return { path, message, warning: false };
    });
  });
}

/** Whoever types a label must be understood as whoever taps it; and danger that we put into a label is not heard. */
function labelProblems(
  label: string,
  value: string,
  expecting: Expecting,
  { standing, lang }: Words,
): readonly string[] {
  const danger = dangerIn(label);
  if (danger)
    return [
      `danger is heard in it (${danger}), and whoever taps it means an answer; write it in another way`,
    ];
  const others = [
    ...(expecting.choices ?? []).filter((each) => each.value !== value).map((each) => each.label),
    ...Object.values(standing),
  ];
  const same = others.find((each) => folded(each) === folded(label));
  if (same !== undefined)
    return [`“${same}” can be tapped beside it; write words that tell the two apart`];
  const { command } = heardAlone(label, lang as Language);
  if (command) return [`it is heard as “${command.command}” at any time; write it in another way`];
  const heard = [heardAt(expecting, label, lang as Language).answer?.value].flat();
  return heard.length === 1 && heard[0] === value
    ? []
    : ['typed by a visitor it is not understood as this choice; write it in another way'];
}

const folded = (label: string) => wordsOf(label).join(' ');

/** Examples stand in “these quotes”, and whoever types one must be understood. */
function exampleFindings(
  id: string,
  lang: Language,
  { questions = {} }: OwnMessages,
  words: Words,
): readonly Finding[] {
  const { again, third } = questions[id] ?? {};
  return stringsOf({ again, third }).flatMap(({ path, text }) =>
    [...text.matchAll(/“([^”]+)”/g)].flatMap(([, example = '']) => {
      const { answer, command } = heardAt(expectingOf(id, words), example, lang);
      if (answer || command) return [];
      const message = `“${example.slice(0, 40)}” is not understood as an answer; write another example`;
      return [
        { path: ['messages', lang, 'questions', id, ...path.split('/')], message, warning: true },
      ];
    }),
  );
}

/** The question as a visitor of this center has it before them. */
function expectingOf(id: string, { questions }: Words): Expecting {
  const { kind, choices } = questionOf(id);
  const labels: Labels = questions[id as keyof Words['questions']].choices ?? {};
  if (!choices) return { id, kind };
  return { id, kind, choices: choices.map((value) => ({ value, label: labels[value] ?? value })) };
}
