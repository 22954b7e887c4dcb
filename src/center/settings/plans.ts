import { z } from 'zod';

import { idNamed } from '../../recognizers/names.ts';
import { oneEditApart } from '../../recognizers/one-edit.ts';
import { wordsOf } from '../../recognizers/tokens.ts';
import type { Labelled } from '../../recognizers/vocabulary.ts';
import { vocabularyFor } from '../../recognizers/vocabulary/vocabulary-for.ts';
import { alike, listed, show } from '../reading/explain-issue.ts';

/**
 * What people say of how they pay that names no plan, or one of many of that name. Of these nothing
 * can be listed, and nobody who says so is told that their plan is on a list, or on none.
 */
const NO_PLAN: readonly string[] = [
  'self_pay',
  'uninsured',
  'unknown',
  'private_unspecified',
  'marketplace',
  'medicaid',
  'chip',
  'dual',
  'bcbs',
  'student_plan',
];

const KNOWN = vocabularyFor('en').payers;

/** Every plan that can be listed. */
export const PLANS: readonly Labelled[] = KNOWN.filter(({ id }) => namesPlan(id));

const IDS = PLANS.map(({ id }) => id);

/** Whether a payer is one plan, or one program of a state, that a list can have or lack. */
export function namesPlan(payer: string): boolean {
  return !NO_PLAN.includes(payer);
}

/** Plans by their ids, each once. */
export const plans = z
  .array(z.enum(IDS, { error: ({ input }) => notAPlan(input) }))
  .refine((all) => new Set(all).size === all.length, 'a plan is named twice; name it once');

/** The plans that a name may mean: the one that goes by it, else those that share a word with it. */
export function plansLike(name: string): readonly Labelled[] {
  const words = wordsOf(name);
  const near = meantBy(name);
  const named = PLANS.filter(({ id }) => id === near);
  if (named.length > 0) return named;
  const telling = words.filter((word) => word.length >= SHORTEST && !EVERYWHERE.has(word));
  return PLANS.filter(({ id, label, names }) =>
    [id.replaceAll('_', ' '), label, ...names]
      .flatMap(wordsOf)
      .some((word) => telling.some((each) => word.startsWith(each) || isSlip(each, word))),
  );
}

const SHORTEST = 3;

/** A short word makes another too easily by one slip. */
const isSlip = (found: string, word: string) =>
  found.length > SHORTEST + 1 && oneEditApart(found, word);

/** The one payer that goes by a name, plan or none. */
function meantBy(name: string): string | undefined {
  return idNamed(wordsOf(name), KNOWN) ?? alike(name, IDS);
}

/** Words in the names of so many plans that they tell none. */
const EVERYWHERE = new Set(
  'health plan plans care insurance medical the and for inc company group community healthcare of'.split(
    ' ',
  ),
);

/** What to do with a plan that goes by no id. */
export const NO_SUCH_PLAN =
  'a plan that is in no list is left out: nothing is claimed of it, and visitors read that the team can check theirs';

/** More than these are listed by the command alone. */
const MOST_LIKE = 5;

/** What was found, and the plans that may be meant. */
function notAPlan(found: unknown): string {
  if (typeof found !== 'string') return 'expected the id of a plan, as in medicaid_ca';
  if (NO_PLAN.includes(meantBy(found) ?? found))
    return `found ${show(found)}, which names no plan; name each one that is taken, as in medicaid_ca: \`npm run center -- plans\` lists all`;
  const like = plansLike(found);
  const all = `\`npm run center -- plans\` lists all, and ${NO_SUCH_PLAN}`;
  const shown = like.map(({ id, label }) => `${id} (${label})`);
  const meant =
    shown.length > 0 && shown.length <= MOST_LIKE ? `did you mean ${listed(shown)}? ` : '';
  return `found ${show(found)}, which is the id of no plan; ${meant}${all}`;
}
