import type { SignalRule } from '../../../signals/rule.ts';

/** A rule of abuse: someone is hurt, threatened or kept by a partner or relative. */
export const abuse = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `abuse.${id}`,
  signal: 'abuse',
  ...rule,
});
