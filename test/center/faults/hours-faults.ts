import { faultsIn } from './fault.ts';
import type { Fault } from './fault.ts';

const fault = faultsIn('hours.yaml');

/** Each alone makes the demo center unusable. */
export const HOURS_FAULTS: readonly Fault[] = [
  // Names that nothing has.
  fault('zone: America', 'tz: America/Denver\nzone: America', '"tz" is no setting here'),
  fault("  monday: ['08:00-20:00']", "  mondy: ['08:00-20:00']", 'did you mean "monday"?'),
  fault('minutesPerCall: 20', 'minutesPerCal: 20', 'did you mean "minutesPerCall"?'),
  fault(
    "  - { from: 2026-12-24, open: ['08:00-12:00'] }",
    "  - { from: 2026-12-24, opens: ['08:00-12:00'] }",
    'did you mean "open"?',
  ),
  // Of another kind than asked for.
  fault("  monday: ['08:00-20:00']", '  monday: 08:00-20:00', 'expected a list'),
  fault("  tuesday: ['08:00-20:00']", '  tuesday: [8]', 'found 8; expected text'),
  fault('zone: America/Los_Angeles', 'zone: -8', 'found -8; expected text'),
  fault('minutesPerCall: 20', 'minutesPerCall: a while', 'found "a while"; expected a number'),
  fault(
    '\nclosedOn: [',
    '\nclosedOn: thanksgiving\nold: [',
    'expected a list',
    'closedOn: thanksgiving',
  ),
  // None of what it may be.
  fault('closedOn: [new_years_day', 'closedOn: [new_year_day', 'did you mean new_years_day?'),
  fault('zone: America/Los_Angeles', 'zone: Pacific', 'found "Pacific"; expected a time zone'),
  fault('zone: America/Los_Angeles', 'zone: America/Los_Angles', 'expected a time zone'),
  // Too little, too much, or the wrong way round.
  fault('minutesPerCall: 20', 'minutesPerCall: 0', 'found 0; expected a number of at least 1'),
  fault('minutesPerCall: 20', 'minutesPerCall: 500', 'found 500; expected a number of at most 120'),
  fault(
    "  saturday: ['09:00-13:00']",
    "  saturday: ['13:00-09:00']",
    '"13:00-09:00" ends before it begins',
  ),
  fault(
    "  saturday: ['09:00-13:00']",
    "  saturday: ['9-13']",
    'found "9-13"; expected from and until',
  ),
  fault(
    "  saturday: ['09:00-13:00']",
    "  saturday: ['09:00-25:00']",
    'found "09:00-25:00"; expected from and until',
  ),
  fault("  saturday: ['09:00-13:00']", "  saturday: ['22:00-06:00']", 'a night is two times'),
  fault(
    "  friday: ['08:00-20:00']",
    "  friday: ['08:00-12:00', '11:30-20:00']",
    '"11:30-20:00" begins before',
  ),
  fault('  - { from: 2026-12-31', '  - { from: 12/31', 'expected a day as in 2026-12-24'),
  fault(
    '  - { from: 2026-12-31, open',
    '  - { from: 2026-12-31, until: 2026-12-30, open',
    'it is before the day',
  ),
  // Places.
  fault('  riverside:', '  river_side:', 'it is no site; the sites are corona, riverside'),
  fault("      friday: ['09:00-17:00']", "      firday: ['09:00-17:00']", 'did you mean "friday"?'),
  fault(
    "      friday: ['09:00-17:00']",
    "      friday: ['17:00-09:00']",
    '"17:00-09:00" ends before it begins',
  ),
  fault(
    "      saturday: ['08:30-14:00']",
    "      saturday: ['08:30-12:00', '11:00-14:00']",
    '"11:00-14:00" begins before',
  ),
  fault(
    '    closedOn: [thanksgiving, christmas, new_years_day]\n    exc',
    '    closedOn: [xmas]\n    exc',
    'found "xmas"',
  ),
  fault(
    '      - { from: 2026-12-26, until: 2026-12-27 }',
    '      - { from: 2026-12-26, until: 2026-12-25 }',
    'it is before the day',
  ),
  fault('  riverside:\n    week:', '  riverside:\n    weeks:', 'did you mean "week"?', '    weeks'),
  fault('sites:\n', 'sites: open\nplaces:\n', 'found "open"; expected settings with names'),
  // Left out.
  fault('zone: America/Los_Angeles', '', 'zone: it is missing; add text'),
  // No YAML.
  fault('\nweek:\n', '\nweek: week:\n', 'it is not YAML', 'week: week'),
];
