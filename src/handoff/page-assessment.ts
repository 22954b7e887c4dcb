import { INSTRUMENTS } from '../content/instruments/index.ts';
import type { SummaryLabels } from './labels.ts';
import { answerLine, factOf, rulesOf, withWords } from './page-lines.ts';
import {
  flagsIn,
  heardText,
  levelRulesIn,
  nearlyIn,
  safetyAnswersIn,
  scoreText,
} from './summary-parts.ts';
import type { PageLine, SummaryPage } from './summary-page.ts';
import type { HandoffSummary } from './summary.ts';

/** What was said and answered about danger, then what rules made of the facts: kept apart. */
export function assessmentOf(summary: HandoffSummary, labels: SummaryLabels) {
  const { safety, guidance, advised } = summary;
  const { words } = labels;
  const signals = safety.map((each): PageLine => {
    const { signal, mode, ruleId, activityId, quote } = each;
    const heard = heardText(summary, each, labels, (said) => `“${said}”`);
    const text = `${heard}, ${labels.mode(mode)}`;
    const rules = rulesOf([ruleId], summary, labels);
    const said = { activityId, quote: quote ?? '' };
    return { label: labels.signal(signal), text, words: said, rules };
  });
  const answers = safetyAnswersIn(summary).map((fact) => answerLine(fact, labels));
  const none = [{ label: words.safety, text: words.notAsked }];
  const { severity } = guidance;
  return {
    safety: signals.length + answers.length > 0 ? [...signals, ...answers] : none,
    guidance: [
      {
        label: words.worthAsking,
        text: labels.level(guidance.level),
        rules: rulesOf(levelRulesIn(summary), summary, labels),
      },
      ...(severity
        ? [
            {
              label: words.severity,
              text: labels.severity(severity.level),
              rules: rulesOf([severity.ruleId], summary, labels),
            },
          ]
        : []),
      ...listed(words.missing, guidance.missing.map(labels.fact)),
      ...listed(words.advised, advised.map(labels.flag)),
      ...(guidance.noVideo ? [{ text: words.noVideo }] : []),
    ],
    flags: flagsIn(summary).map(({ flag, ruleIds }) => ({
      text: labels.flag(flag),
      rules: rulesOf(ruleIds, summary, labels),
    })),
    nearly: {
      title: words.nearly,
      lines: nearlyIn(summary, labels).map(({ rule, then, lacks }) => ({
        label: then,
        text: `${words.lacks} ${lacks}`,
        rules: rulesOf([rule], summary, labels),
      })),
    },
  };
}

function listed(label: string, items: readonly string[]): PageLine[] {
  return items.length > 0 ? [{ label, text: items.join(', ') }] : [];
}

/** Results of instruments, as far as each was begun. */
export function screeningOf(
  summary: HandoffSummary,
  labels: SummaryLabels,
): SummaryPage['screening'] {
  const { words } = labels;
  return {
    title: `${words.screening}: ${words.screeningForStaff}`,
    scores: summary.screening.map((score) => ({
      name: score.name,
      text: scoreText(score, labels),
      atOrAbove: score.atOrAbove ?? false,
      items: score.items.map((item) => ({
        ...withWords(itemText(item, words), factOf(summary.facts, item.fact), labels),
        label:
          INSTRUMENTS[score.instrument].items.find(({ fact }) => fact === item.fact)?.text ??
          item.fact,
      })),
      notes: score.notes,
      source: `${words.source}: ${score.version}. ${score.source}`,
    })),
  };
}

/** The option as printed and its points; or why there are none. */
function itemText(
  { status, value, label }: HandoffSummary['screening'][number]['items'][number],
  words: SummaryLabels['words'],
): string {
  if (status === 'raw') return words.asWritten;
  if (status === 'not_asked') return words.notAsked;
  if (status !== 'answered') return words[status];
  if (label === undefined) return String(value);
  return typeof value === 'number' ? `${label} (${value})` : label;
}
