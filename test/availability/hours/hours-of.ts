import { hours } from '../../../src/center/settings/hours.ts';
import type { Hours } from '../../../src/center/settings/hours.ts';

const OFFICE = ['08:00-20:00'];

/** A team that is there from Monday to Friday, 8 to 8, and on Saturday from 9 to 1. */
export function hoursOf(changes: Readonly<Record<string, unknown>> = {}): Hours {
  return hours.parse({
    zone: 'America/Los_Angeles',
    week: {
      monday: OFFICE,
      tuesday: OFFICE,
      wednesday: OFFICE,
      thursday: OFFICE,
      friday: OFFICE,
      saturday: ['09:00-13:00'],
    },
    closedOn: ['thanksgiving', 'christmas', 'new_years_day', 'independence_day'],
    ...changes,
  });
}
