/**
 * Substances by what matters to a rule. The ids are the shared vocabulary of substances; their
 * names and slang live in `content` and `recognizers`.
 */

/** Stopping suddenly can be life-threatening: alcohol, benzodiazepines and other sedatives (clinical.md 3.1). */
export const MEDICAL_WITHDRAWAL = [
  'alcohol',
  'alprazolam',
  'clonazepam',
  'diazepam',
  'lorazepam',
  'temazepam',
  'chlordiazepoxide',
  'etizolam',
  'rohypnol',
  'benzodiazepine_unspecified',
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
