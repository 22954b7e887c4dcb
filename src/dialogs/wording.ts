import { presenceAt } from '../availability/hours/presence.ts';
import { offersVideo } from '../availability/openings/offers-video.ts';
import { specialDays } from '../availability/hours/special-days.ts';
import type { Center } from '../center/center.ts';
import { namesPlan } from '../center/settings/plans.ts';
import { centerTexts, plansOf } from '../content/center-texts.ts';
import type { CenterTexts } from '../content/center-texts.ts';
import { factText } from '../content/fact-text.ts';
import type { Labels } from '../content/fact-text.ts';
import type { TeamPresence, Who, Wording, Words } from '../content/words.ts';
import { word } from '../content/word.ts';
import { answeredQuestions } from '../machines/context.ts';
import type { Context } from '../machines/context.ts';
import { known } from '../machines/facts.ts';
import { currentNearby } from '../machines/guidance/guidance-for.ts';
import type { Question } from '../machines/question.ts';
import { mayBeCalled } from '../machines/topics/contact.ts';
import type { FactId, QuestionId } from '../machines/topics/index.ts';
import type { WordedQuestion } from './ask.ts';
import { labelsIn } from './vocabularies.ts';
import { payerAt } from './wishes-in.ts';
import { wordsOf } from './words-of.ts';

/** Everything needed to put one turn of one intake into words. */
export interface Voice {
  readonly words: Words;
  readonly labels: Labels;
  readonly fill: (wording: Wording) => string;
  /** The same for an answer from the FAQ, which may be asked of one payer, by its id. */
  readonly answer: (wording: Wording, payer: string | undefined) => string;
}

/**
 * The voice for an intake: its language, its center, and whom it is for by now.
 *
 * @param at milliseconds since 1970
 */
export function voiceFor(center: Center, context: Context, at: number): Voice {
  const { language, facts } = context;
  const words = wordsOf(center, language);
  const labels = labelsIn(language);
  const texts = factsFor(center, context, { words, labels, at });
  const name = known(facts, 'name');
  const reader = {
    who: known(facts, 'who') as Who | undefined,
    name: typeof name === 'string' ? name : undefined,
    center: center.name,
    phone: center.phone,
    facts: texts,
    ownNumber: words.forms.ownNumber(numberIn(facts, words, labels)),
    nextStep: () => nextStep(center, context, { words, at }),
  };
  return {
    words,
    labels,
    fill: (wording) => word(wording, reader),
    answer: (wording, payer) => {
      const plan = planTexts(center, payerAt(payer, stateOf(context)), words, labels);
      return word(wording, { ...reader, facts: { ...texts, ...plan } });
    },
  };
}

/** When they are called, as it is read now: "tomorrow" is another day the day after. Else when the team is there. */
function nextStep(
  center: Center,
  { call, facts }: Context,
  { words: { forms }, at }: Pick<Voice, 'words'> & { readonly at: number },
): string {
  const there = () => forms.teamHours(teamPresence(center, at));
  if (!call || !mayBeCalled(facts)) return there();
  const now = { ...call, planned: new Date(at).toISOString() };
  if (at <= Date.parse(call.until)) return forms.callBack(now, center.callerId);
  return `${forms.callPassed(now)} ${there()}`;
}

/** The number that they left, as they would write it. */
function numberIn({ phone }: Context['facts'], words: Words, labels: Labels): string | undefined {
  return phone?.status === 'answered' ? factText('phone', phone, words, labels) : undefined;
}

function teamPresence({ hours }: Center, at: number): TeamPresence {
  const { now, next } = presenceAt(hours, new Date(at));
  return {
    at: new Date(at).toISOString(),
    zone: hours.zone,
    ...(now && { until: now.until.toJSDate().toISOString() }),
    ...(next && { next: next.from.toJSDate().toISOString() }),
  };
}

const stateOf = (context: Context) => currentNearby(context)?.state;

/** What the center says of itself, with video as it is where the visitor is. */
function factsFor(
  center: Center,
  context: Context,
  { words, labels, at }: Pick<Voice, 'words' | 'labels'> & { readonly at: number },
): CenterTexts {
  const { centerFacts } = words;
  const facts = centerTexts(center, centerFacts, context.language, labels, specialDays(center, at));
  const state = stateOf(context);
  if (offersVideo(center, state)) return facts;
  const isElsewhere = center.about.telehealth && state !== undefined;
  return {
    ...facts,
    telehealth: isElsewhere ? centerFacts.noVideoThere : centerFacts.telehealth.no,
  };
}

/** Whether the center lists a plan: nothing where it has no list, or none was named. */
function planTexts(
  center: Center,
  plan: string | undefined,
  { openings }: Words,
  { payers }: Labels,
): Partial<CenterTexts> {
  const listed = plansOf(center);
  if (!listed || plan === undefined || !namesPlan(plan)) return {};
  const name = payers[plan] ?? plan;
  // Who has a plan that is listed did not ask how else to pay.
  return listed.includes(plan)
    ? { plans: openings.plan.listed(name), withoutInsurance: '' }
    : { plans: openings.plan.unlisted(name) };
}

/** Shown as taps when asked what is used; anything else is typed. */
const COMMON_SUBSTANCES = [
  'alcohol',
  'cannabis',
  'cocaine',
  'methamphetamine',
  'opioids_unspecified',
  'benzodiazepine_unspecified',
  'none',
];

/** A question in the visitor's words: a second and a third wording where it was not understood. */
export function wordQuestion(
  question: Question,
  voice: Voice,
  context: Context,
  wording: 'ask' | 'again' | 'third' = 'ask',
): WordedQuestion {
  const words = voice.words.questions[question.id as QuestionId];
  const hint = wording === 'ask' ? words.hint : undefined;
  const asked = hint === undefined ? [words[wording]] : [words.ask, hint];
  return {
    question,
    text: asked.map(voice.fill).join('\n\n'),
    choices: choicesOf(question, voice, context),
  };
}

function choicesOf(question: Question, voice: Voice, context: Context): WordedQuestion['choices'] {
  const { words, labels } = voice;
  if (question.id === 'review.which') {
    return answeredQuestions(context).map(({ fact }) => ({
      value: fact,
      label: words.facts[fact as FactId],
    }));
  }
  if (question.kind === 'substances') {
    return COMMON_SUBSTANCES.map((value) => ({ value, label: labels.substances[value] ?? value }));
  }
  const labelled: Readonly<Record<string, string>> =
    words.questions[question.id as QuestionId].choices ?? {};
  const values = question.choices ?? Object.keys(labelled);
  return values.map((value) => ({ value, label: labelled[value] ?? value }));
}
