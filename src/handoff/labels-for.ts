import { QUESTION_OF, factText } from '../content/fact-text.ts';
import { fitText } from '../content/opening-text.ts';
import { weekText } from '../content/week-text.ts';
import type { Labels } from '../content/fact-text.ts';
import type { Wording, Words } from '../content/words.ts';
import type { FactValue } from '../machines/facts.ts';
import type { Flag } from '../machines/levels.ts';
import { FLAG_RULES } from '../machines/guidance/flag-rules.ts';
import { LEVEL_RULES } from '../machines/guidance/level-rules.ts';
import { reasonOf } from '../machines/guidance/rule.ts';
import { severityFacts } from '../machines/guidance/severity.ts';
import type { FactId } from '../machines/topics/index.ts';
import { URGENCY_RULES } from '../machines/guidance/urgency.ts';
import { SEVERITY_RULE } from './build-summary.ts';
import type { SummaryLabels } from './labels.ts';
import { pictureIn } from './picture-in.ts';
import type { HandoffSummary } from './summary.ts';

const RULES = new Map(
  [...LEVEL_RULES, ...FLAG_RULES, ...URGENCY_RULES].map((rule) => [rule.id, rule]),
);

/** Only an answer's value is worded; where it came from does not change how it reads. */
const source = { activityId: '', how: 'tapped', quote: '' } as const;

/** A coordinator's labels in the language of `words`. Rules bring their own reasons. */
export function labelsFor(words: Words, names: Labels): SummaryLabels {
  const { desk } = words;
  const languages = new Intl.DisplayNames(words.lang, { type: 'language' });
  return {
    words: desk.summary,
    fact: (id) => words.facts[id as FactId] ?? id,
    firstCall: (id) =>
      (desk.summary as Readonly<Record<string, string>>)[`firstCall.${id}`] ??
      words.facts[id as FactId] ??
      id,
    value: (id, value) =>
      Object.hasOwn(QUESTION_OF, id)
        ? factText(id as FactId, { value, status: 'answered', source }, words, names)
        : plain(value),
    callTime: words.forms.callTime,
    opening: (opening) => openingLine(opening, words, names),
    week: (week) => weekText({ ...week, name: `${week.program}, ${week.site}` }, { words, fill }),
    urgency: (level) => desk.urgencies[level],
    reason: (reason) => desk.reasons[reason],
    level: (level) => desk.levels[level],
    flag: (flag) => desk.flags[flag as Flag] ?? flag,
    signal: (signal) => desk.signals[signal],
    mode: (mode) => desk.modes[mode],
    severity: (level) => desk.severities[level],
    how: (how) => desk.how[how],
    rule: (id, summary) => {
      const rule = RULES.get(id);
      const picture = pictureIn(summary);
      if (rule) return reasonOf(rule, picture);
      const reason = desk.rules[id] ?? id;
      if (id !== SEVERITY_RULE) return reason;
      const rests = severityFacts(picture.facts).map((fact) => words.facts[fact as FactId]);
      return `${reason}: ${rests.join(', ')}.`;
    },
    language: (tag) => languages.of(tag) ?? tag,
  };
}

/** A coordinator reads of the visitor, whoever it is for. */
const fill = (wording: Wording) => (typeof wording === 'string' ? wording : wording.professional);

function openingLine(
  opening: HandoffSummary['openings'][number],
  words: Words,
  labels: Labels,
): string {
  const { program, site, miles, times, days, from, until, zone, languages } = opening;
  const distance = miles === undefined ? words.openings.videoAlone : `${Math.round(miles)} mi`;
  const place = `${program}, ${site} (${distance})`;
  if (!days || from === undefined || until === undefined || !languages) return `${place}, ${times}`;
  const { fits = [], blockedBy = [], video = false, capacity, for: whom } = opening;
  const fit = { fits, blockedBy, video, capacity, miles, languages, for: whom };
  const told = fitText(fit, { words, labels, fill, to: 'coordinator' });
  return `${place}, ${words.forms.weekTime({ days, from, until, zone })}. ${told}`;
}

/** A value that no question of this version asks for. */
function plain(value: FactValue): string {
  return typeof value === 'object' ? Object.values(value).join(', ') : String(value);
}
