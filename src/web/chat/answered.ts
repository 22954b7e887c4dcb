import type { Activity } from './activity.ts';

/** About the talk, not about the visitor: these are not changed by going back to them. */
const ABOUT_THE_TALK = /^(notice|review|safety\.(check|next)|consent\.followup)/;

/** Commands that leave the question open; skip, not sure and rather not say do answer it. */
const NO_ANSWER: readonly string[] = [
  'back',
  'why',
  'human',
  'restart',
  'erase',
  'edit',
  'language',
];

/**
 * The visitor's messages that hold an answer that stands, with the fact each is the answer to: the
 * last one for each fact. The panel offers to change these.
 */
export function answeredFacts(activities: readonly Activity[]): ReadonlyMap<string, string> {
  const factOf = new Map<string, string>();
  const asked = new Map<string | undefined, string>();
  const helped = new Set<string | undefined>();
  for (const { replyToId, channelData } of activities) {
    const question = channelData?.question;
    if (question) {
      if (channelData.fact) factOf.set(question.id, channelData.fact);
      asked.set(replyToId, question.id);
    }
    if (channelData?.safety) helped.add(replyToId);
  }

  const messageOf = new Map<string, string>();
  for (const { id, value, text, channelData } of activities) {
    const question = channelData?.inReplyTo;
    const fact = factOf.get(question ?? '');
    if (question === undefined || fact === undefined || text === undefined) continue;
    if (ABOUT_THE_TALK.test(question)) continue;
    if (value && 'command' in value && NO_ANSWER.includes(value.command)) continue;
    // Asked once more, or answered with help: it was not taken as an answer.
    if (asked.get(id) === question || helped.has(id)) continue;
    messageOf.set(fact, id);
  }
  return new Map([...messageOf].map(([fact, id]) => [id, fact]));
}
