import type { SignalRule } from '../../../signals/rule.ts';

/** A rule of dangerous withdrawal. */
export const withdrawal = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `withdrawal.es.${id}`,
  signal: 'withdrawal',
  otherDenied: ['BEBER', 'DROGA', 'ALCOHOL'],
  ...rule,
});

/** Someone has stopped, or ran out. */
export const STOPPED = [
  'DEJAR',
  'ultima|ultimo trago|bebida|copa|cerveza|dosis|pastilla|vez|ALCOHOL|BENZO',
  'NOT ha|he|hemos? tomo|bebo|toma|bebe|tomaba|tomado|bebido|tomamos|consumido',
];
/** What must not be stopped at once was stopped: of other drugs a jerking leg is no danger. */
export const STOPPED_SEDATIVE = [
  'DEJAR .. BENZO|ALCOHOL|tomar|beber|tomando|pistear|trago|pastillas',
  'BENZO|ALCOHOL|pastillas .. DEJAR',
  'NOT ha|he|hemos? tomo|bebo|toma|bebe|tomado|bebido',
  'quito|quitaron|quite .. BENZO|ALCOHOL|pastillas|medicina',
  'BENZO',
  'cruda|resaca',
  'ultimo|ultima trago|copa|cerveza|bebida|ALCOHOL',
];

/** Someone has stopped or is using. */
export const USE = [...STOPPED, 'BEBER', 'DROGA', 'ALCOHOL'];
