import { has, known } from '../facts.ts';
import { comingFrom } from '../topics/treatment.ts';
import { condition, every, not, notKnown, some, surely, told } from './condition.ts';
import type { Holds } from './condition.ts';

/** Conditions about who it is for, care before, home, and what treatment has to fit around. */

/** Whether they are coming from one of these, told or implied; undefined where it is not known. */
export function from(...places: readonly string[]): Holds {
  return ({ facts }) => {
    const place = comingFrom(facts);
    return place === undefined ? undefined : places.includes(place);
  };
}

export const MINOR = condition('is under 18', told('adult', 'no'));
/** A call about a loved one goes to a person anyway, and callers may not know the age. */
export const AGE_UNKNOWN = condition(
  'writes for themself, and whether 18 or older is not known',
  every(notKnown('adult'), not(surely(told('who', 'loved_one')))),
);
export const LOVED_ONE = condition('is asked by a loved one', told('who', 'loved_one'));
export const PROFESSIONAL = condition('is asked by a professional', told('who', 'professional'));

export const DETOX_NOT_COMPLETED = condition(
  'detox could not be got through',
  told('detox_history', 'could_not_complete'),
);
export const IN_DETOX = condition('is in detox now', told('detox_history', 'in_detox_now'));
export const DETOX_COMPLETED = condition('finished detox', told('detox_history', 'completed'));
export const DETOX_UNKNOWN = condition('detox before is not known', notKnown('detox_history'));
export const DETOX_CONTRADICTED = condition(
  'says detox was never tried, and names a detox',
  every(
    told('detox_history', 'never_tried'),
    some(told('prior_levels', 'detox_only'), from('detox')),
  ),
);

export const STEPPING_DOWN = condition(
  'is leaving residential care, a day program or detox',
  from('residential', 'php', 'detox'),
);
const leavingIop = from('iop');
export const LEAVING_IOP = condition('is leaving intensive outpatient care', leavingIop);
/** Without a last use that is known to be some time ago, "finished" is not taken for granted. */
export const IOP_NOT_FINISHED = condition(
  'is not leaving intensive outpatient care after more than a week without use',
  not(surely(every(leavingIop, told('last_use', 'month', 'longer')))),
);
export const RETURNED = condition(
  'used again after outpatient care',
  told('returned_to_use', 'once', 'several'),
);
export const RETURNED_ONCE = condition('used again once', told('returned_to_use', 'once'));
export const RETURNED_OFTEN = condition(
  'used again more than once',
  told('returned_to_use', 'several'),
);
export const HAD_IOP_OR_PHP = condition(
  'had intensive outpatient care or a day program before',
  told('prior_levels', 'iop', 'php'),
);

const PLACES = ['safe_sober', 'others_use', 'unsafe', 'unhoused'];

/** "Someone helps" alone does not say what home is like. */
function homeIs(...anyOf: readonly string[]): Holds {
  return ({ facts }) => (has(facts, 'home', ...PLACES) ? has(facts, 'home', ...anyOf) : undefined);
}

export const HOME_NOT_SAFE = condition(
  'home does not feel safe, or there is none',
  homeIs('unsafe', 'unhoused'),
);
export const HOME_DANGER = condition('home does not feel safe', homeIs('unsafe'));
export const OTHERS_USE = condition('others at home drink or use', homeIs('others_use'));
export const NOBODY_HELPS = condition('nobody at home helps', ({ facts }) =>
  known(facts, 'home') === undefined ? undefined : !has(facts, 'home', 'support'),
);
export const HOME_NOT_SOBER = condition(
  'others at home drink or use, or there is no steady place to live',
  homeIs('others_use', 'unhoused'),
);
export const HOME_UNKNOWN = condition(
  'what home is like is not known',
  (picture) => homeIs('safe_sober')(picture) === undefined,
);
export const HOME_CONTRADICTED = condition(
  'home is called safe and free of substances, and also not so',
  every(homeIs('safe_sober'), homeIs('others_use', 'unsafe', 'unhoused')),
);

export const CANNOT_PAUSE = condition(
  'work, school, children or older parents cannot wait',
  told('constraints', 'work', 'school', 'children', 'older_parents'),
);
export const TIME_OFF = condition('can take time off', told('constraints', 'time_off'));
export const TRAVEL_HARD = condition(
  'has no way to get there, or wants video care',
  told('constraints', 'no_transport', 'telehealth'),
);
export const COST_WORRY = condition(
  'has no insurance, pays alone, or worries about cost',
  some(told('payer', 'uninsured', 'self_pay'), told('constraints', 'cost')),
);

/** Miles beyond which a program several days a week is out of reach (P48; a judgement). */
const TOO_FAR = 60;

export const NOTHING_NEAR = condition(
  `no intensive outpatient program within ${TOO_FAR} miles`,
  ({ nearby }) => (nearby?.nearestMiles === undefined ? undefined : nearby.nearestMiles > TOO_FAR),
);

/** What was told of the same, in sentences: a coordinator reads those alone that hold. */

export const HOME_NOT_SAFE_TOLD = [
  condition('Home does not feel safe.', homeIs('unsafe')),
  condition('There is no steady place to live.', homeIs('unhoused')),
];
export const CANNOT_PAUSE_TOLD = [
  condition('They have work.', told('constraints', 'work')),
  condition('They have school.', told('constraints', 'school')),
  condition('They care for children.', told('constraints', 'children')),
  condition('They care for older parents.', told('constraints', 'older_parents')),
];
export const TRAVEL_TOLD = [
  condition('There is no easy way to get there.', told('constraints', 'no_transport')),
  condition('They said that care by video would help.', told('constraints', 'telehealth')),
];
export const HOME_NOT_SOBER_TOLD = [
  condition('Others at home drink or use.', homeIs('others_use')),
  condition('There is no steady place to live.', homeIs('unhoused')),
];
export const COST_TOLD = [
  condition('They have no insurance.', told('payer', 'uninsured')),
  condition('They pay alone.', told('payer', 'self_pay')),
  condition('They worry about the cost.', told('constraints', 'cost')),
];
