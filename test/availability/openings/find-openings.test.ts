import { findOpenings } from '../../../src/availability/openings/find-openings.ts';
import type { Center } from '../../../src/center/center.ts';
import { loadCenter } from '../../../src/center/reading/load-center.ts';

let center: Center;
beforeAll(async () => {
  center = await loadCenter('center');
});

test('what is near comes nearest first, with whole miles', () => {
  const { openings, nearestMiles } = findOpenings(center, '92882');
  expect(openings.map(({ site, miles }) => [site, miles])).toEqual([
    ['Lantern House Corona', 0],
    ['Lantern House Corona', 0],
    ['Lantern House Corona', 0],
    ['Lantern House Riverside', 17],
    ['Lantern House Riverside', 17],
  ]);
  expect(nearestMiles).toBe(0);
});

test('farther than 60 miles is not near: only how far is said', () => {
  const { openings, nearestMiles } = findOpenings(center, '59718');
  expect(openings).toEqual([]);
  expect(nearestMiles).toBeGreaterThan(700);
});

test('an unknown ZIP finds nothing and claims nothing', () => {
  for (const zip of ['00000', 'nowhere', '__proto__']) {
    expect(findOpenings(center, zip)).toEqual({
      unknown: true,
      openings: [],
    });
  }
});

test('the nearest intensive outpatient program is one of that level, not any program', () => {
  const [first, second] = center.programs;
  if (!first || !second) throw new Error('The demo center has two programs.');
  const programs = [{ ...first, level: 'php' as const }, second];
  expect(findOpenings({ ...center, programs }, '92882').nearestMiles).toBe(17);
  expect(findOpenings({ ...center, programs: [] }, '92882')).toEqual({
    state: 'CA',
    openings: [],
  });
});

test('the state of the ZIP is said, near or far', () => {
  for (const [zip, state] of [
    ['92882', 'CA'],
    ['60601', 'IL'],
    ['89101', 'NV'],
  ] as const) {
    expect(findOpenings(center, zip).state).toBe(state);
  }
});

test('a city will do as well as a ZIP, and of a name that is in several states nothing is claimed', () => {
  const corona = findOpenings(center, { city: 'Corona', state: 'CA' });
  expect(corona).toMatchObject({ state: 'CA' });
  const { openings } = findOpenings(center, '92882');
  expect(corona.openings.map(({ name }) => name)).toEqual(openings.map(({ name }) => name));
  expect(findOpenings(center, { city: 'Springfield' })).toEqual({
    unknown: true,
    openings: [],
  });
});

test('what is too far can be reached by video where the center may treat, and nowhere else', () => {
  const eureka = findOpenings(center, '95501');
  expect(eureka.openings.map(({ name, miles }) => [name.en, miles])).toEqual([
    ['Evening intensive outpatient, in person or by video', undefined],
    ['Weekly outpatient group', undefined],
  ]);
  expect(findOpenings(center, '89101').openings).toEqual([]);
  // Near, but over the border of the state: in person alone.
  const nearby = { ...center, videoStates: [] };
  expect(findOpenings(nearby, '92882').openings.some(({ video }) => video)).toBe(false);
});
