import { known, timesPerWeek } from '../facts.ts';
import { BENZODIAZEPINES, MEDICAL_WITHDRAWAL, OPIOID_MEDICATION, OPIOIDS } from '../substances.ts';
import { aboutSubstances } from '../topics/needs.ts';
import { usesSomething } from '../topics/severity.ts';
import { condition, every, maybe, not, notKnown, some, surely, told } from './condition.ts';
import type { Holds } from './condition.ts';
import { signs } from './health.ts';
import { from } from './life.ts';
import { areasOf, severityOf } from './severity.ts';
import type { Severity } from './severity.ts';

/** Conditions about what is used, how often and when. Where one counts the unknown, its words say so. */

function takes(...anyOf: readonly string[]): Holds {
  return told('substances', ...anyOf);
}

/** Kept as written: something is used, and nobody knows what. */
const notUnderstood: Holds = ({ facts }) => facts['substances']?.raw === true;

/** "Several at once" may be anything, and so may what was not understood. */
const sedating = some(takes(...MEDICAL_WITHDRAWAL, 'polysubstance'), notUnderstood);
/** Benzodiazepines and the like: what is dangerous to stop, but alcohol. */
const sedatives = takes(...MEDICAL_WITHDRAWAL.filter((id) => id !== 'alcohol'), 'polysubstance');
const opioids = takes(...OPIOIDS);
/** Methadone and buprenorphine are treatment: signs while on them are for the clinic that gives them. */
const streetOpioids = takes(
  ...OPIOIDS.filter((id) => !(OPIOID_MEDICATION as readonly string[]).includes(id)),
);
const medication = some(
  surely(told('health', 'methadone_buprenorphine')),
  takes(...OPIOID_MEDICATION),
);

function often(atLeast: number): Holds {
  return ({ facts }) => {
    const times = timesPerWeek(facts, 'frequency');
    return times === undefined ? undefined : times >= atLeast;
  };
}

/** "Ever gone through detox" may lie years back: of sedatives only one that they come from counts. */
const detoxFinished = some(
  every(told('detox_history', 'completed'), not(surely(sedatives))),
  from('detox'),
);
const someDaysAgo = told('last_use', 'week', 'month', 'longer');
const signsNow = signs('now_mild', 'now_moderate', 'now_severe');

/**
 * A detox may lie years back, with use ever since: it counts as over only where nothing is felt now,
 * and within a week of the last use only where that was plainly said. DTs may come up to 10 days
 * after the last drink. */
const detoxIsOver = every(
  detoxFinished,
  some(
    told('last_use', 'month', 'longer'),
    every(
      told('last_use', 'week'),
      told('withdrawal', 'none', 'past_mild'),
      not(surely(told('withdrawal', 'past_seizure_or_dt'))),
    ),
  ),
  not(surely(signsNow)),
);

/** Nothing is used only where that was said. */
const usesNow = every(
  ({ facts }) => usesSomething(facts),
  not(surely(told('last_use', 'longer'))),
  not(surely(detoxIsOver)),
);

export const USES_SOMETHING = condition('uses something, or does not say what', ({ facts }) =>
  usesSomething(facts),
);

export const USES_NOW = condition(
  'used within a month (or not known when), and not some days after a finished detox (of sedatives: one they come from) without signs now',
  usesNow,
);

export const SEDATING = condition('uses alcohol, sedatives or something not understood', sedating);

export const MAY_SEDATE = condition(
  'uses alcohol, sedatives or something not known',
  maybe(sedating),
);

export const SEDATING_OR_OPIOIDS = condition(
  'uses alcohol, sedatives, opioids or something not known',
  maybe(some(sedating, streetOpioids)),
);

export const BENZODIAZEPINE = condition(
  'uses a benzodiazepine such as Xanax',
  takes(...BENZODIAZEPINES),
);

export const OPIOID = condition('uses opioids', opioids);

/** "Nothing, I am sober now" may be said of heroin before jail: where from says more than that. */
export const OPIOID_OR_NOT_SAID = condition(
  'uses opioids, or does not say what was used before jail, detox or residential care',
  some(
    opioids,
    every(
      some(told('substances', 'none'), notKnown('substances')),
      from('detox', 'residential', 'jail'),
    ),
  ),
);

export const NO_OPIOID_MEDICATION = condition(
  'takes no methadone or buprenorphine',
  not(medication),
);

export const OPIOID_MEDICATION_TAKEN = condition('takes methadone or buprenorphine', medication);

export const ONLY_OPIOID_MEDICATION = condition(
  'names only methadone or buprenorphine',
  ({ facts }) => {
    const substances = known(facts, 'substances');
    if (!Array.isArray(substances)) return undefined;
    return substances.every((id) => (OPIOID_MEDICATION as readonly unknown[]).includes(id));
  },
);

export const NEARLY_DAILY = condition('nearly every day (5 or more times a week)', often(5));

export const REGULAR = condition('4 or more times a week, or not known', maybe(often(4)));

/** Asked and not known. One that was not asked yet is no ground for advice in the middle of a talk. */
export const REGULAR_AS_TOLD = condition(
  '4 or more times a week, or how often was left open',
  (picture) => (picture.facts['frequency'] ? maybe(often(4))(picture) : undefined),
);

export const HOW_OFTEN_UNKNOWN = condition('how often is not known', notKnown('frequency'));

export const SUBSTANCES_UNKNOWN = condition(
  'it is about substances, and which is not known',
  every(({ facts }) => aboutSubstances(facts), notKnown('substances')),
);

export const LAST_USE_UNKNOWN = condition(
  'when the last use was is not known',
  notKnown('last_use'),
);

export const SIGNS_LONG_AFTER = condition(
  'names withdrawal signs now, and a last use more than a month ago',
  every(signsNow, told('last_use', 'longer')),
);

export const WITHIN_DAYS = condition(
  'last use within 3 days, or not known',
  maybe(told('last_use', 'today', 'days')),
);

export const A_BREAK = condition(
  'had a break: last use 3 or more days ago, or in or after detox, residential care or jail',
  some(
    someDaysAgo,
    told('detox_history', 'completed', 'in_detox_now'),
    from('detox', 'residential', 'jail'),
  ),
);

/** DTs may come up to 10 days after the last drink; a month ago is past that (clinical.md 3.1). */
export const WITHDRAWAL_AHEAD = condition(
  'withdrawal may still come: last use within a week or not known, or signs now or not known',
  maybe(some(not(told('last_use', 'month', 'longer')), signsNow)),
);

export const SIGNS_POSSIBLE = condition(
  'last use within 3 days, or signs of withdrawal now or before, or either of these not known',
  maybe(some(told('last_use', 'today', 'days'), not(told('withdrawal', 'none')))),
);

/** A day or more without any sign says that a use of unknown frequency is not likely to be daily. */
export const NO_CLEAR_DAY = condition(
  'no day without signs is known: last use today or not known, or any signs, or signs not known',
  maybe(some(told('last_use', 'today'), not(told('withdrawal', 'none')))),
);

function severity(...anyOf: readonly Severity[]): Holds {
  return ({ facts }) => {
    const found = severityOf(facts);
    return found && anyOf.includes(found);
  };
}

export const MODERATE_OR_SEVERE = condition(
  'use looks moderate or severe (severity_from_use)',
  severity('moderate', 'severe'),
);
export const MILD = condition('use looks mild (severity_from_use)', severity('mild'));
export const NO_DISORDER = condition(
  'use is not frequent and touched no part of life (severity_from_use)',
  severity('none'),
);

/** What was told of the same, in sentences: a coordinator reads those alone that hold. */

export const SEDATING_TOLD = [
  condition('Alcohol is used.', takes('alcohol')),
  condition('Sedatives are used.', takes(...MEDICAL_WITHDRAWAL.filter((id) => id !== 'alcohol'))),
  condition('Several substances are used.', takes('polysubstance')),
  condition('What is used is not known, so it counts as a sedative.', notKnown('substances')),
];

export const OFTEN_TOLD = [
  condition('Use is 4 or more times a week.', often(4)),
  condition('How often is not known.', notKnown('frequency')),
];

export const SEVERITY_TOLD = [
  condition('Use is nearly every day.', often(5)),
  condition(
    'Use has touched several parts of life.',
    every(not(often(5)), ({ facts }) => areasOf(facts) !== undefined),
  ),
  condition(
    'Use is 2 or more times a week, and what it has touched is not known.',
    every(not(often(5)), ({ facts }) => areasOf(facts) === undefined),
  ),
];

export const MILD_TOLD = [
  condition('It has touched one part of life.', ({ facts }) => areasOf(facts) === 1),
  condition('It has touched no part of life.', ({ facts }) => areasOf(facts) === 0),
  condition('What it has touched is not known.', ({ facts }) => areasOf(facts) === undefined),
];

export const OPIOID_TOLD = [
  condition('Opioids were named.', opioids),
  condition('What was used before is not known.', not(surely(opioids))),
];
