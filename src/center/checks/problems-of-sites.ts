import type { Remark } from '../reading/problem.ts';
import type { CenterSettings } from '../settings/center-settings.ts';

/** What is wrong with the places of a center beside one another and beside their hours. */
export function problemsOfSites({ sites, hours }: Pick<CenterSettings, 'sites' | 'hours'>) {
  const ids = sites.map(({ id }) => id);
  const doubles = sites.flatMap(({ id }, at): readonly Remark[] =>
    ids.indexOf(id) < at
      ? [{ path: ['sites', at, 'id'], message: `two sites are called "${id}"; rename one` }]
      : [],
  );
  const strays = Object.keys(hours.sites)
    .filter((id) => !ids.includes(id))
    .map((id): Remark => ({
      path: ['hours', 'sites', id],
      message: `it is no site; the sites are ${ids.join(', ')}`,
    }));
  return [...doubles, ...strays];
}
