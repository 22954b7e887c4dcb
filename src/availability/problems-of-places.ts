import type { Center } from '../center/center.ts';
import type { Remark } from '../center/reading/problem.ts';
import { stateOfZip } from './places/state-of-zip.ts';
import { whereIs } from './places/where-is.ts';

/** What is wrong with where a center's sites are: from a ZIP code that nobody knows nothing is near. */
export function problemsOfPlaces({ sites }: Pick<Center, 'sites'>): readonly Remark[] {
  return sites.flatMap(({ zip, address }, at) => {
    const state = stateOfZip(zip);
    const path = ['sites', at, 'zip'];
    if (whereIs(zip) === undefined) {
      return [{ path, message: `found "${zip}"; expected a ZIP code that exists` }];
    }
    if (!address || state === undefined || address.state === state) return [];
    const message = `found "${zip}", which is in ${state}, at an address in ${address.state}; mend one of the two`;
    return [{ path, message }];
  });
}
