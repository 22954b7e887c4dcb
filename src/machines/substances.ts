/**
 * Substances by what matters to a rule. The ids are the shared vocabulary of substances; their
 * names and slang live in `content` and `recognizers`.
 */

/** Any daily use calls for advice the same day: FDA boxed warning of 2020 (clinical.md 3.1). */
export const BENZODIAZEPINES = [
  'alprazolam',
  'clonazepam',
  'diazepam',
  'lorazepam',
  'temazepam',
  'chlordiazepoxide',
  'etizolam',
  'rohypnol',
  'benzodiazepine_unspecified',
] as const;

/** Stopping suddenly can be life-threatening: alcohol, benzodiazepines and other sedatives (clinical.md 3.1). */
export const MEDICAL_WITHDRAWAL = [
  'alcohol',
  ...BENZODIAZEPINES,
  'zolpidem',
  'barbiturate',
  'carisoprodol',
  'phenibut',
  'gabapentinoid',
  'ghb',
  'clonidine',
] as const;

/** Opioids: lost tolerance after a break makes an overdose likelier, and medication treatment exists. */
export const OPIOIDS = [
  'heroin',
  'fentanyl',
  'oxycodone',
  'hydrocodone',
  'morphine',
  'codeine',
  'methadone',
  'buprenorphine',
  'hydromorphone',
  'oxymorphone',
  'tramadol',
  'tapentadol',
  'meperidine',
  'kratom',
  'tianeptine',
  'nitazene',
  'xylazine',
  'opium',
  'opioids_unspecified',
] as const;

/** Treatment, where they are taken as prescribed; the conversation does not ask whether they are. */
export const OPIOID_MEDICATION = ['methadone', 'buprenorphine'] as const;
