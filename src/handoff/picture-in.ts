import type { Picture } from '../machines/guidance/condition.ts';
import type { HandoffSummary } from './summary.ts';

/** What rules saw when a summary was made, as far as it holds that: all but what was near. */
export function pictureIn({ facts, safetyAnswers, consents, safety }: HandoffSummary): Picture {
  const told = [...facts, ...safetyAnswers, ...consents].map(({ id, ...fact }) => [id, fact]);
  return {
    facts: Object.fromEntries(told) as Picture['facts'],
    crisis: safety.filter(({ mode }) => mode === 'interrupt').map(({ signal }) => signal),
  };
}
