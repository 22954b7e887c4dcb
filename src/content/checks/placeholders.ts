import type { CenterTexts } from '../center-texts.ts';

/** What a center says of itself; a test holds it complete. */
const FACTS = [
  'languages',
  'phoneHours',
  'retention',
  'hoursPerWeek',
  'daysPerWeek',
  'sessionTimes',
  'typicalLength',
  'minimumLength',
  'detoxHere',
  'detoxPhase',
  'otherLevels',
  'alternativeTherapies',
  'peerGroups',
  'familySessions',
  'individualSessions',
  'medication',
  'telehealth',
  'childcare',
  'mentalHealthAlone',
  'siteList',
  'siteTransport',
  'siteAccess',
  'siteHours',
  'plans',
  'otherWays',
  'withoutInsurance',
] as const satisfies readonly (keyof CenterTexts)[];

/** The names in braces that are filled in wherever a visitor reads them. */
export const PLACEHOLDERS: readonly string[] = ['center', 'phone', ...FACTS];

/** What stands in braces, or is a brace alone, and is not filled in. */
export function strayBraces(text: string, filled: readonly string[]): readonly string[] {
  return (text.match(/\{[^{}]*\}|[{}]/g) ?? []).filter(
    (each) => !(each.length > 2 && filled.includes(each.slice(1, -1))),
  );
}

/** A name goes with the comma before it where it is not known, so there has to be one. */
export function hasBareName(text: string): boolean {
  return /(?<!, )\{name\}/.test(text);
}

/** The text without what is filled in, to be measured: what a center says of itself is measured where it stands. */
export function withoutFillings(text: string): string {
  return text
    .replaceAll('{center}', 'the center')
    .replaceAll('{phone}', '988')
    .replace(/(, )?\{\w+\}/g, '')
    .trim();
}
