import { DateTime } from 'luxon';
import { z } from 'zod';

import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** What is looked at here; whatever has another form is a problem already. */
const Looked = z.object({
  reviewedOn: z.iso.date().optional().catch(undefined),
  programs: z.array(z.unknown()).optional().catch(undefined),
});

/** What can be used as it is, and what a person should look at all the same. `center.yaml` is the first file. */
export function warningsIn([main]: readonly YamlFile[], today: Date): readonly Problem[] {
  if (!main) return [];
  const { reviewedOn, programs } = Looked.safeParse(main.value).data ?? {};
  const warn = (key: string, message: string | undefined): readonly Problem[] =>
    message === undefined
      ? []
      : [
          {
            file: main.name,
            line: main.lineOf([key]),
            message: `${key}: ${message}`,
            warning: true,
          },
        ];
  return [
    ...warn('reviewedOn', reviewedOn === undefined ? undefined : dated(reviewedOn, today)),
    ...warn(
      'programs',
      programs?.length === 0
        ? 'there is none, so visitors are told of nothing near them; add the programs of this center'
        : undefined,
    ),
  ];
}

/** Public claims grow old: hours, lengths and what is offered change in a year. */
function dated(reviewedOn: string, today: Date): string | undefined {
  const day = DateTime.fromJSDate(today).toISODate() ?? '';
  if (reviewedOn > day) {
    return `found ${reviewedOn}, a day that has not come; expected the day of the last review`;
  }
  const due = DateTime.fromISO(reviewedOn).plus({ years: 1 }).toISODate() ?? '';
  return due < day
    ? `what these files say was reviewed on ${reviewedOn}, more than a year ago; read it again, then write the day here`
    : undefined;
}
