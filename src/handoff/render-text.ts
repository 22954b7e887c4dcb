import type { SummaryLabels } from './labels.ts';
import {
  ageIn,
  answersIn,
  factsWith,
  flagsIn,
  heardText,
  levelRulesIn,
  nearlyIn,
  nextAction,
  fallbackIn,
  openingRuleIn,
  otherNotAskedIn,
  permissionText,
  rawFactsIn,
  reviewRulesIn,
  safetyAnswersIn,
  saidIn,
  scoreText,
  SILENCES,
  silenceOf,
  unreadIn,
} from './summary-parts.ts';
import type { HandoffSummary } from './summary.ts';

/** Quotes are for a first look; the whole of them is in the summary itself. In characters. */
const LONGEST_QUOTE = 160;
const MOST_QUOTES = 4;
/** The most urgent ones come first. */
const MOST_NEARLY = 3;
const MOST_OPENINGS = 3;

/**
 * A summary as plain text, a dozen lines in SBAR order, to read at a glance or to paste into any
 * record. Facts and what rules made of them stay apart; what is not known says in which way.
 */
export function renderText(summary: HandoffSummary, labels: SummaryLabels): string {
  return [
    ...header(summary, labels),
    ...situation(summary, labels),
    ...background(summary, labels),
    ...assessment(summary, labels),
    ...recommendation(summary, labels),
    ...forAPerson(summary, labels),
  ].join('\n');
}

function header(summary: HandoffSummary, labels: SummaryLabels): string[] {
  const { urgency, reason, id, revision, contact, who, language, facts } = summary;
  const { words, rule } = labels;
  const why = urgency.ruleIds.map((each) => `${rule(each, summary)} [${each}]`).join(' ');
  const { withheldIn } = summary.guidance;
  const review = [...reviewRulesIn(summary), ...(withheldIn === undefined ? [] : [withheldIn])];
  const knows = facts.find((fact) => fact.id === 'knows');
  return [
    [
      labels.urgency(urgency.level).toUpperCase(),
      ...(review.length > 0 ? [`${words.reviewFirst} [${review.join(', ')}]`] : []),
      labels.reason(reason),
      why,
    ].join(' · '),
    [
      `${words.reference} ${id}, ${words.revision} ${revision}`,
      contact.name === undefined ? words.nameUnknown : oneLine(contact.name),
      who ? words[`who.${who}`] : words.whoUnknown,
      ...[ageIn(summary, labels)].filter((age) => age !== undefined),
      ...(knows?.value === undefined
        ? []
        : [`${labels.fact('knows')}: ${labels.value('knows', knows.value)}`]),
      labels.language(language),
    ].join(' · '),
    [
      `${words.contact}: ${phoneOf(summary, labels)}`,
      waysOf(summary, labels),
      ...limitsOf(summary, labels),
      permissionText(summary, labels),
      ...callTold(summary, labels),
    ].join(' · '),
  ];
}

function phoneOf({ contact, facts }: HandoffSummary, { words, value }: SummaryLabels): string {
  if (contact.phone !== undefined) return value('phone', contact.phone);
  if (contact.phoneAsWritten !== undefined) {
    return `${quoted(contact.phoneAsWritten)} (${words.asWritten})`;
  }
  const status = silenceOf(facts.find(({ id }) => id === 'phone'));
  return status ? `${words.phoneUnknown} (${words[status]})` : words.phoneUnknown;
}

function callTold({ contact: { callBack } }: HandoffSummary, labels: SummaryLabels): string[] {
  return callBack ? [`${labels.words.callTold}: ${labels.callTime(callBack)}`] : [];
}

function waysOf({ contact: { ways, times } }: HandoffSummary, labels: SummaryLabels): string {
  if (ways.length + times.length === 0) return labels.words.waysUnknown;
  return labels.value('safe_contact', [...ways, ...times]);
}

function limitsOf({ contact: { limits = [] } }: HandoffSummary, { fact }: SummaryLabels): string[] {
  return limits.length > 0 ? [`${fact('contact_limits')}: ${limits.map(quoted).join(' ')}`] : [];
}

/** What they said, word for word; what was said about danger first. */
function situation(summary: HandoffSummary, { words }: SummaryLabels): string[] {
  const shown = saidIn(summary)
    .slice(0, MOST_QUOTES)
    .map(({ quote }) => quoted(quote));
  return [`${words.situation}: ${shown.join(' ') || words.none}`];
}

function background(summary: HandoffSummary, { words, fact, value }: SummaryLabels): string[] {
  const lines = answersIn(summary).map(
    (each) => `${fact(each.id)}: ${oneLine(value(each.id, each.value))}`,
  );
  return [`${words.background}: ${lines.join('. ') || words.none}`];
}

function assessment(summary: HandoffSummary, labels: SummaryLabels): string[] {
  const { safety, guidance, advised } = summary;
  const { words, fact, value } = labels;
  const signals = safety.map((each) => {
    const { signal, mode, ruleId } = each;
    const heard = heardText(summary, each, labels, quoted);
    return `${labels.signal(signal)}, ${labels.mode(mode)} [${ruleId}] (${heard})`;
  });
  const answers = safetyAnswersIn(summary).map((each) =>
    each.value === undefined
      ? `${fact(each.id)}: ${words[silenceOf(each) ?? 'notAsked']}`
      : `${fact(each.id)}: ${oneLine(value(each.id, each.value))}`,
  );
  const flags = flagsIn(summary).map(
    ({ flag, ruleIds }) => `${labels.flag(flag)} [${ruleIds.join(', ')}]`,
  );
  const { severity, withheldIn, noVideo } = guidance;
  const told = advised.map((flag) => labels.flag(flag)).join(', ');
  return [
    `${words.assessment}: ${words.notADiagnosis} ` +
      `${words.safety}: ${[...signals, ...answers].join('; ') || words.notAsked}`,
    ...screening(summary, labels),
    [
      `  ${words.worthAsking}: ${labels.level(guidance.level)} [${levelRulesIn(summary).join(', ')}]`,
      ...(severity
        ? [`${words.severity}: ${labels.severity(severity.level)} [${severity.ruleId}]`]
        : []),
      ...(withheldIn === undefined ? [] : [`${withheldIn}: ${words.noSuggestion}`]),
      ...under(words.missing, guidance.missing.map(fact)),
      ...under(words.nearly, nearly(summary, labels)),
    ].join(' · '),
    `  ${words.flags}: ${flags.join('; ') || words.none}` +
      (noVideo ? ` · ${words.noVideo}` : '') +
      (told === '' ? '' : ` · ${words.advised}: ${told}`),
  ];
}

function screening(summary: HandoffSummary, labels: SummaryLabels): string[] {
  const { words } = labels;
  const scores = summary.screening.map((score) => `${score.name}: ${scoreText(score, labels)}`);
  if (scores.length === 0) return [];
  return [`  ${words.screening} (${words.screeningForStaff}): ${scores.join('; ')}`];
}

function nearly(summary: HandoffSummary, labels: SummaryLabels): string[] {
  return nearlyIn(summary, labels)
    .slice(0, MOST_NEARLY)
    .map(({ rule, then, lacks }) => `${then} [${rule}], ${labels.words.lacks} ${lacks}`);
}

function recommendation(summary: HandoffSummary, labels: SummaryLabels): string[] {
  const { words } = labels;
  const openings = summary.openings
    .slice(0, MOST_OPENINGS)
    .map((each) => oneLine(labels.opening(each)));
  const why = openingRuleIn(summary, summary.openings[0]);
  const instead = fallbackIn(summary, labels);
  const around = [
    ...(instead.length > 0 ? [`${words.fallback}: ${instead.join(' · ')}`] : []),
    ...weekIn(summary, labels),
  ];
  return [
    `${words.recommendation}: ${nextAction(summary, labels)} ` +
      `${words.openings}: ${openings.join('; ') || words.none}` +
      (why === undefined ? '' : ` · ${labels.rule(why, summary)} [${why}]`),
    ...(around.length > 0 ? [`  ${around.map(oneLine).join(' · ')}`] : []),
    `  ${words.stillOpen}: ${stillOpen(summary, labels).join(' · ') || words.none}`,
  ];
}

/** The week with the first opening, in one line; days that go alike are told once. */
function weekIn({ week }: HandoffSummary, labels: SummaryLabels): string[] {
  if (!week) return [];
  const { title, days, notes } = labels.week(week).lines;
  return [[`${title}:`, ...days, ...notes].join(' ')];
}

/** All that a call still has to ask, under the word for its kind of silence. */
function stillOpen(summary: HandoffSummary, { words, fact, firstCall }: SummaryLabels): string[] {
  const calls = summary.firstCall.filter(({ status }) => status === 'not_asked');
  return [
    ...under(words.notAsked, [
      ...calls.map(({ id }) => firstCall(id)),
      ...otherNotAskedIn(summary).map(fact),
    ]),
    ...SILENCES.flatMap((silence) =>
      under(
        words[silence],
        factsWith(summary, silence).map(({ id }) => fact(id)),
      ),
    ),
  ];
}

/** Words that a person has to read, as nothing else has understood them. */
function forAPerson(summary: HandoffSummary, { words, fact }: SummaryLabels): string[] {
  const kept = rawFactsIn(summary).map(({ id, source }) => `${fact(id)} ${quoted(source.quote)}`);
  const lines = [
    ...under(words.asWritten, kept),
    ...under(
      words.unread,
      unreadIn(summary)
        .slice(-MOST_QUOTES)
        .map(({ quote }) => quoted(quote)),
    ),
  ];
  return lines.length > 0 ? [`  ${lines.join(' · ')}`] : [];
}

/** The title and the items under it; nothing where there are none. */
function under(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`${title}: ${items.join(', ')}`] : [];
}

/** Word for word, except that nothing a visitor types can look like another line. */
function quoted(text: string): string {
  const line = [...oneLine(text)];
  const cut = line.length > LONGEST_QUOTE;
  return `“${line.slice(0, LONGEST_QUOTE).join('')}${cut ? ' […]' : ''}”`;
}

/** Line breaks, controls and marks that reverse the direction of text become spaces. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
