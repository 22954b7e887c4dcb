import { topic } from '../question.ts';

/** Optional, late and never a condition of help (ux.md 2.2). */
export const insurance = topic('insurance', [
  { id: 'insurance.payer', fact: 'payer', kind: 'payer' },
]);
