import type { SummaryLabels, SummaryWord } from './labels.ts';
import {
  answersIn,
  factsWith,
  flagsIn,
  levelRulesIn,
  nextAction,
  openingsRuleIn,
  openingText,
  rawFactsIn,
  saidIn,
  SILENCES,
  silenceOf,
} from './summary-parts.ts';
import type { HandoffSummary } from './summary.ts';

/** Quotes are for a first look; the whole of them is in the summary itself. In characters. */
const LONGEST_QUOTE = 160;
const MOST_QUOTES = 4;

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
  ].join('\n');
}

function header(summary: HandoffSummary, labels: SummaryLabels): string[] {
  const { urgency, reason, id, revision, contact, who, language } = summary;
  const { words, rule } = labels;
  const why = urgency.ruleIds.map((each) => `${rule(each)} [${each}]`).join(' ');
  return [
    `${labels.urgency(urgency.level).toUpperCase()} · ${labels.reason(reason)} · ${why}`,
    [
      `${words.reference} ${id}, ${words.revision} ${revision}`,
      contact.name === undefined ? words.nameUnknown : oneLine(contact.name),
      who ? words[`who.${who}`] : words.whoUnknown,
      labels.language(language),
    ].join(' · '),
    [`${words.contact}: ${phoneOf(summary, labels)}`, waysOf(summary, labels)].join(' · ') +
      ` · ${words[`permission.${contact.permission}`]}`,
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

function waysOf({ contact: { ways, times } }: HandoffSummary, labels: SummaryLabels): string {
  if (ways.length + times.length === 0) return labels.words.waysUnknown;
  return labels.value('safe_contact', [...ways, ...times]);
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
  const { safety, safetyAnswers, guidance } = summary;
  const { words, fact, value } = labels;
  const signals = safety.map(
    ({ signal, mode, ruleId, quote }) =>
      `${labels.signal(signal)}, ${labels.mode(mode)} [${ruleId}] ` +
      (quote === undefined ? `(${words.wordsNotKept})` : quoted(quote)),
  );
  const answers = safetyAnswers.map((each) =>
    each.value === undefined
      ? `${fact(each.id)}: ${words[silenceOf(each) ?? 'notAsked']}`
      : `${fact(each.id)}: ${oneLine(value(each.id, each.value))}`,
  );
  const flags = flagsIn(summary).map(
    ({ flag, ruleIds }) => `${labels.flag(flag)} [${ruleIds.join(', ')}]`,
  );
  const { severity } = guidance;
  return [
    `${words.assessment}: ${words.notADiagnosis}`,
    `  ${words.safety}: ${[...signals, ...answers].join('; ') || words.notAsked}`,
    `  ${words.worthAsking}: ${labels.level(guidance.level)} [${levelRulesIn(summary).join(', ')}]` +
      (severity
        ? ` · ${words.severity}: ${labels.severity(severity.level)} [${severity.ruleId}]`
        : ''),
    `  ${words.flags}: ${flags.join('; ') || words.none}`,
  ];
}

function recommendation(summary: HandoffSummary, labels: SummaryLabels): string[] {
  const { words } = labels;
  const openings = summary.openings.map(openingText);
  const why = openingsRuleIn(summary);
  return [
    `${words.recommendation}: ${nextAction(summary, labels)}`,
    `  ${words.openings}: ${openings.join('; ') || words.none}` +
      (why === undefined ? '' : ` · ${labels.rule(why)} [${why}]`),
    `  ${words.stillOpen}: ${stillOpen(summary, labels).join(' · ') || words.none}`,
  ];
}

/** Every question without a plain answer, under the word for its kind of silence. */
function stillOpen(summary: HandoffSummary, { words, fact }: SummaryLabels): string[] {
  const under = (word: SummaryWord, items: readonly string[]) =>
    items.length > 0 ? [`${words[word]}: ${items.join(', ')}`] : [];
  return [
    ...under('notAsked', summary.notAsked.map(fact)),
    ...SILENCES.flatMap((silence) =>
      under(
        silence,
        factsWith(summary, silence).map(({ id }) => fact(id)),
      ),
    ),
    ...under(
      'asWritten',
      rawFactsIn(summary).map(({ id, source }) => `${fact(id)} ${quoted(source.quote)}`),
    ),
  ];
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
