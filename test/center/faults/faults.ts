import { CENTER_FAULTS } from './center-faults.ts';
import { HOURS_FAULTS } from './hours-faults.ts';
import { PAYER_FAULTS } from './payers-faults.ts';
import { PROGRAM_FAULTS } from './programs-faults.ts';

export const FAULTS = [...CENTER_FAULTS, ...HOURS_FAULTS, ...PAYER_FAULTS, ...PROGRAM_FAULTS];
