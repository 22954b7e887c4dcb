import { local, loinc } from './codes.ts';
import { frozen } from './instrument.ts';
import { FREQUENCIES, STEM } from './phq.ts';

/** The first two items of the GAD-7. No LOINC code of the two together was found: the codes are ours. */
export const GAD_2 = frozen({
  id: 'gad2',
  name: 'GAD-2',
  version: 'Items 1 and 2 of the GAD-7',
  stem: STEM,
  items: [
    {
      fact: 'gad_1',
      text: 'Feeling nervous, anxious or on edge',
      options: FREQUENCIES,
      code: loinc('69725-0'),
    },
    {
      fact: 'gad_2',
      text: 'Not being able to stop or control worrying',
      options: FREQUENCIES,
      code: loinc('68509-9'),
    },
  ],
  panel: local('gad-2'),
  total: local('gad-2-total'),
  source:
    'github.com/ucam-department-of-psychiatry/camcops @bf41776, extra_strings/gad7.xml q1 and q2',
  rights: '"PHQ, GAD-7 screeners and translations … no permission is required" (phqscreeners.com).',
  reviewedBy: null,
});
