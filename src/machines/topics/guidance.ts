import { topic } from '../question.ts';

/** Guidance is offered, not pressed on anyone: permission first (clinical.md 6, TIP 35). */
export const guidanceTopic = topic('guidance', [
  {
    id: 'consent.guidance',
    fact: 'guidance_wanted',
    kind: 'consent',
    skippable: false,
    // No suggestion at all where state law forbids an automated one (clinical.md 4.3); and nobody is
    // offered what the rules leave to a person: that is said without being asked (see `Progress`).
    when: (_, { suggestions, personJudges }) => suggestions && !personJudges,
  },
]);
