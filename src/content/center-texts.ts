import type { Language } from '../machines/settings.ts';
import type { Labels } from './fact-text.ts';
import type { Week } from './open-days.ts';
import { siteTexts } from './site-texts.ts';
import type { SiteFacts, SitesKnown, SiteWords } from './site-texts.ts';

/** A text of the center's own, in each of its languages. */
export type Texts = Readonly<Partial<Record<Language, string | undefined>>> & {
  readonly en: string;
};

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Where detox with medical care is given, if at all. */
export type DetoxOnSite = 'none' | 'ambulatory' | 'inpatient';

/** What a visitor may hear of a center: plain data, a part of its settings. */
export interface CenterFacts {
  readonly languages: readonly Language[];
  readonly phoneHours: Texts;
  readonly retentionDays: number;
  readonly conversation: { readonly treatsMentalHealthAlone: boolean };
  readonly payers?: PayerFacts | undefined;
  readonly programs: readonly { readonly payers?: readonly string[] | undefined }[];
  readonly about: {
    readonly hoursPerWeek: Range;
    readonly daysPerWeek: Range;
    readonly sessionTimes: Texts;
    readonly typicalLength: Texts;
    readonly minimumDays?: number | undefined;
    readonly detoxOnSite: DetoxOnSite;
    readonly detoxPhase: Texts;
    readonly otherLevels: Texts;
    readonly alternativeTherapies: Texts;
    readonly peerGroupsOnSite: boolean;
    readonly familySessions: boolean;
    readonly individualSessions: boolean;
    readonly medication: boolean;
    readonly telehealth: boolean;
    readonly childcare: boolean;
  };
  readonly sites: readonly SiteFacts[];
  /** When places are open, by the ids of sites: of one that is not here nothing is said. */
  readonly hours: { readonly sites: Readonly<Record<string, { readonly week: Week }>> };
}

/** How care can be paid for, where the center states it. */
interface PayerFacts {
  readonly takes: readonly string[];
  readonly selfPay: boolean;
  readonly slidingScale?: boolean | undefined;
  readonly assistance?: Texts | undefined;
}

/** Days that follow one another and are open at the same times. */
export interface OpenDays {
  /** Monday is 0. */
  readonly from: number;
  readonly until: number;
  /** On a clock of 24 hours: "08:00", "24:00". */
  readonly times: readonly { readonly from: string; readonly until: string }[];
}

interface YesOrNo {
  readonly yes: string;
  readonly no: string;
}

/** How one language puts a center's facts. Yes and no are whole sentences; figures are parts of one. */
export interface CenterFactWords {
  readonly hoursPerWeek: (hours: Range) => string;
  readonly daysPerWeek: (days: Range) => string;
  readonly days: (count: number) => string;
  /** What is proposed to a center as the end of "Phone hours are …". */
  readonly phoneHours: (week: readonly OpenDays[]) => string;
  /** A sentence; undefined: the center asks for no minimum. */
  readonly minimumLength: (days: number | undefined) => string;
  readonly languages: (spoken: readonly Language[]) => string;
  readonly detoxHere: Readonly<Record<DetoxOnSite, string>>;
  readonly peerGroups: YesOrNo;
  readonly familySessions: YesOrNo;
  readonly individualSessions: YesOrNo;
  readonly medication: YesOrNo;
  readonly telehealth: YesOrNo;
  readonly childcare: YesOrNo;
  readonly mentalHealthAlone: YesOrNo;
  /** Said for `telehealth` to somebody in a state where the center treats nobody by video. */
  readonly noVideoThere: string;
  /** The plans that are listed, by their names, and how many more; undefined: there is no list. */
  readonly plans: (names: readonly string[] | undefined, more: number) => string;
  readonly otherWays: {
    /** Said before them to who asks about plans and may have none. */
    readonly stillAsk: string;
    readonly unknown: string;
    readonly selfPay: string;
    readonly slidingScale: string;
  };
  readonly sites: SiteWords;
}

/** What fills the placeholders of the same names in our words: `{phoneHours}`, `{detoxHere}`. */
export type CenterTexts = ReturnType<typeof centerTexts>;

/**
 * A center's facts as texts of one language. A text that the center has only in English stays English.
 *
 * @param special days ahead on which places have other hours, by the ids of sites
 */
export function centerTexts(
  center: CenterFacts,
  words: CenterFactWords,
  language: Language,
  labels: Pick<Labels, 'payers'>,
  special: SitesKnown['special'] = new Map(),
) {
  const { about } = center;
  const own = (texts: Texts) => texts[language] ?? texts.en;
  const plans = plansOf(center)?.map((id) => labels.payers[id] ?? id);
  const ways = otherWays(center.payers, words.otherWays, own);
  const said = ({ yes, no }: YesOrNo, holds: boolean) => (holds ? yes : no);
  return {
    languages: words.languages(center.languages),
    phoneHours: own(center.phoneHours),
    retention: words.days(center.retentionDays),
    hoursPerWeek: words.hoursPerWeek(about.hoursPerWeek),
    daysPerWeek: words.daysPerWeek(about.daysPerWeek),
    sessionTimes: own(about.sessionTimes),
    typicalLength: own(about.typicalLength),
    minimumLength: words.minimumLength(about.minimumDays),
    detoxHere: words.detoxHere[about.detoxOnSite],
    detoxPhase: own(about.detoxPhase),
    otherLevels: own(about.otherLevels),
    alternativeTherapies: own(about.alternativeTherapies),
    peerGroups: said(words.peerGroups, about.peerGroupsOnSite),
    familySessions: said(words.familySessions, about.familySessions),
    individualSessions: said(words.individualSessions, about.individualSessions),
    medication: said(words.medication, about.medication),
    telehealth: said(words.telehealth, about.telehealth),
    childcare: said(words.childcare, about.childcare),
    mentalHealthAlone: said(words.mentalHealthAlone, center.conversation.treatsMentalHealthAlone),
    plans: words.plans(plans?.slice(0, MOST_PLANS), Math.max(0, (plans?.length ?? 0) - MOST_PLANS)),
    otherWays: ways.join(' '),
    withoutInsurance: [words.otherWays.stillAsk, ...ways].join(' '),
    ...siteTexts(
      { sites: center.sites, weeks: center.hours.sites, special },
      words.sites,
      language,
    ),
  } as const;
}

/** More than these are not read in the middle of a chat. */
const MOST_PLANS = 8;

/** The ids of all plans that a center lists, of any of its programs; undefined where it lists none. */
export function plansOf({ payers, programs }: CenterFacts): readonly string[] | undefined {
  const lists = [payers?.takes, ...programs.map((each) => each.payers)];
  const stated = lists.filter((list) => list !== undefined);
  return stated.length > 0 ? [...new Set(stated.flat())] : undefined;
}

/** How care can be paid for without a plan. */
function otherWays(
  payers: PayerFacts | undefined,
  words: CenterFactWords['otherWays'],
  own: (texts: Texts) => string,
): readonly string[] {
  if (!payers) return [words.unknown];
  return [
    ...(payers.selfPay ? [words.selfPay] : []),
    ...(payers.slidingScale ? [words.slidingScale] : []),
    ...(payers.assistance ? [own(payers.assistance)] : []),
  ];
}
