import { has, known } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';
import type { Question } from '../question.ts';
import type { Module } from '../settings.ts';
import { mayBe, usesSomething } from './severity.ts';

const FIVE = ['0', '1', '2', '3', '4'] as const;
const FOUR = ['0', '1', '2', '3'] as const;
const YES_NO = ['yes', 'no'] as const;

/** The items of the ASQ about the past; the fifth asks about now, after a yes to any of them. */
export const ASQ_PAST = ['asq_1', 'asq_2', 'asq_3', 'asq_4'] as const;

/** One item of an instrument; its ids stay literal types, so that `content` must have words for it. */
function item<const Fact extends string, const Choice extends string>(
  fact: Fact,
  choices: readonly Choice[],
  when: NonNullable<Question['when']>,
) {
  return { id: `screening.${fact}`, fact, kind: 'choice', choices, when } as const;
}

/**
 * Asked where the center has one of these modules on. The instruments are an adult's own report:
 * nobody answers them for someone else, and a minor goes to a person.
 */
function inModule(modules: readonly Module[], and: (facts: Facts) => boolean = () => true) {
  const when: NonNullable<Question['when']> = (facts, circumstances) =>
    modules.some((each) => circumstances.modules.includes(each)) &&
    has(facts, 'who', 'self') &&
    has(facts, 'adult', 'yes') &&
    and(facts);
  return when;
}

/** False where what was named is understood and is not alcohol, or this is not about substances. */
const mayDrink = (facts: Facts) => usesSomething(facts) && mayBe(facts, ['alcohol']);

const audit = inModule(['audit_c'], mayDrink);
/** After "Never" the other two are not asked, and the total is 0. */
const drinks = inModule(['audit_c'], (facts) => mayDrink(facts) && !has(facts, 'audit_c_1', '0'));
/** The PHQ-2 is the first two items of the PHQ-9: the same questions for both. */
const phq2 = inModule(['phq2', 'phq9']);
const phq9 = inModule(['phq9']);
const gad2 = inModule(['gad2']);
const asq = inModule(['asq']);
const acute = inModule(['asq'], saidYes);

function saidYes(facts: Facts): boolean {
  return ASQ_PAST.some((fact) => has(facts, fact, 'yes'));
}

/** A yes to the ASQ, or an item of it that was left out or not understood: for a person (clinical.md 1.1). */
export function asqConcerns(facts: Facts): boolean {
  return [...ASQ_PAST, 'asq_5'].some(
    (fact) => facts[fact] !== undefined && known(facts, fact) !== 'no',
  );
}

/**
 * Instruments that a center switched on, word for word; each item can be left out. A choice's value
 * is its score. clinical.md 1; what the answers add up to is for the coordinator alone.
 */
export const screening = topic('screening', [
  item('audit_c_1', FIVE, audit),
  item('audit_c_2', FIVE, drinks),
  item('audit_c_3', FIVE, drinks),
  {
    id: 'screening.drug_single',
    fact: 'drug_single',
    kind: 'count',
    when: inModule(['drug_single'], usesSomething),
  },
  item('phq_1', FOUR, phq2),
  item('phq_2', FOUR, phq2),
  item('phq_3', FOUR, phq9),
  item('phq_4', FOUR, phq9),
  item('phq_5', FOUR, phq9),
  item('phq_6', FOUR, phq9),
  item('phq_7', FOUR, phq9),
  item('phq_8', FOUR, phq9),
  item('phq_9', FOUR, phq9),
  item('gad_1', FOUR, gad2),
  item('gad_2', FOUR, gad2),
  item('asq_1', YES_NO, asq),
  item('asq_2', YES_NO, asq),
  item('asq_3', YES_NO, asq),
  item('asq_4', YES_NO, asq),
  item('asq_5', YES_NO, acute),
]);
