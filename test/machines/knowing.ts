import type { Fact, Facts, FactStatus, FactValue } from '../../src/machines/facts.ts';

const source: Fact['source'] = { activityId: 'activity', how: 'tapped', quote: '' };

/** Facts with these answers; what is undefined stays unknown. */
export function knowing(values: Readonly<Record<string, FactValue | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) =>
      value === undefined ? [] : [[id, { value, status: 'answered', source }]],
    ),
  );
}

/** A fact that was asked for and not given. */
export function silent(status: FactStatus): Fact {
  return { status, source };
}
