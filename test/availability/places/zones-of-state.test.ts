import { IANAZone } from 'luxon';

import { stateOfZip } from '../../../src/availability/places/state-of-zip.ts';
import { zonesOfState } from '../../../src/availability/places/zones-of-state.ts';

const prefixes = Array.from({ length: 1000 }, (_, at) => String(at).padStart(3, '0'));
const states = [...new Set(prefixes.map((prefix) => stateOfZip(`${prefix}01`)))].filter(
  (state) => state !== undefined,
);

test('every state that a ZIP code can be in has a time zone, and each zone exists', () => {
  expect(states.length).toBeGreaterThan(50);
  expect(states.filter((state) => zonesOfState(state).length === 0)).toEqual([]);
  const zones = states.flatMap(zonesOfState);
  expect(zones.filter((zone) => !IANAZone.isValidZone(zone))).toEqual([]);
});

test.each([
  ['CA', 'America/Los_Angeles'],
  ['TX', 'America/Chicago'],
  ['AZ', 'America/Phoenix'],
  ['PR', 'America/Puerto_Rico'],
  ['IN', 'America/Indiana/Indianapolis'],
])('most of %s has %s', (state, zone) => {
  expect(zonesOfState(state)[0]).toBe(zone);
});

test('of a state that is not known nothing is said', () => {
  expect(zonesOfState('XX')).toEqual([]);
});
