/** Any day will do: what a zone is called is the same in summer and in winter. */
export const ANY_DAY = new Date('2026-07-01T12:00Z');

/**
 * A time zone as people say it, in summer and in winter.
 *
 * @example zoneName('America/Los_Angeles', new Date(), 'en-US') // 'Pacific Time'
 */
export function zoneName(zone: string, at: Date, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName');
  return name?.value ?? zone;
}
