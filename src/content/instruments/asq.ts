import { local } from './codes.ts';
import { frozen } from './instrument.ts';

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/**
 * NIMH's Ask Suicide-Screening Questions: four, and the fifth after any yes. Not summed. Only for a
 * center where a person responds; the codes are ours, as none was found (clinical.md 0.8).
 */
export const ASQ = frozen({
  id: 'asq',
  name: 'ASQ (NIMH)',
  version: 'Items 1 to 5, without the parts that ask how and when',
  items: [
    {
      fact: 'asq_1',
      text: 'In the past few weeks, have you wished you were dead?',
      options: YES_NO,
      code: local('asq-1'),
    },
    {
      fact: 'asq_2',
      text: 'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
      options: YES_NO,
      code: local('asq-2'),
    },
    {
      fact: 'asq_3',
      text: 'In the past week, have you been having thoughts about killing yourself?',
      options: YES_NO,
      code: local('asq-3'),
    },
    {
      fact: 'asq_4',
      text: 'Have you ever tried to kill yourself?',
      options: YES_NO,
      code: local('asq-4'),
    },
    {
      fact: 'asq_5',
      text: 'Are you having thoughts of killing yourself right now?',
      options: YES_NO,
      code: local('asq-5'),
    },
  ],
  panel: local('asq'),
  source:
    'NIMH ASQ toolkit (nimh.nih.gov/asq), as in github.com/SPiER-Project/adoption-guide, FHIR-Resources/ASQ/asq-questionnaire.json',
  rights:
    'NIMH, free to use word for word and with attribution; NIMH has not yet been asked about ' +
    'commercial use (clinical.md 1.1).',
  reviewedBy: null,
});
