import type { SignalRule } from './rule.ts';

const overdose = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `overdose.${id}`,
  signal: 'overdose',
  ...rule,
});

const withdrawal = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `withdrawal.${id}`,
  signal: 'withdrawal',
  ...rule,
});

const NOT_DRUGS =
  'days classes hours shifts breaks risks chances things jobs time turns work photos pictures trips';

/** Overdose signs (clinical.md 3.2) and dangerous withdrawal (clinical.md 3.1). */
export const medicalRules: readonly SignalRule[] = [
  overdose('now', {
    mode: 'interrupt',
    says: ['overdosing', 'oding', 'having|had an overdose', 'HE|I|just overdosed|oded|ods|odd'],
    feared: 'check',
    past: 'check',
  }),
  overdose('intended', {
    mode: 'interrupt',
    says: ['INTENT to|on? overdose|od', 'THINK of|about overdosing|oding', 'overdose on purpose'],
    feared: 'check',
    notNear: 'prevent prevention',
  }),
  overdose('took-too-many', {
    mode: 'interrupt',
    says: [
      'TOOK way|far? too many|much .. DRUG',
      'TOOK .. whole|entire|handful|handfuls|bunch .. DRUG|bottle',
      'TOOK all MY|of|the .. DRUG',
      'drank|drink|drinking|swallowed bleach|antifreeze|poison|cleaner',
    ],
    past: 'interrupt',
    notNear: 'prescribed police pharmacy',
  }),
  overdose('took-too-much', {
    mode: 'check',
    says: [
      'TOOK way|far? too many',
      'TOOK way|far? too much',
      'TOOK like|about|around|over? MANY .. DRUG',
    ],
    notBefore: NOT_DRUGS,
    notNear: `${NOT_DRUGS} mg daily day prescribed`,
  }),
  overdose('unresponsive', {
    mode: 'interrupt',
    says: [
      'HE .. NOT|CANT WAKE up?',
      'NOT|CANT get? WAKE? HIM to? WAKE|up',
      'CANT|NOT WAKE my? HIM|HE',
      'wont|isnt|not|wouldnt|CANT WAKE up',
      'NOT breathing',
      'barely|hardly breathing|breathe|breaths|responsive|conscious',
      'stopped breathing',
      'HE .. NOT|barely|hardly respond|responding|responsive|moving|breathe',
      'unresponsive',
      'unconscious',
      'lips|face|fingers|fingernails|nails are|is|were|look|turned|turning|went|going? blue|purple|gray|grey',
      'HE .. turning|turned|going|went|is|looks blue|gray|grey',
      'foaming at? .. mouth',
    ],
    past: 'interrupt',
    notBefore: 'early in for before on to',
    openBefore: 'well right at until till without',
    notNear: 'alarm phone text email website program',
  }),
  overdose('breathing', {
    mode: 'check',
    says: [
      'breathing is? slow|slowly|shallow|weird|funny|strange',
      'CANT breathe',
      'gurgling',
      'HE passed out',
    ],
    notNear: 'mask',
  }),
  overdose('mention', {
    mode: 'check',
    says: ['overdosed', 'overdose', 'oded'],
    feared: 'check',
    notNear: 'prevention prevent training kit class signs risk survived died lost clean sober',
  }),
  withdrawal('complicated', {
    mode: 'interrupt',
    says: [
      'SYMPTOM',
      'NOT know where',
      'see|sees|seeing|hear|hears|hearing|feeling things|bugs|voices|shadows|spiders|snakes|stuff',
      'chest pain|pains|hurts',
      'heart is? racing|pounding',
      'throwing|vomiting|puking|throw|vomit up? blood',
      'passed|passing|pass out',
      'fainted|fainting',
      'high fever',
    ],
    near: 'QUIT',
    notBefore: 'clearly differently better through',
    feared: 'check',
  }),
  withdrawal('seizure-now', {
    mode: 'interrupt',
    says: [
      'having|has|in|having a? .. seizure|seizures|convulsions|convulsion',
      'is|hes|shes|im seizing|convulsing|hallucinating|delirious',
      'delirium tremens',
      'having|has|got|in|with .. dts',
    ],
    notNear: 'disorder epilepsy epileptic history',
    feared: 'check',
  }),
  withdrawal('severe', {
    mode: 'interrupt',
    says: [
      'SHAKE badly|bad|uncontrollably|violently|nonstop|hard',
      'CANT|NOT stop SHAKE',
      'CANT|NOT keep anything|water|food|fluids|liquids down',
    ],
    near: 'QUIT',
    feared: 'check',
  }),
  withdrawal('tremor', {
    mode: 'check',
    says: [
      'SHAKE',
      'bad|severe|terrible|horrible|dangerous|awful alcohol|benzo|xanax? withdrawal|withdrawals',
    ],
    near: 'QUIT',
    notBefore: 'it this off that hands',
  }),
];
