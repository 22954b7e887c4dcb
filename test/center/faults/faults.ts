import { CENTER_FAULTS } from './center-faults.ts';
import { HOURS_FAULTS } from './hours-faults.ts';
import { PAYER_FAULTS } from './payers-faults.ts';
import { PROGRAM_FAULTS } from './programs-faults.ts';
import { WORDING_FAULTS } from './wording-faults.ts';
import { YAML_FAULTS } from './yaml-faults.ts';

export const FAULTS = [
  ...CENTER_FAULTS,
  ...HOURS_FAULTS,
  ...PROGRAM_FAULTS,
  ...PAYER_FAULTS,
  ...WORDING_FAULTS,
  ...YAML_FAULTS,
];
