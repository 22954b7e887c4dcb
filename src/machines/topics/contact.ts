import { has, known } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';

/** Asked early, so that someone who leaves half way can still be called, if they allow it. */
export const contact = topic('contact', [
  { id: 'contact.name', fact: 'name', kind: 'name' },
  { id: 'contact.phone', fact: 'phone', kind: 'phone', when: mayBeAsked },
  {
    id: 'contact.safe',
    fact: 'safe_contact',
    kind: 'choices',
    choices: ['call', 'text', 'voicemail', 'morning', 'afternoon', 'evening', 'none'],
    when: hasPhone,
  },
  {
    id: 'contact.limits',
    fact: 'contact_limits',
    kind: 'text',
    unasked: true,
  },
  {
    // Separate from everything else, never ticked beforehand, and help does not depend on it
    // (clinical.md 4.1, TCPA).
    id: 'consent.contact',
    fact: 'contact_permission',
    kind: 'consent',
    skippable: false,
    // A permission belongs to the number it was given for.
    dependsOn: ['phone'],
    when: (facts) => hasPhone(facts) && !has(facts, 'safe_contact', 'none'),
  },
]);

/** Whether a minor may agree to be called is a matter of state law and of the center: a person asks. */
function mayBeAsked(facts: Facts): boolean {
  return !isMinorsOwn(facts);
}

/** True for someone under 18 who writes for themself. */
export function isMinorsOwn(facts: Facts): boolean {
  return has(facts, 'who', 'self') && has(facts, 'adult', 'no');
}

/** True where there is a number to write down, understood or not: a raw one is read by a person. */
function hasPhone(facts: Facts): boolean {
  return facts['phone']?.status === 'answered';
}

/**
 * True where a time to be called may be promised. Whoever may only be texted is promised none, as
 * somebody else might pick up; nor is whoever said how or when not to be reached ("not when he is
 * home"): only a person can tell which time keeps to that.
 */
export function mayBeCalled(facts: Facts): boolean {
  if (facts['contact_limits']) return false;
  const isNamed = ['text', 'voicemail'].some((way) => has(facts, 'safe_contact', way));
  return mayContact(facts) && (has(facts, 'safe_contact', 'call') || !isNamed);
}

/** True where a person may call or text: a number, and a yes to the permission for it. */
export function mayContact(facts: Facts): boolean {
  return hasPhone(facts) && known(facts, 'contact_permission') === 'yes';
}
