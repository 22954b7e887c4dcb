import { FLAG_RULES, LEVEL_RULES } from '../machines/guidance-rules.ts';
import type { SummaryLabels, SummaryWord } from './labels.ts';
import type { HandoffSummary, SummaryFact } from './summary.ts';

/** Said in the header or the contact line, so not again in the background. */
const IN_THE_HEADER = ['who', 'name', 'phone', 'safe_contact'];

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
function situation(
  { facts, safety, safetyAnswers }: HandoffSummary,
  { words }: SummaryLabels,
): string[] {
  const said = [...safetyAnswers, ...facts].filter(
    ({ id, status, raw, source }) =>
      !IN_THE_HEADER.includes(id) &&
      (status === 'answered' || status === 'contradicted') &&
      source.how !== 'tapped' &&
      !raw,
  );
  const quotes = [
    ...safety.map(({ quote }) => quote ?? ''),
    ...said.map(({ source }) => source.quote),
  ].filter((quote) => /\p{L}/u.test(quote));
  const shown = [...new Set(quotes)].slice(0, MOST_QUOTES).map(quoted);
  return [`${words.situation}: ${shown.join(' ') || words.none}`];
}

function background({ facts }: HandoffSummary, { words, fact, value }: SummaryLabels): string[] {
  const lines = facts
    .filter(({ id, status, raw }) => !IN_THE_HEADER.includes(id) && status === 'answered' && !raw)
    .flatMap((each) =>
      each.value === undefined ? [] : [`${fact(each.id)}: ${oneLine(value(each.id, each.value))}`],
    );
  return [`${words.background}: ${lines.join('. ') || words.none}`];
}

function assessment(
  { safety, safetyAnswers, guidance }: HandoffSummary,
  labels: SummaryLabels,
): string[] {
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
  const flagRules = new Set(FLAG_RULES.map(({ id }) => id));
  const levelRules = guidance.rules.filter((id) => !flagRules.has(id));
  const flags = guidance.flags.map((flag) => {
    const rules = FLAG_RULES.filter(({ id, then }) => then === flag && guidance.rules.includes(id));
    return `${labels.flag(flag)} [${rules.map(({ id }) => id).join(', ')}]`;
  });
  const { severity } = guidance;
  return [
    `${words.assessment}: ${words.notADiagnosis}`,
    `  ${words.safety}: ${[...signals, ...answers].join('; ') || words.notAsked}`,
    `  ${words.worthAsking}: ${labels.level(guidance.level)} [${levelRules.join(', ')}]` +
      (severity
        ? ` · ${words.severity}: ${labels.severity(severity.level)} [${severity.ruleId}]`
        : ''),
    `  ${words.flags}: ${flags.join('; ') || words.none}`,
  ];
}

function recommendation(summary: HandoffSummary, labels: SummaryLabels): string[] {
  const { urgency, contact, openings, guidance } = summary;
  const { words } = labels;
  const next = words[`next.${urgency.level}`];
  const openingTexts = openings.map(
    ({ program, site, miles, times }) =>
      `${program}, ${site}${miles === undefined ? '' : ` (${Math.round(miles)} mi)`}, ${times}`,
  );
  const [nearest] = openings;
  const why = guidance.rules.find((id) =>
    LEVEL_RULES.some((rule) => rule.id === id && rule.then === nearest?.level),
  );
  return [
    `${words.recommendation}: ${contact.permission === 'yes' ? next : `${next} ${words['next.mayNotCall']}`}`,
    `  ${words.openings}: ${openingTexts.join('; ') || words.none}` +
      (why === undefined ? '' : ` · ${labels.rule(why)} [${why}]`),
    `  ${words.stillOpen}: ${stillOpen(summary, labels).join(' · ') || words.none}`,
  ];
}

const SILENCES = ['declined', 'unsure', 'skipped', 'contradicted'] as const;

type Silence = (typeof SILENCES)[number] & SummaryWord;

function silenceOf(fact: SummaryFact | undefined): Silence | undefined {
  return SILENCES.find((each) => each === fact?.status);
}

/** Every question without a plain answer, under the word for its kind of silence. */
function stillOpen({ facts, notAsked }: HandoffSummary, { words, fact }: SummaryLabels): string[] {
  const under = (word: SummaryWord, items: readonly string[]) =>
    items.length > 0 ? [`${words[word]}: ${items.join(', ')}`] : [];
  const raw = facts.filter((each) => each.raw);
  return [
    ...under('notAsked', notAsked.map(fact)),
    ...SILENCES.flatMap((silence) =>
      under(
        silence,
        facts.filter(({ status }) => status === silence).map(({ id }) => fact(id)),
      ),
    ),
    ...under(
      'asWritten',
      raw.map(({ id, source }) => `${fact(id)} ${quoted(source.quote)}`),
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
