import type { Module } from '../../machines/settings.ts';
import { ASQ } from './asq.ts';
import { AUDIT_C } from './audit-c.ts';
import { DRUG_SINGLE } from './drug-single.ts';
import { GAD_2 } from './gad-2.ts';
import type { Instrument } from './instrument.ts';
import { PHQ_2, PHQ_9 } from './phq.ts';

/** The instruments that a center can switch on. What is not here may not be shown (clinical.md 1.1). */
export const INSTRUMENTS: Readonly<Record<Module, Instrument>> = Object.freeze({
  audit_c: AUDIT_C,
  drug_single: DRUG_SINGLE,
  phq2: PHQ_2,
  phq9: PHQ_9,
  gad2: GAD_2,
  asq: ASQ,
});
