import { en } from '../../src/content/en/index.ts';
import { factText } from '../../src/content/fact-text.ts';
import type { SummaryLabels } from '../../src/handoff/labels.ts';
import type { Flag } from '../../src/machines/levels.ts';
import { FLAG_RULES, LEVEL_RULES } from '../../src/machines/guidance-rules.ts';
import type { FactId } from '../../src/machines/topics/index.ts';
import { URGENCY_RULES } from '../../src/machines/urgency.ts';

const because = new Map(
  [...LEVEL_RULES, ...FLAG_RULES, ...URGENCY_RULES].map((rule) => [rule.id, rule.because]),
);

const source = { activityId: '', how: 'tapped', quote: '' } as const;

/** A coordinator's labels in English, from the content that ships. */
export const english: SummaryLabels = {
  words: {
    situation: 'S',
    background: 'B',
    assessment: 'A',
    recommendation: 'R',
    contact: 'Contact',
    reference: 'Ref',
    revision: 'revision',
    safety: 'Safety',
    worthAsking: 'Worth asking about',
    severity: 'Use looks',
    flags: 'Flags',
    openings: 'Openings',
    stillOpen: 'Still open',
    notADiagnosis: 'Raised by rules from the facts above; not a diagnosis.',
    none: 'none',
    nameUnknown: 'name not known',
    whoUnknown: 'for whom not known',
    phoneUnknown: 'no phone',
    waysUnknown: 'safe ways not known',
    wordsNotKept: 'words not kept',
    notAsked: 'Not asked',
    declined: 'Declined',
    unsure: 'Unsure',
    skipped: 'Skipped',
    contradicted: 'Contradicted',
    asWritten: 'As written, not understood',
    'next.crisis': 'A person looks at this now.',
    'next.urgent': 'A person acts the same day.',
    'next.soon': 'A person acts within a day.',
    'next.routine': 'A person acts in turn.',
    'next.mayNotCall': 'No permission to call or text: answer in the chat.',
    'who.self': 'for themself',
    'who.loved_one': 'for a loved one',
    'who.professional': 'a professional referring',
    'permission.yes': 'may be called or texted',
    'permission.no': 'said no to calls and texts',
    'permission.unknown': 'permission not known',
  },
  fact: (id) => en.facts[id as FactId],
  value: (id, value) =>
    factText(id as FactId, { value, status: 'answered', source }, en, {
      substances: {},
      payers: {},
    }),
  urgency: (level) => en.desk.urgencies[level],
  reason: (reason) => en.desk.reasons[reason],
  level: (level) => en.desk.levels[level],
  flag: (flag) => en.desk.flags[flag as Flag],
  signal: (signal) => en.desk.signals[signal],
  mode: (mode) => en.desk.modes[mode],
  severity: (level) => level,
  rule: (id) => because.get(id) ?? id,
  language: (tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
};
