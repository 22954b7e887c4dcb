import { topic } from '../question.ts';

/** P48: intensive outpatient care is local. The ZIP is enough to say what is near. */
export const availability = topic('availability', [
  { id: 'availability.zip', fact: 'zip', kind: 'zip' },
]);
