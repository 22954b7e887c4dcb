import { loinc } from './codes.ts';
import { frozen } from './instrument.ts';

/** The stem that the PHQ and GAD screeners share. */
export const STEM =
  'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

/** The options that the PHQ and GAD screeners share. The lowest is "Not at all", not "Not at all sure". */
export const FREQUENCIES = [
  { value: '0', label: 'Not at all', loinc: 'LA6568-5' },
  { value: '1', label: 'Several days', loinc: 'LA6569-3' },
  { value: '2', label: 'More than half the days', loinc: 'LA6570-1' },
  { value: '3', label: 'Nearly every day', loinc: 'LA6571-9' },
] as const;

const SOURCE =
  'github.com/ucam-department-of-psychiatry/camcops @b7d36c8, extra_strings/phq9.xml; ' +
  'compared with github.com/HL7/US-Core @1b5889b, Questionnaire-phq-9-example.json';
const RIGHTS = '"No permission required to reproduce, translate, display or distribute" (Pfizer).';

const LITTLE_INTEREST = {
  fact: 'phq_1',
  text: 'Little interest or pleasure in doing things',
  options: FREQUENCIES,
  code: loinc('44250-9'),
} as const;

const FEELING_DOWN = {
  fact: 'phq_2',
  text: 'Feeling down, depressed, or hopeless',
  options: FREQUENCIES,
  code: loinc('44255-8'),
} as const;

/** The first two items of the PHQ-9: the same facts, so that nobody is asked twice. */
export const PHQ_2 = frozen({
  id: 'phq2',
  name: 'PHQ-2',
  version: 'Items 1 and 2 of the PHQ-9',
  stem: STEM,
  items: [LITTLE_INTEREST, FEELING_DOWN],
  panel: loinc('55757-9'),
  total: loinc('55758-7'),
  source: SOURCE,
  rights: RIGHTS,
  reviewedBy: null,
});

/** Items 1 to 9; the tenth, about difficulty, is not scored and not asked. */
export const PHQ_9 = frozen({
  id: 'phq9',
  name: 'PHQ-9',
  version: 'Nine scored items, without the question about difficulty',
  stem: STEM,
  items: [
    LITTLE_INTEREST,
    FEELING_DOWN,
    {
      fact: 'phq_3',
      text: 'Trouble falling or staying asleep, or sleeping too much',
      options: FREQUENCIES,
      code: loinc('44259-0'),
    },
    {
      fact: 'phq_4',
      text: 'Feeling tired or having little energy',
      options: FREQUENCIES,
      code: loinc('44254-1'),
    },
    {
      fact: 'phq_5',
      text: 'Poor appetite or overeating',
      options: FREQUENCIES,
      code: loinc('44251-7'),
    },
    {
      fact: 'phq_6',
      text: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      options: FREQUENCIES,
      code: loinc('44258-2'),
    },
    {
      fact: 'phq_7',
      text: 'Trouble concentrating on things, such as reading the newspaper or watching television',
      options: FREQUENCIES,
      code: loinc('44252-5'),
    },
    {
      fact: 'phq_8',
      text: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      options: FREQUENCIES,
      code: loinc('44253-3'),
    },
    {
      fact: 'phq_9',
      text: 'Thoughts that you would be better off dead or of hurting yourself in some way',
      options: FREQUENCIES,
      code: loinc('44260-8'),
    },
  ],
  panel: loinc('44249-1'),
  total: loinc('44261-6'),
  source: SOURCE,
  rights: RIGHTS,
  reviewedBy: null,
});
