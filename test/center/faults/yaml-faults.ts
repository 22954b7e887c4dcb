import { faultsIn } from './fault.ts';
import type { Fault } from './fault.ts';

const inCenter = faultsIn('center.yaml');
const inHours = faultsIn('hours.yaml');
const inPrograms = faultsIn('programs.yaml');
const inMessages = faultsIn('messages/es.yaml');

/** What is written in another way than YAML reads: each alone makes the demo center unusable. */
export const YAML_FAULTS: readonly Fault[] = [
  // Colons.
  inCenter(
    '    en: There are art and music groups here.',
    '    en: Please note: there are art and music groups here.',
    'found a second colon on this line, which makes a name of the text before it; put the whole',
  ),
  inCenter('name: Lantern House\n', 'name: Lantern House:\n', 'found a second colon on this line'),
  inCenter('{ who: The nurse on call,', '{ who: Nurse: on call,', 'found a second colon on this'),
  inMessages(
    '    why: Así se ve',
    '    why: Una cosa: así se ve',
    'found a second colon on this line',
  ),
  inCenter('[video, farther_site,', '[Note: video, farther_site,', 'found settings with names'),
  inCenter('id: demo', 'id:demo', 'found no name with a colon and a blank after it'),
  inCenter('retentionDays: 90', 'retentionDays 90', 'found no name with a colon and a blank'),
  // Tabs and blanks.
  inCenter('  childcare: false', '\tchildcare: false', 'found a tab before the text of this line'),
  inHours("      monday: ['09:00-21:00']", "\t\t\tmonday: ['09:00-21:00']", 'found a tab before'),
  inCenter(
    '  telehealth: true\n  child',
    '  telehealth: true\n   child',
    'the line below this one stands',
  ),
  inCenter(
    '  childcare: false',
    ' childcare: false',
    'this line begins neither where those beside',
  ),
  inPrograms(
    '  level: outpatient\n',
    ' level: outpatient\n',
    'found a line within a list that has no dash',
  ),
  inHours(
    "  - { from: 2026-12-31, open: ['08:00-12:00'] }",
    " - { from: 2026-12-31, open: ['08:00-12:00'] }",
    'this line begins neither where those beside it do nor further to the right',
  ),
  inHours(
    '  - { from: 2026-12-31',
    '  -{ from: 2026-12-31',
    'found a dash without a blank after it',
  ),
  // Quotation marks.
  inCenter(
    "phone: '+1 951-555-0137'\n# What",
    "phone: '+1 951-555-0137\n# What",
    'a quotation mark is opened here and never closed',
  ),
  inCenter("  color: '#2d4668'", '  color: "#2d4668', 'a quotation mark is opened here and never'),
  inCenter(
    'name: Lantern House\n',
    "name: 'Mo's House'\n",
    'the text goes on after its closing quotation mark',
  ),
  inCenter('name: Lantern House\n', 'name: "The "Lantern" House"\n', 'the text goes on after its'),
  inCenter('name: Lantern House\n', 'name: "The \\House"\n', 'where it changes what follows'),
  inCenter('name: Lantern House\n', 'name: @home\n', 'a sign that YAML keeps for itself'),
  inCenter('name: Lantern House\n', 'name: !Lantern House\n', 'a sign that YAML keeps for itself'),
  inCenter('name: Lantern House\n', 'name: *Lantern\n', 'a text that begins with * in quotation'),
  // Brackets.
  inPrograms('days: [saturday, sunday]', 'days: [saturday, sunday', 'a bracket is opened here and'),
  inPrograms(
    'days: [saturday, sunday]',
    'days: [saturday #, sunday]',
    'as nothing behind one is read',
  ),
  inPrograms(
    'days: [saturday, sunday]',
    'days: saturday, sunday]\n      when: ]',
    'take out a bracket that none opens',
    '      when',
  ),
  // Names and files.
  inCenter(
    'idleMinutes: 20',
    'followUpHours: 1\nidleMinutes: 20',
    'the name on this line stands above',
    'followUpHours: 24',
  ),
  inHours('\nweek:\n', '\n---\nweek:\n', 'behind which another file begins', '---'),
];
