import { topic } from '../question.ts';
import { mayContact } from './contact.ts';

/** After the handoff: whether the chat may ask later if someone has called. */
export const followUp = topic('followUp', [
  {
    id: 'consent.followup',
    fact: 'follow_up',
    kind: 'consent',
    skippable: false,
    optional: true,
    when: mayContact,
  },
]);
