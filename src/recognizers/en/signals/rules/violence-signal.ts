import type { SignalRule } from '../../../signals/rule.ts';

/** A rule of violence: harm to others, and weapons in anyone's hand. */
export const violence = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `violence.${id}`,
  signal: 'violence',
  ...rule,
});
