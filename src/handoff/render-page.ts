import type { Source } from '../machines/facts.ts';
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
import type { HandoffSummary, SummaryFact } from './summary.ts';

/** A rule that led to something, and why it fired. */
export interface PageRule {
  readonly id: string;
  readonly because: string;
}

/** One line of a summary. It traces to the visitor's words, to rules, or to both. */
export interface PageLine {
  readonly label?: string;
  readonly text: string;
  readonly words?: {
    readonly activityId: string;
    readonly quote: string;
    /** How they were given; absent for words about danger, which are heard whatever was asked. */
    readonly how?: string;
  };
  readonly rules?: readonly PageRule[];
}

/** A safe way to reach someone, or one that they did not name. */
interface PageWay {
  readonly way: 'call' | 'text' | 'voicemail';
  readonly ok: boolean;
}

/** A summary as a page of labelled lines in SBAR order; every word in it is ready to be shown. */
export interface SummaryPage {
  readonly urgency: { readonly level: HandoffSummary['urgency']['level']; readonly label: string };
  readonly reason: string;
  readonly why: readonly PageRule[];
  readonly ref: string;
  readonly revision: number;
  readonly name: PageLine;
  readonly who: string;
  readonly language: string;
  readonly contact: {
    readonly phone: PageLine;
    /** E.164, where there is one. */
    readonly dial?: string;
    /** Empty: no way was named. */
    readonly ways: readonly PageWay[];
    /** When, or that no way is known or safe; empty where the ways say it all. */
    readonly times: PageLine;
    readonly permission: HandoffSummary['contact']['permission'];
    readonly permissionText: string;
  };
  readonly next: string;
  readonly situation: readonly PageLine[];
  readonly background: readonly PageLine[];
  readonly safety: readonly PageLine[];
  readonly guidance: readonly PageLine[];
  readonly flags: readonly PageLine[];
  readonly openings: readonly PageLine[];
  readonly open: readonly { readonly title: string; readonly lines: readonly PageLine[] }[];
}

/** What they came for, shown with their own words. */
const ASKED_FOR = ['focus', 'readiness'];

/** The summary as a page. Pure: the same summary and labels give the same page. */
export function renderPage(summary: HandoffSummary, labels: SummaryLabels): SummaryPage {
  const { urgency, reason, id, revision, contact, who, language, facts } = summary;
  const { words } = labels;
  const answers = answersIn(summary).map((fact) => answerLine(fact, labels));
  const asked = new Set(ASKED_FOR.map((fact) => labels.fact(fact)));
  return {
    urgency: { level: urgency.level, label: labels.urgency(urgency.level) },
    reason: labels.reason(reason),
    why: rulesOf(urgency.ruleIds, labels),
    ref: id,
    revision,
    name: withWords(contact.name ?? words.nameUnknown, factOf(facts, 'name'), labels),
    who: who ? words[`who.${who}`] : words.whoUnknown,
    language: labels.language(language),
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
    openings: openingsOf(summary, labels),
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
    permissionText: words[`permission.${permission}`],
  };
}

/** What was said and answered about danger, then what rules made of the facts: kept apart. */
function assessmentOf(summary: HandoffSummary, labels: SummaryLabels) {
  const { safety, safetyAnswers, guidance } = summary;
  const { words } = labels;
  const signals = safety.map(({ signal, mode, ruleId, activityId, quote }): PageLine => {
    const heard = quote === undefined ? words.wordsNotKept : `“${quote}”`;
    const text = `${heard}, ${labels.mode(mode)}`;
    const rules = rulesOf([ruleId], labels);
    const said = { activityId, quote: quote ?? '' };
    return { label: labels.signal(signal), text, words: said, rules };
  });
  const answers = safetyAnswers.map((fact) => answerLine(fact, labels));
  const none = [{ label: words.safety, text: words.notAsked }];
  const { severity } = guidance;
  return {
    safety: signals.length + answers.length > 0 ? [...signals, ...answers] : none,
    guidance: [
      {
        label: words.worthAsking,
        text: labels.level(guidance.level),
        rules: rulesOf(levelRulesIn(summary), labels),
      },
      ...(severity
        ? [
            {
              label: words.severity,
              text: labels.severity(severity.level),
              rules: rulesOf([severity.ruleId], labels),
            },
          ]
        : []),
    ],
    flags: flagsIn(summary).map(({ flag, ruleIds }) => ({
      text: labels.flag(flag),
      rules: rulesOf(ruleIds, labels),
    })),
  };
}

function openingsOf(summary: HandoffSummary, labels: SummaryLabels): PageLine[] {
  const why = openingsRuleIn(summary);
  return summary.openings.map((opening) => ({
    text: openingText(opening),
    ...(why !== undefined && { rules: rulesOf([why], labels) }),
  }));
}

/** Every question without a plain answer, under the word for its kind of silence. */
function openOf(summary: HandoffSummary, labels: SummaryLabels): SummaryPage['open'] {
  const { words } = labels;
  const kinds: readonly (readonly [SummaryWord, readonly PageLine[]])[] = [
    ['notAsked', summary.notAsked.map((id) => ({ text: labels.fact(id) }))],
    ...SILENCES.map(
      (silence) =>
        [
          silence,
          factsWith(summary, silence).map((fact) => withWords(labels.fact(fact.id), fact, labels)),
        ] as const,
    ),
    [
      'asWritten',
      rawFactsIn(summary).map((fact) => ({
        ...withWords(`“${fact.source.quote}”`, fact, labels),
        label: labels.fact(fact.id),
      })),
    ],
  ];
  return kinds
    .filter(([, lines]) => lines.length > 0)
    .map(([word, lines]) => ({ title: words[word], lines }));
}

function answerLine(fact: SummaryFact, labels: SummaryLabels): PageLine {
  const { id, value } = fact;
  const text =
    value === undefined ? labels.words[silenceOf(fact) ?? 'notAsked'] : labels.value(id, value);
  return { ...withWords(text, fact, labels), label: labels.fact(id) };
}

function withWords(
  text: string,
  fact: { readonly source: Source } | undefined,
  labels: SummaryLabels,
): PageLine {
  if (!fact) return { text };
  const { activityId, quote, how } = fact.source;
  return { text, words: { activityId, quote, how: labels.how(how) } };
}

function rulesOf(ids: readonly string[], labels: SummaryLabels): PageRule[] {
  return ids.map((id) => ({ id, because: labels.rule(id) }));
}

function factOf(facts: readonly SummaryFact[], id: string): SummaryFact | undefined {
  return facts.find((fact) => fact.id === id);
}
