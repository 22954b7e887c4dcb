import type { SignalRule } from '../../../signals/rule.ts';

export const withdrawal = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `withdrawal.${id}`,
  signal: 'withdrawal',
  otherDenied: ['DRINK', 'DRUG', 'SLEEP'],
  ...rule,
});

/** Someone has stopped, or ran out. */
export const STOPPED = [
  'QUIT',
  'last drink|drinks|dose|pill|pills|beer|beers|shot',
  'no drink|drinks|ALCOHOL|DRUG',
  'dts',
  'since .. drank|beer',
  'off|without .. ALCOHOL|BENZO|drinking|drink|the',
  'days|day|hours|hrs .. without|off|sober|clean|dry',
  'NOT had|have|drank|drink .. drink|ALCOHOL|BENZO|any|anything',
];
/** Alcohol or benzodiazepines, stopped: what comes then can kill. */
export const DANGEROUSLY_STOPPED = [
  'QUIT|off|without|last|no|NOT|after .. ALCOHOL|BENZO|DRINK',
  'ALCOHOL|BENZO|DRINK .. QUIT|coldturkey|ago|since',
  'withdrawal|withdrawals|withdrawing|detox|detoxing|coldturkey',
];
/** Someone has stopped or is using. */
export const USE = [...STOPPED, 'DRINK', 'DRUG', 'high', 'use'];
