import { faultsIn } from './fault.ts';
import type { Fault } from './fault.ts';

const fault = faultsIn('payers.yaml');

/** Each alone makes the demo center unusable. */
export const PAYER_FAULTS: readonly Fault[] = [
  // Names that nothing has.
  fault('selfPay: true', 'selfPay: true\nselfpays: true', 'did you mean "selfPay"?', 'selfpays'),
  fault('takes: [', 'take: [aetna]\ntakes: [', 'did you mean "takes"?'),
  // None of what it may be: a plan is found by its id, its name, and what people call it.
  fault('takes: [medicaid_ca,', 'takes: [medicad_ca,', 'did you mean medicaid_ca (Medi-Cal)?'),
  fault('takes: [medicaid_ca,', 'takes: [Medi-Cal,', 'did you mean medicaid_ca (Medi-Cal)?'),
  fault('iehp,', 'inland empire health plan,', 'did you mean iehp (IEHP)?'),
  fault('takes: [medicaid_ca,', 'takes: [medicaid,', 'found "medicaid", which names no plan'),
  fault('takes: [medicaid_ca,', 'takes: [Obamacare,', 'found "Obamacare", which names no plan'),
  fault('takes: [medicaid_ca,', 'takes: [kaisser,', 'did you mean kaiser (Kaiser Permanente)?'),
  fault('takes: [medicaid_ca,', 'takes: [Ridge Care,', '`npm run center -- plans` lists all'),
  fault('takes: [medicaid_ca,', 'takes: [Ridge Care,', 'a plan that is in no list is left out'),
  fault(
    'takes: [medicaid_ca,',
    'takes: [nevada,',
    'did you mean hpn (Health Plan of Nevada) or medi',
  ),
  fault('takes: [medicaid_ca,', 'takes: [self_pay,', 'found "self_pay", which names no plan'),
  fault('takes: [medicaid_ca,', 'takes: [42,', 'expected the id of a plan'),
  fault('takes: [medicaid_ca,', 'takes: [iehp,', 'a plan is named twice'),
  // Of another kind than asked for.
  fault('takes: [medicaid_ca,', 'takes: medicaid_ca\nold: [', 'expected a list'),
  fault('selfPay: true', 'selfPay: of course', 'expected true or false'),
  fault('slidingScale: true', 'slidingScale: by income', 'expected true or false'),
  fault('selfPay: true', 'reviewedOn: in fall\nselfPay: true', 'expected a day as in 2026-12-24'),
  // Left out.
  fault('selfPay: true\n', '', 'selfPay: it is missing; add true or false'),
  fault('  es: Hay un pequeño fondo', '  # es: Hay un pequeño fondo', 'has no text in "es"'),
];
