import type { Fact, Frequency } from '../../../src/machines/facts.ts';
import type { Picture } from '../../../src/machines/guidance/condition.ts';

/**
 * The dangers once more, written from clinical.md 3.1 and 7 alone and in another form than the rules:
 * what is never to be answered with less than `emergency` or `medical_detox`.
 */
export function dangerIn({ facts, crisis }: Picture): 'emergency' | 'medical_detox' | undefined {
  const answer = (id: string): Fact['value'] => {
    const fact = facts[id];
    return fact !== undefined && fact.status === 'answered' && !fact.raw ? fact.value : undefined;
  };
  const list = (id: string): readonly string[] => {
    const value = answer(id);
    if (value === undefined) return [];
    return Array.isArray(value) ? (value as readonly string[]) : [value as string];
  };

  const signs = list('withdrawal');
  const health = list('health');
  if (crisis.length > 0) return 'emergency';
  if (signs.includes('now_severe')) return 'emergency';
  if (health.includes('condition_unstable')) return 'emergency';

  if (signs.includes('now_moderate')) return 'medical_detox';
  if (health.includes('daily_benzodiazepine')) return 'medical_detox';
  if (answer('detox_history') === 'could_not_complete') return 'medical_detox';

  // Everything else is about someone who uses something, and whose detox is not behind them.
  const substances = list('substances');
  if (substances.includes('none')) return undefined;
  const aboutMind = answer('focus') === 'mental_health';
  if (aboutMind && facts['substances']?.status !== 'answered') return undefined;
  const last = answer('last_use');
  if (last === 'longer') return undefined;
  // Leaving now, and no other care was named than detox and outpatient visits: that is where from.
  const care = list('prior_levels').filter((level) => level !== 'outpatient');
  const implied = care.length === 2 && care.includes('leaving_now') && care.includes('detox_only');
  const left = answer('coming_from') ?? (implied ? 'detox' : undefined);
  // Withdrawal from pills can begin late: a detox at some time in life says nothing of these.
  const pills = [...BENZODIAZEPINES, ...OTHER_SEDATIVES, 'polysubstance'];
  const takesPills = list('substances').some((id) => pills.includes(id));
  const cameThrough = (answer('detox_history') === 'completed' && !takesPills) || left === 'detox';
  const feels = signs.some((sign) => sign.startsWith('now_'));
  const seizure = signs.includes('past_seizure_or_dt');
  const quietBefore = (signs.includes('none') || signs.includes('past_mild')) && !seizure;
  if (cameThrough && last === 'month' && !feels) return undefined;
  if (cameThrough && last === 'week' && quietBefore && !feels) return undefined;

  if (signs.includes('past_seizure_or_dt')) return 'medical_detox';

  const named = answer('substances') !== undefined;
  const understood = facts['substances']?.raw !== true;
  const takes = (ids: readonly string[]) => ids.some((id) => substances.includes(id));
  const benzodiazepine = takes(BENZODIAZEPINES);
  const sedative = benzodiazepine || takes(OTHER_SEDATIVES) || takes(['alcohol', 'polysubstance']);
  const opioid = takes(OPIOIDS);
  const weekly = perWeek(answer('frequency') as Frequency | undefined);
  const oftenOrUnknown = weekly === undefined || weekly >= 4;

  if (benzodiazepine && oftenOrUnknown) return 'medical_detox';
  if (sedative || opioid || !named) {
    if (signs.includes('now_mild')) return 'medical_detox';
    if (oftenOrUnknown && health.includes('condition_monitored')) return 'medical_detox';
  }
  if (!sedative && named) return undefined;
  if (weekly !== undefined && weekly >= 5) {
    // A week and more after the last use, a plain answer without signs now closes the matter.
    const answered = signs.length > 0 && !signs.includes('unsure');
    const quiet = answered && !signs.some((sign) => sign.startsWith('now_'));
    return last === 'month' && quiet ? undefined : 'medical_detox';
  }
  if (weekly === undefined && (sedative || !understood)) {
    const clearDay =
      signs.includes('none') && (last === 'days' || last === 'week' || last === 'month');
    return clearDay ? undefined : 'medical_detox';
  }
  return undefined;
}

function perWeek(frequency: Frequency | undefined): number | undefined {
  switch (frequency?.per) {
    case undefined:
      return undefined;
    case 'day':
      return frequency.times * 7;
    case 'week':
      return frequency.times;
    case 'month':
      return (frequency.times * 12) / 52.18;
    case 'year':
      return frequency.times / 52.18;
  }
}

const BENZODIAZEPINES = [
  'alprazolam',
  'benzodiazepine_unspecified',
  'chlordiazepoxide',
  'clonazepam',
  'diazepam',
  'etizolam',
  'lorazepam',
  'rohypnol',
  'temazepam',
];

const OTHER_SEDATIVES = [
  'barbiturate',
  'carisoprodol',
  'clonidine',
  'gabapentinoid',
  'ghb',
  'phenibut',
  'zolpidem',
];

const OPIOIDS = [
  'codeine',
  'fentanyl',
  'heroin',
  'hydrocodone',
  'hydromorphone',
  'kratom',
  'meperidine',
  'morphine',
  'nitazene',
  'opioids_unspecified',
  'opium',
  'oxycodone',
  'oxymorphone',
  'tapentadol',
  'tianeptine',
  'tramadol',
  'xylazine',
];
