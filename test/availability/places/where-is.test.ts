import { milesBetween } from '../../../src/availability/places/distance.ts';
import { stateOfCity, whereIs } from '../../../src/availability/places/where-is.ts';

test.each([
  [{ city: 'Corona', state: 'CA' }, '92882'],
  [{ city: 'saint louis', state: 'MO' }, '63101'],
  [{ city: 'St. Louis', state: 'MO' }, '63101'],
  [{ city: 'San Juan', state: 'PR' }, '00907'],
  [{ city: "Coeur d'Alene", state: 'ID' }, '83814'],
])('%j is near %s', (city, zip) => {
  expect(milesBetween(city, zip)).toBeLessThan(10);
});

test('a city without its state is known where there is one of that name', () => {
  expect(whereIs({ city: 'Rancho Cucamonga' })).toBeDefined();
  expect(stateOfCity({ city: 'Rancho Cucamonga' })).toBe('CA');
  expect(stateOfCity({ city: 'Springfield' })).toBeUndefined();
});

test.each([{ city: 'Nowhere', state: 'CA' }, { city: '' }, { city: '__proto__' }])(
  'nothing is claimed of %j',
  (city) => {
    expect(whereIs(city)).toBeUndefined();
    expect(stateOfCity(city)).toBeUndefined();
  },
);
