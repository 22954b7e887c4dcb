import { danger } from '../chart.ts';
import type { Context } from '../context.ts';
import { has } from '../facts.ts';
import type { Fact } from '../facts.ts';
import type { Move } from '../moves.ts';
import { ASQ_PAST } from '../topics/screening.ts';

/** What a guard of the statechart gets. */
interface Heard {
  readonly context: Context;
  readonly event: Move;
}

const suicide = () => 'suicide' as const;

/**
 * Answers of screening that are about safety at once, whatever they add up to (clinical.md 1.1, 3.1).
 *
 * Item 9 of the PHQ-9 and items 1 to 4 of the ASQ ask about the past: help is shown and "are you safe
 * right now?" asked (`check`); anything but a yes to that interrupts. Thoughts right now, item 5 of
 * the ASQ, interrupt at once, and no screening question follows. The first yes to the ASQ brings
 * help, the next ones do not repeat it (3.4: no repeated alerts). Leaving an item out is no signal:
 * `asqConcerns` puts it before a person.
 */
export const SCREENING_ANSWERS = {
  'screening.phq_9': [
    {
      guard: ({ event }: Heard) => isNot('0', 'phq_9', event),
      actions: ['record', danger('phq_9_item_9', suicide, 'check')],
    },
  ],
  ...Object.fromEntries(
    ASQ_PAST.map((fact) => [
      `screening.${fact}`,
      [
        {
          guard: ({ context, event }: Heard) =>
            isNot('no', fact, event) && !saidYesBefore(context, fact),
          actions: ['record', danger('asq_yes', suicide, 'check')],
        },
      ],
    ]),
  ),
  'screening.asq_5': [
    {
      guard: ({ event }: Heard) => answerTo('asq_5', event)?.value === 'yes',
      actions: ['record', danger('asq_now', suicide)],
    },
    {
      // The one item where silence is asked about: the yes before it stands.
      guard: ({ event }: Heard) => {
        const answer = answerTo('asq_5', event);
        return answer !== undefined && answer.value !== 'no';
      },
      actions: ['record', danger('asq_now_unanswered', suicide, 'check')],
    },
  ],
} as const;

function answerTo(fact: string, event: Move): Fact | undefined {
  const answered = event.type === 'ANSWER' && event.question === `screening.${fact}`;
  return answered ? event.fact : undefined;
}

/** Another answer than this one: words that were not understood and "not sure" are not a no. */
function isNot(calm: string, fact: string, event: Move): boolean {
  const answer = answerTo(fact, event);
  if (!answer || answer.status === 'skipped' || answer.status === 'declined') return false;
  return answer.value !== calm;
}

function saidYesBefore({ facts }: Context, item: string): boolean {
  return ASQ_PAST.some((fact) => fact !== item && has(facts, fact, 'yes'));
}
