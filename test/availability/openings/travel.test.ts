import { minutesByCar } from '../../../src/availability/openings/travel.ts';

test.each([
  [0, 10],
  [1, 10],
  [5, 15],
  [12, 30],
  [60, 105],
  [90, 150],
])('%d miles as the crow flies are about %d minutes by car', (miles, minutes) => {
  expect(minutesByCar(miles)).toBe(minutes);
});

test('farther is never sooner, and every figure is a multiple of 5', () => {
  const all = Array.from({ length: 151 }, (_, miles) => minutesByCar(miles));
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(all.filter((each) => each % 5 !== 0)).toEqual([]);
});
