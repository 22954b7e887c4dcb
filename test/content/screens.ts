import type { Bubbles, Who, Wording, Words } from '../../src/content/words.ts';
import type { Placed } from '../../src/content/strings-of.ts';
import { read } from './reader.ts';

const WHO: readonly Who[] = ['self', 'loved_one', 'professional'];

/**
 * What is on a visitor's screen after one turn, all bubbles together, for each whom an intake can be
 * for. The words of an instrument are as printed, and no screen of ours.
 */
export function screensOf(words: Words): readonly Placed[] {
  return WHO.flatMap((who) =>
    Object.entries(bubblesOf(words)).map(([path, bubbles]) => ({
      path: `${path}/${who}`,
      text: bubbles.map((each) => ended(read(words, each, who))).join(' '),
    })),
  );
}

/** The questions in our own words. */
export function ownQuestions({ questions }: Words) {
  return Object.entries(questions).filter(([id]) => !id.startsWith('screening.'));
}

function bubblesOf(words: Words): Readonly<Record<string, Bubbles>> {
  const { says, help, guidance, questions, faq, consentDraft, troubles, unclear } = words;
  const asked = (id: keyof Words['questions']) => shown(questions[id]);
  const told = (...more: readonly (Wording | undefined)[]) =>
    [guidance.intro, ...more, guidance.outro].filter((each) => each !== undefined);
  return {
    ...placed('says', says),
    'says/welcome and the notice': [...says.welcome, ...asked('notice')],
    'says/minor and the age': [...says.minor, ...asked('who.age')],
    ...Object.fromEntries(
      Object.entries(help).flatMap(([signal, { interrupt, check }]) => [
        [`help/${signal}/interrupt`, [...interrupt.lines, ...asked('safety.next')]],
        [`help/${signal}/check`, [...check.lines, ...asked('safety.check')]],
      ]),
    ),
    ...placed(
      'guidance/levels',
      mapped(guidance.levels, (each) => told(each)),
    ),
    ...placed(
      'guidance/flags',
      mapped(guidance.flags, (each) => told(each)),
    ),
    ...placed(
      'guidance/rules',
      mapped(guidance.rules, (each) => told(each)),
    ),
    ...placed(
      'guidance/fallback/lacks',
      mapped(guidance.fallback.lacks, (each) => told(each)),
    ),
    ...placed(
      'guidance/fallback/ways',
      mapped(guidance.fallback.ways, (each) => told(each, guidance.fallback.ask)),
    ),
    ...placed(
      'guidance/payment',
      mapped({ ...guidance.payment }, (each) => told(each)),
    ),
    ...Object.fromEntries(
      ownQuestions(words).flatMap(([id, question]) => [
        [`questions/${id}`, shown(question)],
        [`questions/${id}/why`, [question.why, ...shown(question)]],
        [`questions/${id}/again`, [unclear[0], question.again]],
        [`questions/${id}/third`, [unclear[1], question.third]],
      ]),
    ),
    ...placed(
      'faq',
      mapped(faq, ({ answer }) => answer),
    ),
    ...placed(
      'troubles',
      mapped(troubles, (each) => [each]),
    ),
    consentDraft: [
      consentDraft.title,
      ...Object.values(consentDraft.elements),
      consentDraft.notFor,
    ],
  };
}

function shown({ ask, hint }: { readonly ask: Wording; readonly hint?: string }): Bubbles {
  return hint === undefined ? [ask] : [ask, hint];
}

function placed(room: string, bubbles: Readonly<Record<string, Bubbles>>) {
  return Object.fromEntries(Object.entries(bubbles).map(([id, each]) => [`${room}/${id}`, each]));
}

function mapped<From, To>(record: Readonly<Record<string, From>>, to: (from: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([id, each]) => [id, to(each)]));
}

/** A bubble ends a sentence also where it has no full stop: a line to fill in, a list. */
const ended = (text: string) => (/[.?]”?$/.test(text) ? text : `${text}.`);
