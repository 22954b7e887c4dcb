import type { Person } from '../availability/openings/fit-population.ts';
import type { Wishes } from '../availability/openings/fit.ts';
import type { Context } from '../machines/context.ts';
import { has, known } from '../machines/facts.ts';
import type { Fact, Facts } from '../machines/facts.ts';
import { currentNearby } from '../machines/guidance/guidance-for.ts';
import { areBusyTimes } from '../machines/week.ts';
import { labelsIn } from './vocabularies.ts';

/** What treatment has to fit around, and whom it is for, as far as the visitor has told by now. */
export function wishesIn(context: Context): Wishes {
  const { facts, language } = context;
  const busy = known(facts, 'busy');
  return {
    busy: areBusyTimes(busy) ? busy : [],
    life: listed(facts, 'constraints'),
    quote: wordsIn(facts['constraints']?.source),
    language,
    payer: payerAt(known(facts, 'payer'), currentNearby(context)?.state),
    ages: agesIn(facts),
    ageQuote: wordsIn(facts['age']?.source),
    health: listed(facts, 'health'),
  };
}

/**
 * How somebody in a state pays: Medicaid has a program in each of them, and people say "Medicaid".
 *
 * @example payerAt('medicaid', 'CA') // 'medicaid_ca'
 */
export function payerAt(payer: unknown, state: string | undefined): string | undefined {
  if (typeof payer !== 'string') return undefined;
  const ofState = `medicaid_${state?.toLowerCase()}`;
  return payer === 'medicaid' && Object.hasOwn(labelsIn('en').payers, ofState) ? ofState : payer;
}

const ADULT = 18;

function agesIn(facts: Facts): Person['ages'] {
  const age = known(facts, 'age');
  if (typeof age === 'number') return { from: age, until: age };
  return {
    from: has(facts, 'adult', 'yes') ? ADULT : 0,
    until: has(facts, 'adult', 'no') ? ADULT - 1 : Infinity,
  };
}

function listed(facts: Facts, id: string): readonly string[] {
  const value = known(facts, id);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/**
 * The words of an answer to that very question: of what was told at several times the words of one
 * would be put beside another. Not the numbers of a list.
 */
function wordsIn(source: Fact['source'] | undefined): string | undefined {
  return source?.how === 'typed' && !/^\W*\d/.test(source.quote) ? source.quote : undefined;
}
