import type { SummaryLabels, SummaryWord } from './labels.ts';
import { assessmentOf, screeningOf } from './page-assessment.ts';
import { firstCallPageOf } from './page-first-call.ts';
import { answerLine, factOf, quotingLine, rulesOf, withWords } from './page-lines.ts';
import {
  ageIn,
  answersIn,
  fallbackIn,
  factsWith,
  nextAction,
  openingRuleIn,
  otherNotAskedIn,
  permissionText,
  rawFactsIn,
  reviewRulesIn,
  saidIn,
  SILENCES,
  silenceOf,
  unreadIn,
} from './summary-parts.ts';
import type { PageLine, SummaryPage } from './summary-page.ts';
import type { HandoffSummary } from './summary.ts';

/** What they came for, shown with their own words. */
const ASKED_FOR = ['focus', 'readiness'];

/** The summary as a page. Pure: the same summary and labels give the same page. */
export function renderPage(summary: HandoffSummary, labels: SummaryLabels): SummaryPage {
  const { urgency, reason, id, revision, contact, who, language, facts } = summary;
  const { words } = labels;
  const { withheldIn } = summary.guidance;
  const review = reviewRulesIn(summary);
  const instead = fallbackIn(summary, labels).map((text) => quotingLine(text, summary, labels));
  const answers = answersIn(summary).map((fact) => answerLine(fact, labels));
  const asked = new Set(ASKED_FOR.map((fact) => labels.fact(fact)));
  return {
    urgency: { level: urgency.level, label: labels.urgency(urgency.level) },
    reason: labels.reason(reason),
    why: rulesOf(urgency.ruleIds, summary, labels),
    ref: id,
    revision,
    name: withWords(contact.name ?? words.nameUnknown, factOf(facts, 'name'), labels),
    who: who ? words[`who.${who}`] : words.whoUnknown,
    ...whoWordsOf(summary, labels),
    person: personOf(summary, labels),
    language: labels.language(language),
    ...((review.length > 0 || withheldIn !== undefined) && {
      reviewFirst: { text: words.reviewFirst, rules: rulesOf(review, summary, labels) },
    }),
    ...(withheldIn !== undefined && { withheld: `${withheldIn}: ${words.noSuggestion}` }),
    contact: contactOf(summary, labels),
    next: nextAction(summary, labels),
    situation: [
      ...saidIn(summary).map(({ quote, activityId }) => ({
        text: quote,
        words: { activityId, quote },
      })),
      ...answers.filter(({ label = '' }) => asked.has(label)),
    ],
    background: answers.filter(({ label = '' }) => !asked.has(label)),
    ...assessmentOf(summary, labels),
    screening: screeningOf(summary, labels),
    openings: openingsOf(summary, labels),
    ...(summary.week && { week: labels.week(summary.week).table }),
    ...(instead.length > 0 && { fallback: { title: words.fallback, lines: instead } }),
    firstCall: firstCallPageOf(summary, labels),
    open: openOf(summary, labels),
  };
}

function contactOf(summary: HandoffSummary, labels: SummaryLabels): SummaryPage['contact'] {
  const { contact, facts } = summary;
  const { words, value } = labels;
  const { phone, phoneAsWritten, ways, times, permission } = contact;
  const silence = silenceOf(factOf(facts, 'phone'));
  const phoneText =
    phone !== undefined
      ? value('phone', phone)
      : phoneAsWritten !== undefined
        ? `“${phoneAsWritten}” (${words.asWritten})`
        : words.phoneUnknown + (silence ? ` (${words[silence]})` : '');
  const all = ['call', 'text', 'voicemail'] as const;
  const known = ways.length > 0 ? all.map((way) => ({ way, ok: ways.includes(way) })) : [];
  const beside = [...ways.filter((way) => way === 'none'), ...times];
  const none = ways.length > 0 ? '' : words.waysUnknown;
  const timesText = beside.length > 0 ? value('safe_contact', beside) : none;
  return {
    phone: withWords(phoneText, factOf(facts, 'phone'), labels),
    ...(phone !== undefined && { dial: phone }),
    ways: known,
    times: withWords(timesText, factOf(facts, 'safe_contact'), labels),
    permission,
    ...(contact.limits && {
      limits: {
        ...withWords(
          contact.limits.map((each) => `“${each}”`).join(' '),
          factOf(facts, 'contact_limits'),
          labels,
        ),
        label: labels.fact('contact_limits'),
      },
    }),
    ...(contact.callBack && {
      callTold: `${words.callTold}: ${labels.callTime(contact.callBack)}`,
    }),
    permissionLine: withWords(
      permissionText(summary, labels),
      factOf(summary.consents, 'contact_permission'),
      labels,
    ),
  };
}

function whoWordsOf({ facts }: HandoffSummary, labels: SummaryLabels) {
  const { words } = withWords('', factOf(facts, 'who'), labels);
  return words && { whoWords: words };
}

function personOf(summary: HandoffSummary, labels: SummaryLabels): PageLine[] {
  const age = ageIn(summary, labels);
  const adult = factOf(summary.facts, 'adult');
  const knows = factOf(summary.facts, 'knows');
  return [
    ...(age === undefined ? [] : [withWords(age, adult, labels)]),
    ...(knows ? [answerLine(knows, labels)] : []),
  ];
}

/** Why openings of a level are worth asking about stands by the first of them. */
function openingsOf(summary: HandoffSummary, labels: SummaryLabels): PageLine[] {
  const rules = summary.openings.map((opening) => openingRuleIn(summary, opening));
  return summary.openings.map((opening, at) => {
    const why = rules.indexOf(rules[at]) === at ? rules[at] : undefined;
    return {
      ...quotingLine(labels.opening(opening), summary, labels),
      ...(why !== undefined && { rules: rulesOf([why], summary, labels) }),
    };
  });
}

/** What no line of the first call shows, under the word for its kind of silence; and what nobody read yet. */
function openOf(summary: HandoffSummary, labels: SummaryLabels): SummaryPage['open'] {
  const { words } = labels;
  const shown = new Set(summary.firstCall.map(({ fact }) => fact));
  const kinds: readonly (readonly [SummaryWord, readonly PageLine[]])[] = [
    ['notAsked', otherNotAskedIn(summary).map((id) => ({ text: labels.fact(id) }))],
    ...SILENCES.map(
      (silence) =>
        [
          silence,
          factsWith(summary, silence)
            .filter(({ id }) => !shown.has(id))
            .map((fact) => withWords(labels.fact(fact.id), fact, labels)),
        ] as const,
    ),
    [
      'asWritten',
      rawFactsIn(summary).map((fact) => ({
        ...withWords(`“${fact.source.quote}”`, fact, labels),
        label: labels.fact(fact.id),
      })),
    ],
    [
      'unread',
      unreadIn(summary).map(({ activityId, quote }) => ({
        text: `“${quote}”`,
        words: { activityId, quote },
      })),
    ],
  ];
  return kinds
    .filter(([, lines]) => lines.length > 0)
    .map(([word, lines]) => ({ title: words[word], lines }));
}
