import { answeredQuestions, noticeAccepted, settled } from './context.ts';
import type { IntakeEvent, TalkCommand } from './events.ts';
import type { Fact, FactStatus, FactValue } from './facts.ts';
import { isOfTheForm } from './form-words.ts';
import { guidanceFor } from './guidance/guidance-for.ts';
import type { Flag } from './levels.ts';
import type { Progress } from './progress.ts';
import { keep, show } from './volunteered.ts';
import type { Question } from './question.ts';
import type { Language } from './settings.ts';
import type { KeptSignal } from './signals.ts';
import { mayContact } from './topics/contact.ts';
import { questionOf } from './topics/index.ts';
import { toldIn } from './week.ts';

type VisitorEvent = Extract<IntakeEvent, { type: 'visitor' }>;

/**
 * An answer not understood this many times is kept as written, flagged, and the conversation moves on.
 * A word of the form's own is none: "send" is asked again however often it is typed.
 */
const TRIES = 3;

/** Whether someone is safe is not asked a third time: not knowing brings help. */
const SAFETY_TRIES = 2;

/** What one message of the visitor's does. */
export function hearVisitor(progress: Progress, event: VisitorEvent): void {
  if (progress.closed) return hearAfterwards(progress, event);
  respond(progress, event);
  if (!progress.closed) progress.push({ type: 'remindAt', reminder: 'idle' });
  // The team's copy of an erased chat goes in time, too.
  progress.push({ type: 'remindAt', reminder: 'expire' });
}

/** A closed chat keeps nothing and asks nothing, but help is given in any state. */
function hearAfterwards(progress: Progress, event: VisitorEvent): void {
  const heard = signalsOf(event, false).at(-1);
  if (heard) progress.push({ type: 'help', signal: heard.signal, mode: heard.mode });
  progress.say('closed');
}

/** Safety first, then talk about the talk, then the answer to the question that was shown. */
function respond(progress: Progress, event: VisitorEvent): void {
  const keepWords = noticeAccepted(progress.context);
  const late = isLateDanger(event, progress.question);
  const signals = late ? [dangerIn(event)] : signalsOf(event, keepWords);
  const { answer: given, command, text, faq } = event.heard;
  if (progress.context.disclosureDue && progress.state !== 'withHuman') disclose(progress);
  if (keepWords && progress.state !== 'withHuman') {
    const stated = keep(progress, event);
    // Where help is shown there is no room for anything beside it; the review shows all of it.
    if (signals.length === 0) show(progress, stated);
  }
  if (signals.length > 0) progress.move({ type: 'SIGNAL', signals });
  // Help comes first, then what became of the words.
  if (!keepWords && text !== '' && !given && !command) progress.say('notKept');
  if (signals.length > 0) return progress.ask();
  // While a person is talking the bot is silent, and whatever is written is for that person.
  if (progress.state === 'withHuman' && command?.command !== 'erase') {
    if (command?.command === 'language')
      progress.move({ type: 'LANGUAGE', language: command.lang });
    return;
  }
  const asked = progress.question;
  if (command && !isChoice(asked, command.command) && !lacksQuestion(asked, command.command)) {
    if (command.command === 'edit') return edit(progress, command.fact);
    if (command.command === 'language') return speak(progress, command.lang);
    if (IN_PLACE.includes(command.command) && isStale(event, asked)) return refuseStale(progress);
    return talk(progress, command.command, event);
  }
  if (faq && !given) {
    answerQuestions(progress, event);
    return progress.ask();
  }
  if (progress.paused && progress.calm) progress.move({ type: 'RESUME' });
  // Nobody who writes is met with silence.
  if (!progress.question) return progress.say('resting');
  // Something was told, and nothing was said to the question at hand: it is asked, or the next one.
  if (event.heard.volunteered && !given) return progress.ask();
  // What is said to someone who had stopped is "welcome back"; only a tap on the open question is an answer.
  if (!asked && (command || event.inReplyTo === undefined)) return progress.ask();
  if (isStale(event, progress.question)) return refuseStale(progress);
  answer(progress, progress.question, event);
}

/** Answers what the visitor asks of their own accord; what they ask beside it is not passed over in silence. */
function answerQuestions(
  progress: Progress,
  { heard: { faq = [], asksMore } }: VisitorEvent,
): void {
  for (const asked of faq) progress.push({ type: 'faq', ...asked });
  if (asksMore) progress.say('asksMore');
}

/** What was heard, the signal to act on last. No words are kept before the notice is accepted. */
function signalsOf({ heard, activityId }: VisitorEvent, keepWords: boolean): readonly KeptSignal[] {
  const urgent = heard.signals.find(({ mode }) => mode === 'interrupt') ?? heard.signals[0];
  return heard.signals
    .toSorted((a, b) => Number(a === urgent) - Number(b === urgent))
    .map(({ quote, ...name }) => ({ ...name, activityId, ...(keepWords ? { quote } : {}) }));
}

/** Answers to a question about safety that ask for help, whenever they arrive. */
const DANGEROUS: Readonly<Record<string, readonly string[]>> = {
  'safety.now': ['danger', 'unsure'],
  'safety.check': ['no', 'unsure'],
  'safety.withdrawal': ['now_severe'],
  'safety.thoughts': ['yes'],
};

/** A tap on an old question is stale; one that says "in danger" is not refused for that. */
function isLateDanger({ heard, inReplyTo }: VisitorEvent, asked: Question | undefined): boolean {
  if (inReplyTo === undefined || inReplyTo === asked?.id) return false;
  const values = [heard.answer?.value].flat();
  return DANGEROUS[inReplyTo]?.some((danger) => values.includes(danger)) ?? false;
}

function dangerIn({ activityId }: VisitorEvent): KeptSignal {
  return { signal: 'danger', mode: 'interrupt', rule: 'late_answer', activityId };
}

/** These act on the question at hand, so a stale one would act on the wrong question. */
const IN_PLACE: readonly string[] = ['back', 'skip', 'unsure', 'decline'];

function isStale({ inReplyTo }: VisitorEvent, asked: Question | undefined): boolean {
  return inReplyTo !== undefined && inReplyTo !== asked?.id;
}

function refuseStale(progress: Progress): void {
  progress.ask({ reason: 'stale', attempt: 1 });
}

/** True where the command's word is itself an answer to the question: "not sure" to "are you safe?". */
function isChoice(asked: Question | undefined, command: string): boolean {
  return asked?.choices?.includes(command) ?? false;
}

/** These are about a question; where none is asked they are like any other words. */
const ABOUT_A_QUESTION: readonly string[] = ['skip', 'unsure', 'decline', 'why', 'repeat'];

function lacksQuestion(asked: Question | undefined, command: string): boolean {
  return !asked && ABOUT_A_QUESTION.includes(command);
}

function talk(progress: Progress, command: TalkCommand, event: VisitorEvent): void {
  switch (command) {
    case 'human':
      progress.move({ type: 'HUMAN' });
      return progress.ask();
    case 'erase':
      return progress.move({ type: 'ERASE' });
    case 'stop':
      return progress.move({ type: 'PAUSE' });
    case 'revoke':
      return revoke(progress, event);
    case 'restart':
      progress.move({ type: 'RESTART' });
      return progress.ask();
    case 'repeat':
      return progress.ask();
    case 'why':
      if (progress.question) progress.push({ type: 'why', question: progress.question.id });
      return progress.ask();
    case 'back':
      return back(progress);
    case 'skip':
      return leaveOut(progress, 'skipped', event);
    case 'unsure':
      return leaveOut(progress, 'unsure', event);
    case 'decline':
      return leaveOut(progress, 'declined', event);
  }
}

/** Takes back the permission to call and text, in the team's copy too, and stops (clinical.md 4.1, TCPA). */
function revoke(progress: Progress, event: VisitorEvent): void {
  if (mayContact(progress.context.facts)) {
    const no: Fact = answered('no', source(event, 'volunteered'));
    progress.move({ type: 'REVOKE', fact: no });
    const { handoff } = progress.context;
    if (handoff) progress.move({ type: 'HAND_OFF', reason: handoff.reason });
    progress.say('revoked');
  }
  progress.move({ type: 'PAUSE' });
}

function speak(progress: Progress, language: Language): void {
  progress.move({ type: 'LANGUAGE', language });
  progress.say('languageChanged');
  // Nobody agrees to a notice they could not read.
  if (!noticeAccepted(progress.context)) progress.say('welcome');
  progress.ask();
}

/** Says again that this is no person, and sees to the next time (clinical.md 4.3: every 3 hours). */
function disclose(progress: Progress): void {
  progress.move({ type: 'DISCLOSURE', due: false });
  progress.say('disclosure');
  progress.push({ type: 'remindAt', reminder: 'disclosure' });
}

/** To the question answered before this one. */
function back(progress: Progress): void {
  const before = answeredQuestions(progress.context, progress.question?.id).at(-1);
  if (!before) {
    progress.say('firstQuestion');
    if (progress.paused && progress.calm) progress.move({ type: 'RESUME' });
  } else if (progress.calm) progress.move({ type: 'REOPEN', question: before.id });
  progress.ask();
}

/** Changes an answer given before; whatever does not depend on it stays as it is. */
function edit(progress: Progress, fact: string): void {
  const question = answeredQuestions(progress.context).find((each) => each.fact === fact);
  if (!question) progress.say('nothingToChange');
  else if (progress.calm) progress.move({ type: 'REOPEN', question: question.id });
  progress.ask();
}

/** Skip, not sure and rather not say: three different words, never stored as one. */
function leaveOut(progress: Progress, status: FactStatus, event: VisitorEvent): void {
  const { question, context } = progress;
  if (!question) return;
  if (question.skippable === false) {
    progress.say('cannotSkip');
    return progress.ask();
  }
  // To skip a question that was answered before is to leave that answer as it is.
  const isAnswered = status === 'skipped' && context.reopened === question.id;
  const earlier = isAnswered ? context.facts[question.fact] : undefined;
  settle(progress, question, earlier ?? { status, source: source(event, 'typed') });
}

function answer(progress: Progress, question: Question, event: VisitorEvent): void {
  const { heard } = event;
  const word = heard.command?.command;
  if (heard.answer) {
    const { value, how, quote } = heard.answer;
    const kept = toldIn(value, event.activityId);
    return settle(progress, question, answered(kept, source(event, how, quote)), event);
  }
  if (word) return settle(progress, question, answered(word, source(event, 'typed')));
  progress.move({ type: 'UNCLEAR', ...unreadIn(progress, event) });
  const attempt = progress.context.attempts;
  if (attempt >= SAFETY_TRIES && question.id === 'safety.check') {
    // Not knowing whether someone is safe counts as not being safe.
    return settle(progress, question, answered('unsure', source(event, 'typed')));
  }
  if (attempt >= TRIES && question.skippable !== false && !isOfTheForm(heard.text)) {
    progress.say('keptAsWritten');
    const kept = answered(heard.text, source(event, 'typed'));
    return settle(progress, question, { ...kept, raw: true });
  }
  progress.ask({ reason: 'unclear', attempt });
}

/** The words, for a person to read; none before the notice is accepted. */
function unreadIn({ context }: Progress, { activityId, heard: { text } }: VisitorEvent) {
  const keep = noticeAccepted(context) && text.trim() !== '';
  return keep ? { unread: { activityId, quote: text } } : {};
}

/** Cannot wait for the guidance: someone may stop tonight, or use the amount they used before. */
const EARLY_ADVICE: readonly Flag[] = [
  'do_not_stop_alone',
  'overdose_risk_after_abstinence',
  'pregnant',
  'moud_continue',
  'naloxone',
];

const BEFORE_ADVICE = ['use.last', 'detox.history', 'safety.withdrawal'];

function advise(progress: Progress): void {
  const { context } = progress;
  // Someone who stopped weeks ago, or has just finished detox, is not told not to stop.
  if (!BEFORE_ADVICE.every((id) => settled(context, questionOf(id)))) return;
  const { flags } = guidanceFor(context);
  for (const flag of EARLY_ADVICE) {
    if (!flags.includes(flag) || context.advised.includes(flag)) continue;
    progress.move({ type: 'ADVISED', flag });
    progress.push({ type: 'advise', flag });
  }
}

function settle(progress: Progress, question: Question, fact: Fact, event?: VisitorEvent): void {
  progress.move({ type: 'ANSWER', question: question.id, fact });
  if (progress.calm) advise(progress);
  // Someone who had stopped, was asked about safety and does not stop again is talking once more.
  const answeredSafety = question.id.startsWith('safety.') && progress.calm;
  if (answeredSafety && progress.paused && fact.value !== 'stop') progress.move({ type: 'RESUME' });
  // A coordinator who already has the beginning needs the number as soon as there is one.
  const { handoff, unsent } = progress.context;
  if (question.id === 'consent.contact' && handoff && unsent) {
    progress.move({ type: 'HAND_OFF', reason: handoff.reason });
  }
  // Beside help there is no room for anything else.
  if (event && progress.calm && !progress.closed) answerQuestions(progress, event);
  progress.ask();
}

function answered(value: FactValue, from: Fact['source']): Fact {
  return { value, status: 'answered', source: from };
}

function source(
  { activityId, heard }: VisitorEvent,
  how: Fact['source']['how'],
  quote = heard.text,
): Fact['source'] {
  return { activityId, how, quote };
}
