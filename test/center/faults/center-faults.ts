import { faultsIn } from './fault.ts';
import type { Fault } from './fault.ts';

const fault = faultsIn('center.yaml');

/** Each alone makes the demo center unusable. */
export const CENTER_FAULTS: readonly Fault[] = [
  // Names that nothing has.
  fault(
    'retentionDays: 90',
    'retentionDay: 90\nretentionDays: 90',
    'did you mean "retentionDays"?',
  ),
  fault(
    'idleMinutes: 20',
    'idleMinutes: 20\nidelMinutes: 20',
    'did you mean "idleMinutes"?',
    'idelMinutes',
  ),
  fault(
    '  stateMode: none',
    '  stateMode: none\n  stateMod: none',
    'did you mean "stateMode"?',
    '  stateMod:',
  ),
  fault(
    '  childcare: false',
    '  childcare: false\n  swimmingPool: true',
    'take it out',
    '  swimmingPool',
  ),
  fault(
    "    zip: '92882'",
    "    zip: '92882'\n    street: Main",
    '"street" is no setting here',
    '    street',
  ),
  fault(
    "    zip: '92501'",
    "    zip: '92501'\n    zone: Mountain",
    'found "Mountain"; expected a time zone',
    '    zone',
  ),
  fault('  en: Monday to Friday', '  fr: lundi\n  en: Monday to Friday', '"fr" is no setting here'),
  // Of another kind than asked for.
  fault("    zip: '92882'", '    zip: 92882', 'put it in quotes'),
  fault("    zip: '92501'", '    zip: 07102', 'put it in quotes'),
  fault('name: Lantern House\n', 'name: 42\n', 'found 42; expected text: put it in quotes'),
  fault(
    "0137'\nlanguages: [en, es]",
    "0137'\nlanguages: en",
    'found "en"; expected a list',
    'languages',
  ),
  fault('retentionDays: 90', 'retentionDays: ninety', 'found "ninety"; expected a number'),
  fault('idleMinutes: 20', "idleMinutes: '20'", 'found "20"; expected a number'),
  fault('coordinatorMinutes: 5', 'coordinatorMinutes: 2.5', 'found 2.5; expected a whole number'),
  fault('followUpHours: 24', 'followUpHours:', 'found nothing; expected a number'),
  fault('  peerGroupsOnSite: true', '  peerGroupsOnSite: yes please', 'expected true or false'),
  fault('  medication: true', '  medication: 1', 'found 1; expected true or false'),
  fault('  modules: []', '  modules: phq2', 'found "phq2"; expected a list'),
  fault('webhooks: []', 'webhooks: none', 'expected a list'),
  fault(
    '  hoursPerWeek: { min: 9, max: 12 }',
    '  hoursPerWeek: 9-12',
    'expected settings with names',
  ),
  // None of what it may be.
  fault(
    "0137'\nlanguages: [en, es]",
    "0137'\nlanguages: [en, tlh]",
    'found "tlh"; expected en or es',
    'languages',
  ),
  fault('  stateMode: none', '  stateMode: TX', 'found "TX"; expected none, IL or NV'),
  fault('  asksInsurance: if_cost_matters', '  asksInsurance: allways', 'did you mean always?'),
  fault('  detoxOnSite: none', '  detoxOnSite: ambulant', 'did you mean ambulatory?'),
  fault('  modules: []', '  modules: [phq8]', 'found "phq8"'),
  // Too little, too much, or the wrong way round.
  fault('idleMinutes: 20', 'idleMinutes: 0', 'found 0; expected a number of at least 1'),
  fault('retentionDays: 90', 'retentionDays: -1', 'found -1; expected a number of at least 1'),
  fault(
    "0137'\nlanguages: [en, es]",
    "0137'\nlanguages: []",
    'expected at least 1 of them',
    'languages',
  ),
  fault(
    '  daysPerWeek: { min: 2, max: 3 }',
    '  daysPerWeek: { min: 2, max: 8 }',
    'found 8; expected a number of at most 7',
  ),
  fault(
    '  hoursPerWeek: { min: 9, max: 12 }',
    '  hoursPerWeek: { min: 12, max: 9 }',
    'min must not be more than max',
  ),
  fault('  minimumDays: 30', '  minimumDays: 0', 'found 0; expected a number of at least 1'),
  fault(
    'name: Lantern House\n',
    "name: ''\n",
    'found empty text; expected text of at least 1 letters',
  ),
  // Forms that cannot be.
  fault(
    "phone: '+1 951-555-0137'\n# What",
    "phone: 'call us'\n# What",
    'found "call us"; expected a phone number of the United States',
  ),
  fault("phone: '+1 951-555-0137'\n# What", "phone: '951-555-013'\n# What", 'found "951-555-013"'),
  fault(
    "phone: '+1 951-555-0137'\n# What",
    "phone: '+44 20 7946 0958'\n# What",
    'a phone number of the United States that can be called',
  ),
  fault(
    "callerId: '+1 951-555-0137'",
    "callerId: '951-555-0137 x12'",
    'found "951-555-0137 x12"; expected a phone number of the United States that can be called, without an extension',
  ),
  fault("callerId: '+1 951-555-0137'", "callerId: '111-555-0137'", 'found "111-555-0137"'),
  fault('id: demo', 'id: Demo Center', 'small letters, digits and hyphens'),
  fault("    zip: '92882'", "    zip: '9288'", 'a five-digit ZIP'),
  fault(
    'webhooks: []',
    'webhooks: [{ name: crm, url: crm, secret: s }]',
    'expected an address that begins with https://',
  ),
  fault("phone: '+1 951-555-0142'", "phone: '911'", 'onCall.phone: found "911"; expected a phone'),
  fault(', when: at any hour }', ' }', 'onCall.when: it is missing; add text'),
  // Colors.
  fault("  color: '#2d4668'", "  color: '#8fb3dd'", 'a contrast of 1.78:1 with #f1e8d9'),
  fault("  color: '#2d4668'", "  color: 'blurple'", 'found "blurple"; expected a color, as in'),
  fault(
    "  color: '#2d4668'",
    "  color: 'rgb(2d 46 68)'",
    'found "rgb(2d 46 68)"; expected a color',
  ),
  fault(
    "  color: '#2d4668'",
    "  color: 'hsl(a 30% 20%)'",
    'found "hsl(a 30% 20%)"; expected a color',
  ),
  fault(
    "  color: '#2d4668'",
    "  color: 'oklch(0.3 NaN 1)'",
    'found "oklch(0.3 NaN 1)"; expected a color',
  ),
  fault(
    "  color: '#2d4668'",
    "  color: 'oklch(0.3 none 1)'",
    'found "oklch(0.3 none 1)"; expected a color',
  ),
  fault(
    "  color: '#2d4668'",
    "  color: 'rgb(1e308 0 0)'",
    'found "rgb(1e308 0 0)"; expected a color',
  ),
  fault("  color: '#2d4668'", '  color: #2d4668', 'put it in quotes, as in "#2d4668"'),
  fault("  color: '#2d4668'", "  color: 'rgb(0 0 0 / 50%)'", 'lets through what is behind it'),
  fault("  color: '#2d4668'", "  colour: '#2d4668'", 'did you mean "color"?'),
  fault("  colorDark: '#f0b866'", "  colorDark: '#2d4668'", 'is the nearest that holds'),
  // Left out.
  fault('name: Lantern House\n', '', 'name: it is missing; add text'),
  fault('retentionDays: 90', '', 'retentionDays: it is missing; add a number'),
  fault('  childcare: false', '', 'about.childcare: it is missing; add true or false'),
  fault("    zip: '92501'", '', 'sites.1.zip: it is missing; add text'),
  // Things that do not belong together.
  fault('    es: de 8 a 12 semanas\n', '', 'has no text in "es", a language spoken here'),
  fault('  modules: []', '  modules: [asq]', 'humanResponse: true'),
  fault('  modules: []', '  modules: [phq2, phq2]', 'a module is named twice'),
  fault(
    '  dangerPhrases: []',
    '  dangerPhrases: [{ says: hi, signal: suicide, mode: check }]',
    'found "hi"; expected text of at least 5 letters',
  ),
  fault('[video, farther_site,', '[vidoe, farther_site,', 'did you mean video?'),
  fault('[video, farther_site,', '[video, video, farther_site,', 'a way is named twice'),
  fault('fallback: [video', 'falback: [video', 'did you mean "fallback"?'),
  // Places.
  fault(
    'street: 100 Example Street, city: Corona',
    'streat: 100 Example Street, city: Corona',
    'did you mean "street"?',
  ),
  fault(
    'city: Corona, state: CA',
    'city: Corona, state: California',
    'expected one of AL, AK, AZ … WY',
  ),
  fault('city: Corona, state: CA', 'city: Corona', 'address.state: it is missing'),
  fault(
    "    zip: '92882'",
    "    zip: '92882'\n    zone: Pacific",
    'found "Pacific"; expected a time zone by its place',
    '    zone',
  ),
  fault(
    "    zip: '92882'",
    "    zip: '92882'\n    acess: yes",
    'did you mean "access"?',
    '    acess',
  ),
  fault('  - id: riverside', '  - id: corona', 'two sites are called "corona"; rename one'),
  fault(
    '      es: Hay una rampa a la izquierda de la puerta.\n',
    '',
    'access: has no text in "es", a language spoken here',
  ),
  fault(
    "    zip: '92882'",
    "    zip: '92882'\n    reviewedOn: in May",
    'found "in May"; expected a day as in 2026-12-24',
    '    reviewedOn',
  ),
  fault('  childcare: false', '  childcare: false\n  owner: ""', 'found empty text', '  owner'),
  // Questions that are not asked.
  fault(
    '  leaveOut: []',
    '  leaveOut: [safety.now]',
    'expected constraints.readiness, insurance.payer or consent.followup',
    '  leaveOut',
  ),
  fault(
    '  leaveOut: []',
    '  leaveOut: [insurance.payr]',
    'did you mean insurance.payer?',
    '  leaveOut',
  ),
  fault(
    '  leaveOut: []',
    '  leaveOut: [insurance.payer, insurance.payer]',
    'a question is named twice',
    '  leaveOut',
  ),
  // Words that put people down, and texts that nobody reads to the end.
  fault(
    '    en: There are art and music groups here.',
    '    en: Addicts can paint here.',
    'found “Addicts”: a label for a person',
  ),
  fault(
    '    es: Aquí hay grupos de arte y de música.',
    `    es: ${'Aquí hay grupos de arte. '.repeat(15)}`,
    'letters; expected at most 300',
  ),
  fault('    en: 8 to 12 weeks', "    en: '{typicalLength}'", 'nothing is filled in here'),
  // Tracks.
  fault('videoStates: [CA]', 'videoStates: []', '"video-evenings" can be by video'),
  fault('videoStates: [CA]', 'videoStates: [CAL]', 'found "CAL"'),
  // Too much to be settings.
  fault(
    '# yaml-language-server: $schema=../docs/schemas/center.schema.json',
    `# ${'long '.repeat(26_000)}`,
    'KB; expected at most 128 KB',
  ),
  // No YAML.
  fault('id: demo', 'id: [demo', 'it is not YAML'),
  fault("0137'\nlanguages: [en, es]", "0137'\nlanguages: *both", 'it is not YAML', 'languages'),
];
