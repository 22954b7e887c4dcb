/** A fault to plant in the demo center, and what must be said of it. */
export interface Fault {
  readonly file: 'center.yaml' | 'hours.yaml';
  /** What stands there, once in the file, and what is put in its place. */
  readonly from: string;
  readonly to: string;
  /** On the line of `to` that begins with this; its first line where nothing is said. */
  readonly on?: string;
  readonly says: string;
}

const main = (from: string, to: string, says: string, on?: string): Fault => ({
  file: 'center.yaml',
  from,
  to,
  says,
  ...(on === undefined ? {} : { on }),
});
const hours = (from: string, to: string, says: string, on?: string): Fault => ({
  ...main(from, to, says, on),
  file: 'hours.yaml',
});

/** Each alone makes the demo center unusable. */
export const FAULTS: readonly Fault[] = [
  // Names that nothing has.
  main('retentionDays: 90', 'retentionDay: 90\nretentionDays: 90', 'did you mean "retentionDays"?'),
  main(
    'idleMinutes: 20',
    'idleMinutes: 20\nidelMinutes: 20',
    'did you mean "idleMinutes"?',
    'idelMinutes',
  ),
  main(
    '  stateMode: none',
    '  stateMode: none\n  stateMod: none',
    'did you mean "stateMode"?',
    '  stateMod:',
  ),
  main(
    '  childcare: false',
    '  childcare: false\n  swimmingPool: true',
    'take it out',
    '  swimmingPool',
  ),
  main(
    '    level: outpatient\n',
    '    level: outpatient\n    levle: iop\n',
    'did you mean "level"?',
    '    levle',
  ),
  main(
    "    zip: '92882'",
    "    zip: '92882'\n    street: Main",
    '"street" is no setting here',
    '    street',
  ),
  main('  en: Monday to Friday', '  fr: lundi\n  en: Monday to Friday', '"fr" is no setting here'),
  hours('zone: America', 'tz: America/Denver\nzone: America', '"tz" is no setting here'),
  hours("  monday: ['08:00-20:00']", "  mondy: ['08:00-20:00']", 'did you mean "monday"?'),
  hours('minutesPerCall: 20', 'minutesPerCal: 20', 'did you mean "minutesPerCall"?'),
  hours(
    "  - { from: 2026-12-24, open: ['08:00-12:00'] }",
    "  - { from: 2026-12-24, opens: ['08:00-12:00'] }",
    'did you mean "open"?',
  ),
  // Of another kind than asked for.
  main("    zip: '92882'", '    zip: 92882', 'put it in quotes'),
  main("    zip: '92501'", '    zip: 07102', 'put it in quotes'),
  main('name: Lantern House\n', 'name: 42\n', 'found 42; expected text: put it in quotes'),
  main(
    "0137'\nlanguages: [en, es]",
    "0137'\nlanguages: en",
    'found "en"; expected a list',
    'languages',
  ),
  main('retentionDays: 90', 'retentionDays: ninety', 'found "ninety"; expected a number'),
  main('idleMinutes: 20', "idleMinutes: '20'", 'found "20"; expected a number'),
  main('coordinatorMinutes: 5', 'coordinatorMinutes: 2.5', 'found 2.5; expected a whole number'),
  main('followUpHours: 24', 'followUpHours:', 'found nothing; expected a number'),
  main('  peerGroupsOnSite: true', '  peerGroupsOnSite: yes please', 'expected true or false'),
  main('  medication: true', '  medication: 1', 'found 1; expected true or false'),
  main('  modules: []', '  modules: phq2', 'found "phq2"; expected a list'),
  main('webhooks: []', 'webhooks: none', 'expected a list'),
  main(
    '  hoursPerWeek: { min: 9, max: 12 }',
    '  hoursPerWeek: 9-12',
    'expected settings with names',
  ),
  hours("  monday: ['08:00-20:00']", '  monday: 08:00-20:00', 'expected a list'),
  hours("  tuesday: ['08:00-20:00']", '  tuesday: [8]', 'found 8; expected text'),
  hours('zone: America/Los_Angeles', 'zone: -8', 'found -8; expected text'),
  hours('minutesPerCall: 20', 'minutesPerCall: a while', 'found "a while"; expected a number'),
  hours('closedOn: [', 'closedOn: thanksgiving\nold: [', 'expected a list'),
  // None of what it may be.
  main(
    "0137'\nlanguages: [en, es]",
    "0137'\nlanguages: [en, tlh]",
    'found "tlh"; expected en or es',
    'languages',
  ),
  main('  stateMode: none', '  stateMode: TX', 'found "TX"; expected none, IL or NV'),
  main('  asksInsurance: if_cost_matters', '  asksInsurance: allways', 'did you mean always?'),
  main('  detoxOnSite: none', '  detoxOnSite: ambulant', 'did you mean ambulatory?'),
  main('  modules: []', '  modules: [phq8]', 'found "phq8"'),
  main('    level: outpatient\n', '    level: OUTPATIENT\n', 'did you mean outpatient?'),
  hours('closedOn: [new_years_day', 'closedOn: [new_year_day', 'did you mean new_years_day?'),
  hours('zone: America/Los_Angeles', 'zone: Pacific', 'found "Pacific"; expected a time zone'),
  hours('zone: America/Los_Angeles', 'zone: America/Los_Angles', 'expected a time zone'),
  // Too little, too much, or the wrong way round.
  main('idleMinutes: 20', 'idleMinutes: 0', 'found 0; expected a number of at least 1'),
  main('retentionDays: 90', 'retentionDays: -1', 'found -1; expected a number of at least 1'),
  main(
    "0137'\nlanguages: [en, es]",
    "0137'\nlanguages: []",
    'expected at least 1 of them',
    'languages',
  ),
  main(
    '  daysPerWeek: { min: 2, max: 3 }',
    '  daysPerWeek: { min: 2, max: 8 }',
    'found 8; expected a number of at most 7',
  ),
  main(
    '  hoursPerWeek: { min: 9, max: 12 }',
    '  hoursPerWeek: { min: 12, max: 9 }',
    'min must not be more than max',
  ),
  main('  minimumDays: 30', '  minimumDays: 0', 'found 0; expected a number of at least 1'),
  main(
    'name: Lantern House\n',
    "name: ''\n",
    'found empty text; expected text of at least 1 letters',
  ),
  hours('minutesPerCall: 20', 'minutesPerCall: 0', 'found 0; expected a number of at least 1'),
  hours('minutesPerCall: 20', 'minutesPerCall: 500', 'found 500; expected a number of at most 120'),
  hours(
    "  saturday: ['09:00-13:00']",
    "  saturday: ['13:00-09:00']",
    '"13:00-09:00" ends before it begins',
  ),
  hours(
    "  saturday: ['09:00-13:00']",
    "  saturday: ['9-13']",
    'found "9-13"; expected from and until',
  ),
  hours(
    "  saturday: ['09:00-13:00']",
    "  saturday: ['09:00-25:00']",
    'found "09:00-25:00"; expected from and until',
  ),
  hours("  saturday: ['09:00-13:00']", "  saturday: ['22:00-06:00']", 'a night is two times'),
  hours(
    "  friday: ['08:00-20:00']",
    "  friday: ['08:00-12:00', '11:30-20:00']",
    '"11:30-20:00" begins before',
  ),
  hours('  - { from: 2026-12-31', '  - { from: 12/31', 'expected a day as in 2026-12-24'),
  hours(
    '  - { from: 2026-12-31, open',
    '  - { from: 2026-12-31, until: 2026-12-30, open',
    'it is before the day',
  ),
  // Forms that cannot be.
  main("phone: '+1 951-555-0137'\n# What", "phone: 'call us'\n# What", 'a phone number'),
  main('id: demo', 'id: Demo Center', 'small letters, digits and hyphens'),
  main("    zip: '92882'", "    zip: '9288'", 'a five-digit ZIP'),
  main(
    'webhooks: []',
    'webhooks: [{ name: crm, url: crm, secret: s }]',
    'expected an address that begins with https://',
  ),
  // Left out.
  main('name: Lantern House\n', '', 'name: it is missing; add text'),
  main('retentionDays: 90', '', 'retentionDays: it is missing; add a number'),
  main('  childcare: false', '', 'about.childcare: it is missing; add true or false'),
  hours('zone: America/Los_Angeles', '', 'zone: it is missing; add text'),
  main("    zip: '92501'", '', 'sites.1.zip: it is missing; add text'),
  // Things that do not belong together.
  main(
    '    site: corona\n    name: Evening',
    '    site: nowhere\n    name: Evening',
    'is at "nowhere", which is no site; the sites are corona, riverside',
  ),
  main('    es: de 8 a 12 semanas\n', '', 'has no text in "es", a language spoken here'),
  main('  modules: []', '  modules: [asq]', 'humanResponse: true'),
  main('  modules: []', '  modules: [phq2, phq2]', 'a module is named twice'),
  main(
    '  dangerPhrases: []',
    '  dangerPhrases: [{ says: hi, signal: suicide, mode: check }]',
    'found "hi"; expected text of at least 5 letters',
  ),
  main('[video, farther_site,', '[vidoe, farther_site,', 'did you mean video?'),
  main('[video, farther_site,', '[video, video, farther_site,', 'a way is named twice'),
  main('fallback: [video', 'falback: [video', 'did you mean "fallback"?'),
  // Tracks.
  main("time: '18:00-21:00'", "time: '21:00-18:00'", '"21:00-18:00" ends before it begins'),
  main("time: '18:00-21:00'", 'time: 18 to 21', 'found "18 to 21"; expected from and until'),
  main('days: [monday, tuesday, thursday]', 'days: []', 'expected at least 1 of them'),
  main('days: [monday, tuesday, thursday]', 'days: [monday, monday]', 'a day is named twice'),
  main('days: [saturday, sunday]', 'days: [saturday, sundy]', 'did you mean sunday?'),
  main('languages: [en]', 'languages: []', 'expected at least 1 of them'),
  main('languages: [en]', 'languages: [fr]', 'found "fr"; expected en or es'),
  main(
    "0137'\nlanguages: [en, es]",
    "0137'\nlanguages: [en]",
    'found "es", which is not spoken here',
    '        languages: [en, es]',
  ),
  main('- id: video-evenings', '- id: corona-evenings', 'two tracks are called "corona-evenings"'),
  main('videoStates: [CA]', 'videoStates: []', '"video-evenings" can be by video'),
  main('videoStates: [CA]', 'videoStates: [CAL]', 'found "CAL"'),
  main('open: 3', 'open: -1', 'found -1; expected a number of at least 0'),
  main('open: 3, asOf: 2026-11-20', 'open: 3, asOf: Friday', 'expected a day as in 2026-12-24'),
  main('nextStart: 2026-11-30', 'nextStart: 2026-11-01', 'it is before the day of "asOf"'),
  main('          es: Grupo ambulatorio semanal\n', '', 'has no text in "es"'),
  // No YAML.
  main('id: demo', 'id: [demo', 'it is not YAML'),
  main("0137'\nlanguages: [en, es]", "0137'\nlanguages: *both", 'it is not YAML', 'languages'),
  hours('week:\n', 'week: week:\n', 'it is not YAML'),
];
