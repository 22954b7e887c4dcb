import { problemsOfPlaces } from '../../src/availability/problems-of-places.ts';

const site = (zip: string, state?: 'CA' | 'TX') => ({
  id: 'main',
  name: 'Main',
  zip,
  ...(state && { address: { street: '1 Example Street', city: 'Somewhere', state } }),
});

test.each([
  [site('92882'), undefined],
  [site('79901', 'TX'), undefined],
  [site('00001'), 'found "00001"; expected a ZIP code that exists'],
  [site('79901', 'CA'), 'found "79901", which is in TX, at an address in CA; mend one of the two'],
])('%j: %s', (found, message) => {
  const problems = problemsOfPlaces({ sites: [site('92501'), found] });
  expect(problems).toEqual(message === undefined ? [] : [{ path: ['sites', 1, 'zip'], message }]);
});
