import type { Language } from '../machines/settings.ts';
import type { OpenDays, Texts } from './center-texts.ts';
import { openDays, timesOf } from './open-days.ts';
import type { Week } from './open-days.ts';

/** What a visitor may hear of a place. What is left out is not known, and not said. */
export interface SiteFacts {
  readonly id: string;
  readonly name: string;
  readonly address?: SiteAddress | undefined;
  readonly zip: string;
  readonly transport?: Texts | undefined;
  readonly access?: Texts | undefined;
}

interface SiteAddress {
  readonly street: string;
  readonly city: string;
  readonly state: string;
}

/** Days ahead that are not like the same days of other weeks. */
export interface SpecialDays {
  /** ISO dates. */
  readonly from: string;
  readonly until: string;
  /** From-until on a clock of 24 hours; none: it is closed. */
  readonly open: readonly string[];
}

/** How one language speaks of places. Each is a sentence. */
export interface SiteWords {
  readonly isAt: (name: string, address: SiteAddress, zip: string) => string;
  readonly isInZip: (name: string, zip: string) => string;
  readonly opens: (name: string, week: readonly OpenDays[]) => string;
  readonly opensThen: (
    days: Pick<SpecialDays, 'from' | 'until'>,
    times: OpenDays['times'],
  ) => string;
  /** Said after some of several places. */
  readonly others: string;
  readonly unknownTransport: string;
  readonly unknownAccess: string;
  readonly unknownHours: string;
}

/** Of more places than these the team tells: an answer in a chat is short. */
const MOST_TOLD = 3;

/** What is known about the places of a center. */
export interface SitesKnown {
  readonly sites: readonly SiteFacts[];
  /** By the ids of sites. */
  readonly weeks: Readonly<Record<string, { readonly week: Week } | undefined>>;
  readonly special: ReadonlyMap<string, readonly SpecialDays[]>;
}

/** Where places are, how to get there and in, and when they are open: each a line for one place. */
export function siteTexts({ sites, weeks, special }: SitesKnown, words: SiteWords, lang: Language) {
  const lines = (tell: (site: SiteFacts) => string | undefined, unknown: string) => {
    const told = sites.map(tell).filter((line) => line !== undefined);
    if (told.length === 0) return unknown;
    const rest = sites.length > Math.min(told.length, MOST_TOLD) ? [words.others] : [];
    return [...told.slice(0, MOST_TOLD), ...rest].join('\n');
  };
  const own = ({ name }: SiteFacts, texts: Texts | undefined) =>
    texts && (sites.length > 1 ? `${name}: ` : '') + (texts[lang] ?? texts.en);
  const opens = ({ id, name }: SiteFacts) => {
    const week = openDays(weeks[id]?.week ?? {});
    if (week.length === 0) return undefined;
    const other = (special.get(id) ?? []).map((days) => words.opensThen(days, timesOf(days.open)));
    return [words.opens(name, week), ...other].join(' ');
  };
  return {
    siteList: lines(
      ({ name, address, zip }) =>
        address ? words.isAt(name, address, zip) : words.isInZip(name, zip),
      '',
    ),
    siteTransport: lines((site) => own(site, site.transport), words.unknownTransport),
    siteAccess: lines((site) => own(site, site.access), words.unknownAccess),
    siteHours: lines(opens, words.unknownHours),
  } as const;
}
