import { topic } from '../question.ts';

/** Nothing a visitor says is kept until this is accepted (clinical.md 4.4: notice before the first word is stored). */
export const notice = topic('notice', [
  { id: 'notice', fact: 'notice', kind: 'consent', skippable: false },
]);
