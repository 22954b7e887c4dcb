import { faultsIn } from './fault.ts';
import type { Fault } from './fault.ts';

const fault = faultsIn('programs.yaml');

/** Each alone makes the demo center unusable. */
export const PROGRAM_FAULTS: readonly Fault[] = [
  // Names that nothing has.
  fault(
    '  level: outpatient\n',
    '  level: outpatient\n  levle: iop\n',
    'did you mean "level"?',
    '  levle',
  ),
  fault(
    '  level: outpatient\n',
    '  level: outpatient\n  reviewdOn: 2026-01-01\n',
    'did you mean "reviewedOn"?',
    '  reviewdOn',
  ),
  // None of what it may be.
  fault('  level: outpatient\n', '  level: OUTPATIENT\n', 'did you mean outpatient?'),
  // Things that do not belong together.
  fault(
    '  site: corona\n  name: Evening',
    '  site: nowhere\n  name: Evening',
    'is at "nowhere", which is no site; the sites are corona, riverside',
  ),
  // Tracks.
  fault("time: '18:00-21:00'", "time: '21:00-18:00'", '"21:00-18:00" ends before it begins'),
  fault("time: '18:00-21:00'", 'time: 18 to 21', 'found "18 to 21"; expected from and until'),
  fault('days: [monday, tuesday, thursday]', 'days: []', 'expected at least 1 of them'),
  fault('days: [monday, tuesday, thursday]', 'days: [monday, monday]', 'a day is named twice'),
  fault('days: [saturday, sunday]', 'days: [saturday, sundy]', 'did you mean sunday?'),
  fault('languages: [en]', 'languages: []', 'expected at least 1 of them'),
  fault('languages: [en]', 'languages: [fr]', 'found "fr"; expected en or es'),
  fault(
    '- id: riverside-day-iop',
    '- id: corona-evening-iop',
    'two programs are called "corona-evening-iop"',
  ),
  fault('- id: video-evenings', '- id: corona-evenings', 'two tracks are called "corona-evenings"'),
  fault('open: 3', 'open: -1', 'found -1; expected a number of at least 0'),
  fault('open: 3, asOf: 2026-11-20', 'open: 3, asOf: Friday', 'expected a day as in 2026-12-24'),
  fault('nextStart: 2026-11-30', 'nextStart: 2026-11-01', 'it is before the day of "asOf"'),
  // Whom it is for, and how it can be paid for.
  fault('ages: { from: 18 }', 'ages: { from: 18, until: 12 }', 'it is less than "from"'),
  fault('ages: { from: 18 }', 'ages: {}', 'no age is named'),
  fault('ages: { from: 18 }', 'ages: { from: -1 }', 'found -1; expected a number of at least 0'),
  fault('ages: { from: 18 }', 'age: { from: 18 }', 'did you mean "ages"?'),
  fault('ages: { from: 18 }', 'only: womens', 'did you mean women?'),
  fault('[pregnant, methadone_buprenorphine]', '[pregnent]', 'did you mean pregnant?'),
  fault('[pregnant, methadone_buprenorphine]', '[pregnant, pregnant]', 'one is named twice'),
  fault(
    '  level: outpatient\n',
    '  level: outpatient\n  payers: [kaizer]\n',
    'did you mean kaiser (Kaiser Permanente)?',
    '  payers',
  ),
  fault('        es: Grupo ambulatorio semanal\n', '', 'has no text in "es"'),
];
