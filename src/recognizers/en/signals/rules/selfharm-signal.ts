import type { SignalRule } from '../../../signals/rule.ts';

/** How one is hurt by chance. */
export const ACCIDENTS =
  'shaving cooking kitchen accident accidentally chopping gym falling fell lifting playing sports ladder stove oven slipped tripped skating skateboarding running hiking biking basketball football soccer moving onions lawn';
/** What a cut is off, short of or down to. */
export const CUT_OTHER =
  'in at on playing off back down out my class classes corners ties costs up short loose it hair grass hours ahead cable weight carbs the class burn bumps';

/** A rule of harm to oneself, which outlasts its moment. */
export const selfharm = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `selfharm.${id}`,
  signal: 'selfharm',
  lasting: true,
  notNear: ACCIDENTS,
  ...rule,
});
