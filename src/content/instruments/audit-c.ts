import { loinc } from './codes.ts';
import { frozen } from './instrument.ts';

/**
 * AUDIT-C in the wording of the first three AUDIT items. The other AUDIT-C asks about the past year
 * and begins item 2 at "0, 1, or 2": the two are never mixed. LOINC 68517-2 and 76504-0, seen in
 * published examples of it, are other instruments (clinical.md 0.4).
 */
export const AUDIT_C = frozen({
  id: 'audit_c',
  name: 'AUDIT-C',
  version: 'Items 1 to 3 of the AUDIT; not the past-year wording',
  items: [
    {
      fact: 'audit_c_1',
      text: 'How often do you have a drink containing alcohol?',
      options: [
        // No answer codes: the ones of this item are not among those read at a source.
        { value: '0', label: 'Never' },
        { value: '1', label: 'Monthly or less' },
        { value: '2', label: '2 to 4 times a month' },
        { value: '3', label: '2 to 3 times a week' },
        { value: '4', label: '4 or more times a week' },
      ],
      code: loinc('68518-0'),
    },
    {
      fact: 'audit_c_2',
      text: 'How many drinks containing alcohol do you have on a typical day when you are drinking?',
      options: [
        { value: '0', label: '1 or 2', loinc: 'LA15694-5' },
        { value: '1', label: '3 or 4', loinc: 'LA15695-2' },
        { value: '2', label: '5 or 6', loinc: 'LA18930-0' },
        { value: '3', label: '7, 8, or 9', loinc: 'LA18931-8' },
        { value: '4', label: '10 or more', loinc: 'LA18932-6' },
      ],
      code: loinc('68519-8'),
    },
    {
      fact: 'audit_c_3',
      text: 'How often do you have six or more drinks on one occasion?',
      options: [
        { value: '0', label: 'Never', loinc: 'LA6270-8' },
        { value: '1', label: 'Less than monthly', loinc: 'LA18933-4' },
        { value: '2', label: 'Monthly', loinc: 'LA18876-5' },
        { value: '3', label: 'Weekly', loinc: 'LA18891-4' },
        { value: '4', label: 'Daily or almost daily', loinc: 'LA18934-2' },
      ],
      code: loinc('68520-6'),
    },
  ],
  panel: loinc('72109-2'),
  total: loinc('75626-2'),
  source: 'github.com/ucam-department-of-psychiatry/camcops, extra_strings/audit.xml q1 to q3',
  rights:
    'Public domain according to US Core and LOINC. SAMHSA’s "available for use in the public ' +
    'domain" stands on the past-year wording, and WHO reserves commercial use of the full AUDIT: ' +
    'for counsel to confirm (clinical.md 0.3).',
  reviewedBy: null,
});
