import { aboutMentalHealth } from '../topics/needs.ts';
import { has } from '../facts.ts';
import { condition, every, notKnown, some, told } from './condition.ts';
import type { Holds } from './condition.ts';

/** Conditions about danger now, body and mind. */

/** Signs of withdrawal, now or before; "not sure" is not known. */
export function signs(...anyOf: readonly string[]): Holds {
  return (picture) => {
    const found = told('withdrawal', ...anyOf)(picture);
    return !found && has(picture.facts, 'withdrawal', 'unsure') ? undefined : found;
  };
}

export const HELP_SHOWN = condition('help now was shown', ({ crisis }) => crisis.length > 0);
export const ABUSE_HEARD = condition('spoke of being hurt by someone', ({ crisis }) =>
  crisis.includes('abuse'),
);

export const SEVERE_SIGNS = condition('severe withdrawal signs now', signs('now_severe'));
export const MODERATE_SIGNS = condition('moderate withdrawal signs now', signs('now_moderate'));
export const MILD_SIGNS = condition('mild withdrawal signs now', signs('now_mild'));
export const PAST_DANGER = condition(
  'a seizure or delirium in a past withdrawal',
  signs('past_seizure_or_dt'),
);
export const SIGNS_UNKNOWN = condition(
  'withdrawal signs are not known',
  some(notKnown('withdrawal'), told('withdrawal', 'unsure')),
);
export const CONDITION_UNSTABLE = condition(
  'a health problem is getting worse',
  told('health', 'condition_unstable'),
);
export const CONDITION_MONITORED = condition(
  'a health problem that a doctor watches closely',
  told('health', 'condition_monitored'),
);
export const DAILY_BENZODIAZEPINE = condition(
  'takes a benzodiazepine every day',
  told('health', 'daily_benzodiazepine'),
);
export const PREGNANT = condition('is pregnant or could be', told('health', 'pregnant'));
export const HEALTH_UNKNOWN = condition('health is not known', notKnown('health'));

function mind(...anyOf: readonly string[]): Holds {
  return told('mental_health', ...anyOf);
}

export const MIND_STOPPED = condition(
  'so hard that daily life has stopped',
  mind('severe_unstable'),
);
export const MIND_STRUGGLES = condition(
  'so hard that daily life is a struggle',
  mind('moderate_severe'),
);
export const MIND_MODERATE = condition('hard most days, but getting by', mind('moderate'));
export const MIND_MILD = condition('some hard days', mind('mild'));
export const MIND_UNKNOWN = condition(
  'mental health matters here, and how it has been is not known',
  every(
    ({ facts }) => aboutMentalHealth(facts) || has(facts, 'health', 'mental_health_care'),
    notKnown('mental_health'),
  ),
);
export const THOUGHTS = condition(
  'thoughts of suicide in the past weeks, or not sure',
  told('thoughts', 'yes', 'unsure'),
);

export const THOUGHTS_TOLD = [
  condition('They told of thoughts of suicide in the past weeks.', told('thoughts', 'yes')),
  condition('Asked about thoughts of suicide, they were not sure.', told('thoughts', 'unsure')),
];
