import { condition } from './condition.ts';
import { DAY_AND_NIGHT_RULES } from './day-and-night-rules.ts';
import {
  HEALTH_UNKNOWN,
  MIND_STOPPED,
  MIND_UNKNOWN,
  PREGNANT,
  SIGNS_UNKNOWN,
  THOUGHTS,
  THOUGHTS_TOLD,
} from './health.ts';
import {
  AGE_UNKNOWN,
  DETOX_CONTRADICTED,
  DETOX_UNKNOWN,
  HOME_CONTRADICTED,
  HOME_UNKNOWN,
  LOVED_ONE,
  MINOR,
} from './life.ts';
import { fires } from './rule.ts';
import type { Rule } from './rule.ts';
import {
  HOW_OFTEN_UNKNOWN,
  LAST_USE_UNKNOWN,
  MAY_SEDATE,
  MODERATE_OR_SEVERE,
  NEARLY_DAILY,
  NO_CLEAR_DAY,
  REGULAR,
  SEDATING,
  SEDATING_OR_OPIOIDS,
  SEDATING_TOLD,
  SIGNS_LONG_AFTER,
  SUBSTANCES_UNKNOWN,
  USES_NOW,
  USES_SOMETHING,
} from './use.ts';

type Review = Rule<'human_review'>;

/** Where a person decides, whatever else is known. */
const PERSON_RULES: readonly Review[] = [
  {
    id: 'minor',
    all: [MINOR],
    then: 'human_review',
    because: 'Under 18 a person decides, and the law of the state on consent with them.',
    source: 'clinical 3.1, 4.3',
  },
  {
    id: 'pregnant_and_using',
    all: [PREGNANT, USES_SOMETHING],
    then: 'human_review',
    because:
      'They may be pregnant, so this is a priority call; nothing is stopped without medical advice.',
    source: 'clinical 3.1',
  },
  {
    id: 'mental_health_severe',
    all: [MIND_STOPPED],
    then: 'human_review',
    because: 'How it has been is for a clinician to look at before any program.',
    source: 'clinical 2, 3.1; P16',
  },
  {
    id: 'thoughts_of_suicide',
    all: [THOUGHTS],
    then: 'human_review',
    told: THOUGHTS_TOLD,
    because: 'A person talks with them the same day.',
    source: 'clinical 3.1, 3.4',
  },
  {
    id: 'third_party',
    all: [LOVED_ONE],
    then: 'human_review',
    because: 'What a loved one knows is not all there is: a person talks it through.',
    source: 'clinical 3.1; P49',
  },
];

const LESS_THAN_DAY_AND_NIGHT = condition(
  'no rule above calls for care day and night',
  (picture) => !DAY_AND_NIGHT_RULES.some((rule) => fires(rule, picture)),
);

/** What is not known, or was told in two ways, where it could change the level. */
const GAP_RULES: readonly Review[] = [
  gap('adult', [AGE_UNKNOWN, LESS_THAN_DAY_AND_NIGHT], 'Whether 18 or older is not known.'),
  gap('substances', [SUBSTANCES_UNKNOWN, LESS_THAN_DAY_AND_NIGHT], 'What is used is not known.'),
  {
    ...gap(
      'substances',
      [SUBSTANCES_UNKNOWN, NEARLY_DAILY],
      'What is used nearly every day is not known, so it counts as a sedative.',
    ),
    id: 'missing_substances_count_as_sedating',
  },
  gap(
    'frequency',
    [USES_SOMETHING, HOW_OFTEN_UNKNOWN, LESS_THAN_DAY_AND_NIGHT],
    'How often something is used is not known.',
  ),
  {
    ...gap(
      'frequency',
      [SEDATING, HOW_OFTEN_UNKNOWN, USES_NOW, NO_CLEAR_DAY],
      'How often is not known, so it counts as daily.',
    ),
    told: SEDATING_TOLD,
    id: 'missing_frequency_counts_as_daily',
  },
  gap(
    'last_use',
    [MAY_SEDATE, NEARLY_DAILY, LAST_USE_UNKNOWN],
    'When the last use was is not known, so it counts as recent.',
  ),
  gap(
    'withdrawal',
    [SEDATING_OR_OPIOIDS, REGULAR, USES_NOW, SIGNS_UNKNOWN, LESS_THAN_DAY_AND_NIGHT],
    'Signs of withdrawal, now or before, are not known.',
  ),
  gap(
    'detox_history',
    [MODERATE_OR_SEVERE, DETOX_UNKNOWN, LESS_THAN_DAY_AND_NIGHT],
    'Whether detox was tried, and how it went, is not known.',
  ),
  gap('health', [HEALTH_UNKNOWN, LESS_THAN_DAY_AND_NIGHT], 'Health is not known.'),
  gap(
    'mental_health',
    [MIND_UNKNOWN, LESS_THAN_DAY_AND_NIGHT],
    'Mental health matters here and is not known.',
  ),
  gap(
    'home',
    [USES_SOMETHING, HOME_UNKNOWN, LESS_THAN_DAY_AND_NIGHT],
    'Care at home needs a safe home, and what it is like is not known.',
    'P23; clinical 7',
  ),
  contradiction('detox_history', DETOX_CONTRADICTED, 'Detox was never tried, and was.'),
  contradiction('withdrawal', SIGNS_LONG_AFTER, 'Signs of withdrawal so long after do not fit.'),
  contradiction('home', HOME_CONTRADICTED, 'Home is called safe and free of substances, and not.'),
];

/** In the order of the table: a person decides, then what is missing or does not agree. */
export const REVIEW_RULES: readonly Review[] = [...PERSON_RULES, ...GAP_RULES];

function gap(
  missing: string,
  all: Review['all'],
  because: string,
  source = 'clinical 2 (not enough information); P51',
): Review {
  return { id: `missing_${missing}`, all, then: 'human_review', because, source, missing };
}

function contradiction(missing: string, all: Review['all'][number], because: string): Review {
  const rule = gap(missing, [all], because);
  return { ...rule, id: `contradiction_${missing}` };
}
