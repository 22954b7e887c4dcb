import { z } from 'zod';

import { applies, EMPTY, withFact } from '../context.ts';
import type { Nearby } from '../context.ts';
import type { Fact, FactValue } from '../facts.ts';
import type { Signal } from '../signals.ts';
import { QUESTIONS } from '../topics/index.ts';
import type { Picture } from './condition.ts';

/** One of these words; what is not known, or is another word, is not known and never an error. */
function word<const Words extends readonly string[]>(...words: Words) {
  return z.enum(words).nullish().catch(undefined);
}

const SIGNALS = ['suicide', 'selfharm', 'overdose', 'withdrawal', 'violence', 'abuse'] as const;
const CARE = ['detox_only', 'outpatient', 'iop', 'php', 'residential'] as const;
const count = z.number().nonnegative().nullish();
const yesNo = z.boolean().nullish();

/** The facts of a written case, flat: one word or number each, and any of them may be missing. */
export const flatFacts = z.object({
  who: word('self', 'loved_one', 'professional'),
  age: count,
  substances: z.array(z.string()).nullish(),
  use_days_per_week: count,
  duration_years: count,
  last_use_hours: count,
  withdrawal_now: word('none', 'mild', 'moderate', 'severe'),
  withdrawal_history: word('none', 'mild', 'seizure_or_dt'),
  detox_history: word('never_tried', 'completed', 'could_not_complete', 'in_detox_now'),
  medical: word('none', 'stable', 'needs_monitoring', 'unstable'),
  pregnant: yesNo,
  mental_health: word('none', 'mild', 'moderate', 'moderate_severe', 'severe_unstable'),
  // A word that is none of these still says that help was called for.
  crisis: z
    .enum(['none', ...SIGNALS, 'danger'])
    .nullish()
    .catch('danger'),
  home: word('safe_sober', 'others_use', 'unsafe', 'unhoused'),
  support: word('good', 'some', 'none'),
  prior_levels: z.array(z.string()).nullish(),
  coming_from: word('none', 'detox', 'residential', 'php', 'iop', 'jail'),
  relapses_after_outpatient: count,
  motivation: word('high', 'medium', 'low'),
  severity: word('none', 'mild', 'moderate', 'severe'),
  work: word(
    'full_time',
    'part_time',
    'student',
    'caregiver',
    'unemployed',
    'retired',
    'disability',
  ),
  can_take_leave: yesNo,
  dependents: yesNo,
  transport: word('own_car', 'ride', 'transit', 'none', 'telehealth'),
  iop_within_miles: count,
  payer: z.string().nullish(),
});

export type FlatFacts = z.infer<typeof flatFacts>;

/**
 * The picture that a conversation would have of a written case. Each fact takes the form of an answer
 * and goes through the guards of the questions, so what would not be asked is not known here either.
 */
export function pictureOf(flat: FlatFacts): Picture {
  const answers = answersOf(flat);
  const { facts } = QUESTIONS.reduce((context, question) => {
    const fact = answers[question.fact];
    return fact && applies(question, context) ? withFact(context, question.id, fact) : context;
  }, EMPTY);
  return { facts, crisis: crisisOf(flat), nearby: nearbyOf(flat) };
}

/** Every answer that a case speaks of, as it would be kept; "not sure" where it is not known. */
function answersOf(flat: FlatFacts): Readonly<Record<string, Fact>> {
  return {
    notice: fact('yes'),
    who: fact(flat.who),
    ...ageOf(flat),
    focus: fact(flat.mental_health === 'none' ? 'substances' : 'both_substances_first'),
    substances: fact(substancesOf(flat)),
    frequency: fact(flat.use_days_per_week, (times) => ({ times, per: 'week' })),
    last_use: fact(flat.last_use_hours, lastUse),
    duration: fact(flat.duration_years, (years) => `P${years}Y`),
    consequences: fact(flat.severity, (severity) => AREAS[severity]),
    detox_history: fact(flat.detox_history),
    withdrawal: fact(withdrawalOf(flat)),
    prior_levels: fact(priorOf(flat)),
    coming_from: fact(flat.coming_from),
    returned_to_use: fact(flat.relapses_after_outpatient, timesReturned),
    health: fact(healthOf(flat)),
    mental_health: fact(flat.mental_health),
    home: fact(homeOf(flat)),
    readiness: fact(flat.motivation, (motivation) => READINESS[motivation]),
    constraints: fact(constraintsOf(flat)),
    payer: fact(flat.payer),
  };
}

const source = { activityId: 'case', how: 'typed', quote: '' } as const;

/** An answer in the form of its question, or "not sure". */
function fact<Told extends FactValue>(told: Told | null | undefined): Fact;
function fact<Told>(told: Told | null | undefined, form: (told: Told) => FactValue): Fact;
function fact<Told>(told: Told | null | undefined, form?: (told: Told) => FactValue): Fact {
  if (told === null || told === undefined) return { status: 'unsure', source };
  return { value: form ? form(told) : (told as FactValue), status: 'answered', source };
}

/** How many parts of life are touched, by how severe a case is called. */
const AREAS = {
  none: ['none'],
  mild: ['family_friends'],
  moderate: ['family_friends', 'work_school'],
  severe: ['family_friends', 'work_school', 'money', 'cannot_cut_down'],
} as const;

const READINESS = { high: 'this_week', medium: 'this_month', low: 'just_looking' } as const;

/** That question cannot be left open: where the age is not known, it was not answered yet. */
function ageOf({ age }: FlatFacts): Readonly<Record<string, Fact>> {
  if (age === null || age === undefined) return {};
  return { adult: fact(age < 18 ? 'no' : 'yes'), age: fact(age) };
}

/** An empty list means "nothing" only where something else says so too. */
function substancesOf({ substances, severity, use_days_per_week: days }: FlatFacts) {
  if (substances?.length !== 0) return substances;
  return severity === 'none' || days === 0 ? ['none'] : undefined;
}

function lastUse(hours: number): string {
  if (hours < 24) return 'today';
  if (hours <= 72) return 'days';
  if (hours <= 168) return 'week';
  return hours <= 720 ? 'month' : 'longer';
}

/** "None" needs both: nothing now and nothing before. */
function withdrawalOf({ withdrawal_now: now, withdrawal_history: before }: FlatFacts) {
  const told = [
    ...(now && now !== 'none' ? [`now_${now}`] : []),
    ...(before && before !== 'none' ? [`past_${before}`] : []),
  ];
  if (told.length > 0) return told;
  return now && before ? ['none'] : ['unsure'];
}

/** Use again after outpatient care says that there was such care. */
function priorOf({ prior_levels, coming_from, relapses_after_outpatient }: FlatFacts) {
  const left = LEFT[coming_from ?? 'none'];
  const leaving = left === undefined || left === 'jail' ? [] : ['leaving_now'];
  const known = [...CARE, 'jail'].filter(
    (level) => prior_levels?.includes(level) || level === left,
  );
  const implied =
    (relapses_after_outpatient ?? 0) > 0 && !known.some((level) => OUTPATIENT.includes(level))
      ? ['outpatient']
      : [];
  const told = [...known, ...implied, ...leaving];
  return told.length > 0 ? told : prior_levels && ['none'];
}

/** What someone names among the care before, by where they come from. */
const LEFT = {
  none: undefined,
  detox: 'detox_only',
  residential: 'residential',
  php: 'php',
  iop: 'iop',
  jail: 'jail',
} as const;

const OUTPATIENT: readonly string[] = ['outpatient', 'iop', 'php'];

function timesReturned(times: number): string {
  if (times < 1) return 'no';
  return times < 2 ? 'once' : 'several';
}

const CONDITIONS = {
  none: [],
  stable: ['condition_stable'],
  needs_monitoring: ['condition_monitored'],
  unstable: ['condition_unstable'],
} as const;

function healthOf({ medical, pregnant }: FlatFacts): readonly string[] | undefined {
  const told = [...(medical ? CONDITIONS[medical] : []), ...(pregnant ? ['pregnant'] : [])];
  if (told.length > 0) return told;
  return medical ? ['none'] : undefined;
}

function homeOf({ home, support }: FlatFacts): readonly string[] | undefined {
  const helps = support === 'good' || support === 'some' ? ['support'] : [];
  const told = [...(home ? [home] : []), ...helps];
  return told.length > 0 ? told : undefined;
}

function constraintsOf(flat: FlatFacts): readonly string[] | undefined {
  const { work, can_take_leave: leave, dependents, transport } = flat;
  if ([work, leave, dependents, transport].every((each) => each === null || each === undefined)) {
    return undefined;
  }
  const told = [
    ...(work === 'full_time' || work === 'part_time' ? ['work'] : []),
    ...(work === 'student' ? ['school'] : []),
    ...(leave ? ['time_off'] : []),
    ...(dependents || work === 'caregiver' ? ['children'] : []),
    ...(transport === 'none' ? ['no_transport'] : []),
    ...(transport === 'telehealth' ? ['telehealth'] : []),
  ];
  return told.length > 0 ? told : ['none'];
}

function crisisOf({ crisis }: FlatFacts): readonly Signal[] {
  return crisis && crisis !== 'none' ? [crisis] : [];
}

function nearbyOf({ iop_within_miles: miles }: FlatFacts): Nearby | undefined {
  return miles === null || miles === undefined
    ? undefined
    : { place: '', openings: [], nearestMiles: miles };
}
