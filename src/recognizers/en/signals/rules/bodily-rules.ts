import type { SignalRule } from '../../../signals/rule.ts';
import { withdrawal } from './withdrawal-signal.ts';

/** Bodily emergencies that must not wait for an answer to whether they are withdrawal. */
export const bodilyRules: readonly SignalRule[] = [
  withdrawal('medical', {
    mode: 'interrupt',
    says: [
      'chest pain|pains|hurts|hurting|tightness',
      'pain|pains|pressure|tightness in my|his|her chest',
      'throwing|throws|throw|threw|vomiting|vomits|vomit|vomited|puking|puked|coughing|coughed up? blood',
      'pregnant .. bleeding',
      'bleeding .. pregnant',
      'NOT|CANT stop bleeding',
      'bleeding NOT|CANT stop',
    ],
    past: 'interrupt',
    lasting: true,
    notBefore: 'gone went stopped',
    openNear: 'sometimes occasionally anxiety',
    feared: 'check',
  }),
  withdrawal('seizure-now', {
    mode: 'interrupt',
    says: [
      'having|in .. seizure|seizures|convulsions|convulsion',
      'is|hes|shes|im seizing|convulsing|hallucinating|delirious',
      'delirium tremens',
      'dts are|is|have? starting|started|coming|again|hitting|kicking',
      'seized twice|again|up|yesterday|today|last|three',
      'got|getting the horrors|dts',
      'having|has|got|in|with .. dts',
    ],
    lasting: true,
    past: 'interrupt',
    feared: 'check',
  }),
  withdrawal('seizure-had', {
    mode: 'interrupt',
    says: [
      'has|had a|another|two|three|some|several|his|her|my seizure|seizures|convulsions|convulsion',
      'had seizures|convulsions .. today|morning|tonight|yesterday|night|now',
    ],
    past: 'interrupt',
    lasting: true,
    notBefore: 'disorder disorders medication meds medicine history',
    openNear: 'epilepsy epileptic history',
    feared: 'check',
  }),
  withdrawal('seizures', {
    mode: 'check',
    says: ['have|has|had|get|gets|getting seizures|convulsions'],
    lasting: true,
    notBefore: 'of',
  }),
];
