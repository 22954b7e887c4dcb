import { answers, chart, danger, reopen, say } from './chart.ts';
import { settled } from './context.ts';
import type { Context } from './context.ts';
import { has, known, placeOf } from './facts.ts';
import type { Place } from './facts.ts';
import type { Move, MoveOf } from './moves.ts';
import type { Question } from './question.ts';
import type { Signal } from './signals.ts';
import { SCREENING_ANSWERS } from './screening/screening-answers.ts';
import { QUESTIONS, TOPICS } from './topics/index.ts';

/** Answers that do more than become a fact. The first transition whose guard holds is taken. */
const SPECIAL: Readonly<Record<string, readonly object[]>> = {
  notice: [{ guard: answers('notice', 'no'), target: '#paused', actions: say('noticeDeclined') }],
  'safety.now': [
    {
      guard: answers('safety.now', 'unsure', 'danger'),
      actions: ['record', danger('safety_now', () => undefined)],
    },
  ],
  'consent.adult': [{ guard: answers('consent.adult', 'no'), actions: ['record', say('minor')] }],
  // No child's answers are kept, nor a word of theirs (clinical.md 4.1, COPPA).
  'who.age': [
    {
      guard: isChildsOwn,
      target: '#closed',
      actions: ['forgetEverything', 'erase', say('tooYoung')],
    },
  ],
  'needs.focus': [
    {
      guard: ({ context, event }: { context: Context; event: Move }) =>
        answers('needs.focus', 'mental_health')({ event }) &&
        !context.settings.treatsMentalHealthAlone,
      actions: ['record', say('mentalHealthElsewhere')],
    },
  ],
  'safety.withdrawal': [
    {
      guard: answers('safety.withdrawal', 'now_severe'),
      actions: ['record', danger('withdrawal_now', () => 'withdrawal')],
    },
    {
      guard: answers('safety.withdrawal', 'now_moderate'),
      actions: ['record', danger('withdrawal_now', () => 'withdrawal', 'check')],
    },
  ],
  'safety.thoughts': [
    {
      guard: answers('safety.thoughts', 'yes', 'unsure'),
      actions: ['record', danger('thoughts_of_suicide', () => 'suicide', 'check')],
    },
  ],
  ...SCREENING_ANSWERS,
  'home.now': [
    {
      guard: newly('abuse', answers('home.now', 'unsafe')),
      actions: ['record', danger('home_not_safe', () => 'abuse', 'check')],
    },
  ],
  review: [
    {
      // Nobody is sent what the visitor has just decided not to send: not when they leave, either.
      guard: answers('review', 'dont_send'),
      target: '#paused',
      actions: [chart.assign({ unsent: false }), say('notSent')],
    },
  ],
  'review.which': [
    { guard: answers('review.which'), target: '#asking', actions: reopen(chosenQuestion) },
  ],
  'consent.followup': [
    {
      guard: answers('consent.followup', 'yes'),
      actions: [
        'record',
        { type: 'remindAt', params: { reminder: 'followUp' } },
        say('followUpSet'),
      ],
    },
  ],
};

/** Help that was given for the same thing is not given a second time: nothing new is said by it. */
function newly(signal: Signal, guard: ReturnType<typeof answers>) {
  return ({ context, event }: { context: Context; event: Move }) =>
    guard({ event }) && !context.signals.some((each) => each.signal === signal);
}

/** Someone younger than 13 who writes for themself. */
function isChildsOwn({ context, event }: { context: Context; event: Move }): boolean {
  if (event.type !== 'ANSWER' || event.question !== 'who.age') return false;
  const { value } = event.fact;
  return has(context.facts, 'who', 'self') && typeof value === 'number' && value < 13;
}

/** The question of the fact that the visitor chose to change. */
function chosenQuestion(event: Move): string {
  const fact = (event as MoveOf<'ANSWER'>).fact.value;
  return QUESTIONS.find((question) => question.fact === fact)?.id ?? 'review';
}

/** State keys cannot hold the delimiter of state paths. */
const key = (id: string) => id.replaceAll('.', '_');

/** A question waits for its answer, and is passed over while it is settled. */
function questionState(question: Question, next: string) {
  const passed = ({ context }: { context: Context }) => settled(context, question);
  // Whatever is not a plain yes or no is not a consent and not a refusal.
  const values = question.kind === 'consent' ? ['yes', 'no'] : [];
  const plain = { guard: answers(question.id, ...values), actions: 'record' };
  const lookAround = {
    guard: ({ context }: { context: Context }) => settled(context, question) && unlooked(context),
    target: 'finding',
  };
  return {
    meta: { question: question.id },
    always: [...(question.kind === 'zip' ? [lookAround] : []), { guard: passed, target: next }],
    on: { ANSWER: [...(SPECIAL[question.id] ?? []), plain] },
  };
}

/** True where there is a place whose surroundings have not been looked up. */
function unlooked({ facts, nearby }: Context): boolean {
  const place = placeOf(facts);
  return place !== undefined && nearby?.place !== place;
}

/** A slip of a digit is asked about, once: what is said again is a place that we do not know. */
function isFirstUnknown({ context, event }: { context: Context; event: Move }): boolean {
  return event.type === 'OPENINGS' && !!event.nearby.unknown && !context.nearby?.unknown;
}

/** Waits for the host to look up what is near the place. */
const finding = {
  entry: chart.enqueueActions(({ context, enqueue }) => {
    enqueue({ type: 'findOpenings', params: { place: known(context.facts, 'zip') as Place } });
  }),
  on: {
    OPENINGS: [
      {
        guard: isFirstUnknown,
        actions: ['keepOpenings', 'forgetPlace', say('unknownPlace')],
        target: key('availability.zip'),
      },
      { actions: 'keepOpenings', target: 'done' },
    ],
  },
} as const;

/** A topic is its questions in a row, then `done`. */
function topicState(questions: readonly Question[], next: string) {
  const states = questions.map((question, at) => {
    const following = questions[at + 1];
    return [key(question.id), questionState(question, following ? key(following.id) : 'done')];
  });
  return {
    initial: questions[0] ? key(questions[0].id) : 'done',
    states: {
      ...(Object.fromEntries(states) as Record<string, ReturnType<typeof questionState>>),
      ...(questions.some(({ kind }) => kind === 'zip') ? { finding } : {}),
      done: { type: 'final' as const },
    },
    onDone: next,
  };
}

/** A state for each topic, in the order of the conversation. */
export const topicStates = Object.fromEntries(
  TOPICS.map(({ name, questions }, at) => {
    const next = TOPICS[at + 1]?.name;
    const target = name === 'review' ? 'handedOff' : (next ?? '#resting');
    return [name, topicState(questions, target)];
  }),
);
