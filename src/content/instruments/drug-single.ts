import { loinc } from './codes.ts';
import { frozen } from './instrument.ts';

/** NIDA's single question. Its answer is a number of times. */
export const DRUG_SINGLE = frozen({
  id: 'drug_single',
  name: 'Single drug question (NIDA)',
  version: 'Past year',
  items: [
    {
      fact: 'drug_single',
      text: 'How many times in the past year have you used an illegal drug or used a prescription medication for nonmedical reasons?',
      code: loinc('68524-8'),
    },
  ],
  source: 'LOINC 68524-8 (clinical.md 1.2)',
  rights: 'Work of the US government; that status is from general knowledge (clinical.md 1.1).',
  reviewedBy: null,
});
