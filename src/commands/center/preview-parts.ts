import { centerTexts } from '../../content/center-texts.ts';
import type { FaqId } from '../../content/faq.ts';
import { wordsFor } from '../../content/index.ts';
import { offerLine } from '../../content/opening-text.ts';
import { stringsOf } from '../../content/strings-of.ts';
import { aroundFor } from '../../dialogs/around-for.ts';
import { voiceFor } from '../../dialogs/wording.ts';
import { wordsOf } from '../../dialogs/words-of.ts';
import { SIGNALS } from '../../machines/signals.ts';
import { sayAt } from './preview-visit.ts';
import type { Resource, Said, Turn, Visit } from './preview-visit.ts';

/** The operator reads English; what visitors read is in their language, behind a bar. */
const { desk, forms } = wordsFor('en');

const bubbles = (replies: readonly Said[]): readonly string[] =>
  replies.flatMap(({ text }, at) => [...(at > 0 ? [''] : []), `│ ${text ?? ''}`]);

/** The notice, and the question whether to go on with the answers that can be tapped. */
export function greetingLines({ replies }: Turn): readonly string[] {
  const taps = replies.at(-1)?.suggestedActions?.actions.map(({ title }) => `[${title}]`) ?? [];
  return [...bubbles(replies), `│ ${taps.join(' ')}`];
}

/** What someone hears who has just sent their answers, allowed a call and has nobody before them. */
export function callLines({ step, replies }: Turn): readonly string[] {
  const { call } = step.context;
  const told = replies.filter(({ channelData }) => !channelData?.question);
  return [
    call
      ? `Whoever sends their answers now is told of a call on ${forms.callTime(call)}.`
      : 'No time of a call is told: nobody is there for two months.',
    '',
    ...bubbles(told),
  ];
}

/** The tracks near a ZIP code, or by video from there, as whoever is told of their level of care reads them. */
export function nearLines({ center, at, zip }: Visit, { step }: Turn): readonly string[] {
  const { nearby } = step.context;
  const voice = voiceFor(center, step.context, at);
  const { words, fill } = voice;
  if (!nearby || nearby.unknown) {
    return [
      `No place is known at ${zip}. Visitors are asked once more:`,
      `│ ${words.says.unknownPlace.map(fill).join(' ')}`,
    ];
  }
  const { openings } = aroundFor(step.context, center, at);
  if (openings.length > 0) {
    return openings.map((each) => `│ ${offerLine(each, { ...voice, to: 'visitor' })}`);
  }
  return [
    nearby.nearestMiles === undefined
      ? 'Nothing is near, and no intensive outpatient program of this center is known to be anywhere.'
      : `Nothing is near. The next intensive outpatient program is about ${nearby.nearestMiles} miles away.`,
  ];
}

/** What is said and asked in this center's own words: each with its place in `messages/`. */
export function ownLines({ center, at, language }: Visit, { step }: Turn): readonly string[] {
  const { fill } = voiceFor(center, step.context, at);
  const { says, questions } = center.wording.messages[language] ?? {};
  const own = stringsOf({ says, questions });
  if (own.length === 0) return ['Nothing: all is said in the words of Porchlight.'];
  return own.flatMap(({ path, text }, at) => [
    ...(at > 0 ? [''] : []),
    path.split('/').join(' '),
    `│ ${fill(text)}`,
  ]);
}

/** The answers to visitors' own questions that say something else at another center. */
export function faqLines(visit: Visit, { step }: Turn): readonly string[] {
  const { center, language } = visit;
  const { faq, centerFacts } = wordsOf(center, language);
  const own = Object.keys(centerTexts(center, centerFacts, language, { payers: {} }));
  const holdsOwn = (answer: unknown) =>
    own.some((key) => JSON.stringify(answer).includes(`{${key}}`));
  const isOwn = (id: string) => center.wording.faq[language]?.some((each) => each.id === id);
  const entries = (Object.keys(faq) as FaqId[]).filter(
    (id) => isOwn(id) || holdsOwn(faq[id].answer),
  );
  return entries.flatMap((entry, at) => [
    ...(at > 0 ? [''] : []),
    `${faq[entry].asks[0]}`,
    ...bubbles(sayAt(visit, step, [{ type: 'faq', entry }])),
  ]);
}

/** Whom each card of help says to call or text, as its buttons have it. */
export function helpLines(visit: Visit, { step }: Turn): readonly string[] {
  return SIGNALS.flatMap((signal, at) => {
    const [card] = sayAt(visit, step, [{ type: 'help', signal, mode: 'interrupt' }]);
    const numbers = (card?.channelData?.safety?.resources ?? []).map(
      (each) => `  ${each.name}: ${ways(each)}`,
    );
    return [...(at > 0 ? [''] : []), desk.signals[signal], ...numbers];
  });
}

function ways({ call, text }: Resource): string {
  if (call !== undefined && call === text) return `call or text ${call}`;
  return [call && `call ${call}`, text && `text ${text}`].filter(Boolean).join(', ');
}
