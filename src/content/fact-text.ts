import type {
  CountAmount,
  CountRange,
  Duration,
  Fact,
  FactValue,
  Frequency,
} from '../machines/facts.ts';
import type { BusyTime } from '../machines/week.ts';
import type { FactId, QuestionId } from '../machines/topics/index.ts';
import type { AnyQuestion, Words } from './words.ts';

/** The question that asks for each fact, in the order of the conversation. The compiler holds it complete, a test its order. */
export const QUESTION_OF = {
  notice: 'notice',
  safety_now: 'safety.now',
  who: 'who.for',
  adult: 'consent.adult',
  age: 'who.age',
  knows: 'who.knows',
  focus: 'needs.focus',
  name: 'contact.name',
  phone: 'contact.phone',
  safe_contact: 'contact.safe',
  contact_limits: 'contact.limits',
  contact_permission: 'consent.contact',
  substances: 'use.substances',
  frequency: 'use.frequency',
  last_use: 'use.last',
  duration: 'use.duration',
  consequences: 'use.consequences',
  detox_history: 'detox.history',
  withdrawal: 'safety.withdrawal',
  prior_levels: 'treatment.prior',
  coming_from: 'treatment.leaving',
  returned_to_use: 'treatment.returned',
  health: 'health.conditions',
  mental_health: 'health.mood',
  thoughts: 'safety.thoughts',
  audit_c_1: 'screening.audit_c_1',
  audit_c_2: 'screening.audit_c_2',
  audit_c_3: 'screening.audit_c_3',
  drug_single: 'screening.drug_single',
  phq_1: 'screening.phq_1',
  phq_2: 'screening.phq_2',
  phq_3: 'screening.phq_3',
  phq_4: 'screening.phq_4',
  phq_5: 'screening.phq_5',
  phq_6: 'screening.phq_6',
  phq_7: 'screening.phq_7',
  phq_8: 'screening.phq_8',
  phq_9: 'screening.phq_9',
  gad_1: 'screening.gad_1',
  gad_2: 'screening.gad_2',
  asq_1: 'screening.asq_1',
  asq_2: 'screening.asq_2',
  asq_3: 'screening.asq_3',
  asq_4: 'screening.asq_4',
  asq_5: 'screening.asq_5',
  home: 'home.now',
  readiness: 'constraints.readiness',
  constraints: 'constraints.life',
  busy: 'constraints.busy',
  zip: 'availability.zip',
  payer: 'insurance.payer',
  guidance_wanted: 'consent.guidance',
  review: 'review',
  review_which: 'review.which',
  follow_up: 'consent.followup',
  safety_check: 'safety.check',
  safety_next: 'safety.next',
} as const satisfies {
  readonly [F in FactId]: Extract<AnyQuestion, { readonly fact: F }>['id'];
};

/** Names of what is kept by id, for the center and language at hand. */
export interface Labels {
  readonly substances: Readonly<Record<string, string>>;
  readonly payers: Readonly<Record<string, string>>;
}

/** A fact as a person reads it: the answer in words, or which kind of silence it is. */
export function factText(id: FactId, fact: Fact, words: Words, labels: Labels): string {
  const { value, status } = fact;
  if (status === 'answered' && value !== undefined) {
    if (!fact.raw) return valueText(id, value, words, labels);
    return words.forms.asWritten(typeof value === 'string' ? value : fact.source.quote);
  }
  if (status === 'contradicted' && value !== undefined) {
    return `${valueText(id, value, words, labels)} (${words.statuses.contradicted})`;
  }
  return words.statuses[status === 'answered' ? 'skipped' : status];
}

function valueText(id: FactId, value: FactValue, words: Words, labels: Labels): string {
  const label = labelIn(id, words, labels);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (id === 'duration') return words.forms.duration(value);
    return id === 'phone' ? phoneText(value) : label(value);
  }
  if (isWeek(value)) return words.forms.list(value.map(words.forms.weekTime));
  if (isList(value)) return words.forms.list(value.map(label));
  if ('city' in value) return value.state ? `${value.city}, ${value.state}` : value.city;
  if (isCount(value)) return words.forms.count(value);
  return isFrequency(value) ? words.forms.frequency(value) : words.forms.duration(value);
}

/** Array.isArray does not narrow readonly arrays. */
const isList = (value: FactValue): value is readonly string[] => Array.isArray(value);

const isWeek = (value: FactValue): value is readonly BusyTime[] =>
  Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';

const isCount = (
  value: Frequency | Duration | CountRange | CountAmount,
): value is CountRange | CountAmount =>
  typeof value === 'object' && ('min' in value || 'value' in value);

const isFrequency = (value: Frequency | Duration): value is Frequency =>
  typeof value === 'object' && 'times' in value;

/** Finds the label of a value: the choice's, the substance's, the payer's; else the value itself. */
function labelIn(id: FactId, words: Words, labels: Labels): (value: string) => string {
  const question: QuestionId = QUESTION_OF[id];
  const named = { substances: labels.substances, payer: labels.payers }[id as string];
  const choices: Readonly<Record<string, string>> | undefined =
    named ?? words.questions[question].choices;
  return (value) => {
    if (choices && Object.hasOwn(choices, value)) return choices[value] ?? value;
    if (value === 'unsure') return words.statuses.unsure;
    return id === 'substances' && value === 'none' ? words.forms.none : value;
  };
}

/** A United States number as people write it; any other as it is. */
function phoneText(value: string): string {
  const [, area, office, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(value) ?? [];
  return line === undefined ? value : `(${area}) ${office}-${line}`;
}
