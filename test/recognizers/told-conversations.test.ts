import type { IntakeEvent } from '../../src/machines/events.ts';
import type { Step } from '../../src/machines/progress.ts';
import { questionOf } from '../../src/machines/topics/index.ts';
import { hear } from '../../src/recognizers/hear.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { open, send, sendAll, tap } from '../machines/conversation.ts';
import { messageOf, repliesTo } from '../machines/samples.ts';
import { TOLD } from './told.ts';
import type { Told } from './told.ts';

/** The message as the first answer in a conversation, read by the recognizers as a turn reads it. */
function tell(from: Step, { text, lang }: Told): { readonly turn: Step; readonly told: string[] } {
  const { question } = from;
  const expecting = question && { id: question.id, kind: question.kind };
  const heard = hear(text, {
    lang,
    vocabulary: vocabularyFor(lang),
    ...(expecting && { expecting }),
  });
  const event: IntakeEvent = { type: 'visitor', activityId: 'told', heard };
  const told = (heard.volunteered ?? []).map((each) => each.question);
  return {
    turn: send(from, event),
    told: heard.answer && question ? [question.id, ...told] : told,
  };
}

/** What is asked from here to the end, each question given its first answer. */
function askedFrom(from: Step): readonly string[] {
  const calm: Readonly<Record<string, string>> = { 'safety.next': 'go_on', 'safety.check': 'yes' };
  const asked: string[] = [];
  let turn = from;
  while (turn.question && asked.length < 60) {
    const { question, context } = turn;
    asked.push(question.id);
    const settled = calm[question.id];
    const [first] = repliesTo(question, context);
    if (settled !== undefined) turn = send(turn, tap(settled, question.id));
    else if (first) turn = send(turn, messageOf(first, question.id));
  }
  return asked;
}

test.each(TOLD.map((row) => [row.id, row] as const))(
  '%s: nothing that was told and understood is asked again',
  (_, row) => {
    const from = sendAll(
      open(undefined, row.lang),
      tap('yes', 'notice'),
      tap('safe', 'safety.now'),
    );
    const { turn, told } = tell(from, row);
    const asked = askedFrom(turn);
    const again = asked.filter(
      // What was told in part is asked for the rest: see `leavesOpen`.
      (id) => told.includes(id) && questionOf(id).leavesOpen === undefined,
    );
    expect(again).toEqual([]);
    const facts = turn.context.facts;
    for (const id of told) {
      const fact = facts[questionOf(id).fact];
      expect(row.text).toContain(fact?.source.quote);
    }
  },
);
