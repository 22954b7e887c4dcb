import type { Questions } from '../words.ts';
import { ASQ } from './asq.ts';
import { AUDIT_C } from './audit-c.ts';
import { DRUG_SINGLE } from './drug-single.ts';
import { GAD_2 } from './gad-2.ts';
import { PHQ_9 } from './phq.ts';

/** An item whose options keep their values as literal types. */
interface Printed<Value extends string> {
  readonly text: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

/** Why each is asked: one sentence of our own for an instrument. */
const WHY = {
  alcohol: 'How much someone drinks helps the team think about safe care.',
  drugs: 'Other drugs and medicines can change what kind of care is safe.',
  mood: 'Mood is part of health, and it helps the team think about care.',
  worry: 'Worry is part of health, and it helps the team think about care.',
  thoughts: 'Many people are asked this, so that help can come first.',
} as const;

const MORE = ['Please pick the one that comes closest.', 'Your best guess is fine.'] as const;
const YES_OR_NO = ['Please pick “Yes” or “No”.', 'You can type “yes”, “no” or “skip”.'] as const;

/** The item as printed; asked again it is the same words after a few of ours. */
function worded<Value extends string>(
  { text, options }: Printed<Value>,
  why: string,
  [again, third]: readonly [string, string] = MORE,
  stem?: string,
) {
  const ask = stem === undefined ? text : `${stem}\n${text}`;
  return {
    ask,
    why,
    again: `${again}\n${ask}`,
    third: `${third}\n${ask}`,
    choices: Object.fromEntries(options.map(({ value, label }) => [value, label])) as Readonly<
      Record<Value, string>
    >,
  };
}

const [often, drinks, six] = AUDIT_C.items;
const [count] = DRUG_SINGLE.items;
const [interest, down, sleep, energy, appetite, failure, focus, pace, harm] = PHQ_9.items;
const [nervous, worrying] = GAD_2.items;
const [dead, better, killing, tried, now] = ASQ.items;

const phq = (item: Printed<'0' | '1' | '2' | '3'>, why: string = WHY.mood) =>
  worded(item, why, MORE, PHQ_9.stem);
const asq = (item: Printed<'yes' | 'no'>) => worded(item, WHY.thoughts, YES_OR_NO);

/**
 * The words of the screening questions: the instruments as printed, in English.
 *
 * No translation of them was checked against a source, so other languages hold these too: every
 * question must have words, and modules are asked in no language but English (`LANGUAGES_OF_MODULES`).
 */
export const instrumentQuestions = {
  'screening.audit_c_1': worded(often, WHY.alcohol),
  'screening.audit_c_2': worded(drinks, WHY.alcohol),
  'screening.audit_c_3': worded(six, WHY.alcohol),
  'screening.drug_single': {
    ask: count.text,
    why: WHY.drugs,
    again: `A number is enough. For example, “0” or “3”.\n${count.text}`,
    third: `A rough number is fine, or you can type “skip”.\n${count.text}`,
  },
  'screening.phq_1': phq(interest),
  'screening.phq_2': phq(down),
  'screening.phq_3': phq(sleep),
  'screening.phq_4': phq(energy),
  'screening.phq_5': phq(appetite),
  'screening.phq_6': phq(failure),
  'screening.phq_7': phq(focus),
  'screening.phq_8': phq(pace),
  'screening.phq_9': phq(harm, WHY.thoughts),
  'screening.gad_1': worded(nervous, WHY.worry, MORE, GAD_2.stem),
  'screening.gad_2': worded(worrying, WHY.worry, MORE, GAD_2.stem),
  'screening.asq_1': asq(dead),
  'screening.asq_2': asq(better),
  'screening.asq_3': asq(killing),
  'screening.asq_4': asq(tried),
  'screening.asq_5': asq(now),
} as const satisfies Partial<Questions>;
