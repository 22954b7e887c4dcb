import { DateTime } from 'luxon';

import type { Center } from '../../../src/center/center.ts';
import { previewPage } from '../../../src/commands/center/preview-page.ts';
import type { Visit } from '../../../src/commands/center/preview-visit.ts';

/** A page in one line, so that it does not matter where lines are broken. */
export const flat = (page: string) => page.replace(/\s*\n(?: {2}│)?\s*/g, ' ');

/** What visitors of a center see at a moment on its clock; in English and near its first site unless said. */
export function pageAt(center: Center, at: string, visit: Partial<Visit> = {}): string {
  const zip = center.sites[0]?.zip ?? '';
  const moment = DateTime.fromISO(at, { zone: center.hours.zone });
  const all = { center, language: 'en' as const, zip, ...visit, at: moment.toMillis() };
  return flat(previewPage(all, moment, []));
}
