import type { SignalRule } from '../../signals/rule.ts';
import { UNREAL, unrealRules } from './unreal-rules.ts';

const withdrawal = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `withdrawal.${id}`,
  signal: 'withdrawal',
  otherDenied: ['DRINK', 'DRUG', 'SLEEP'],
  ...rule,
});

/** Someone has stopped, or ran out. */
const STOPPED = [
  'QUIT',
  'last drink|drinks|dose|pill|pills|beer|beers|shot',
  'no drink|alcohol|DRUG',
];
/** Someone has stopped or is using. */
const USE = [...STOPPED, 'DRINK', 'DRUG', 'high', 'use'];

/**
 * Dangerous withdrawal (clinical.md 3.1), and the bodily emergencies that must not wait for an
 * answer to whether it is withdrawal.
 */
export const medicalRules: readonly SignalRule[] = [
  withdrawal('complicated', {
    mode: 'interrupt',
    says: [
      'SYMPTOM',
      'NOT know where',
      'see|sees|seeing|hear|hears|hearing|feeling things|bugs|voices|shadows|spiders|snakes|stuff',
      'confused about where',
      'heart is? racing|pounding',
      'passed|passing|pass out',
      'fainted|fainting',
      'high fever',
    ],
    near: STOPPED,
    notBefore: 'clearly differently better through are about by how why what which',
    feared: 'check',
  }),
  withdrawal('unreal', {
    mode: 'interrupt',
    says: ['seeing|hearing|feeling things|bugs|voices|shadows|spiders|snakes|stuff', ...UNREAL],
    near: USE,
    notBefore:
      'clearly differently better through are about get getting change changing improve improving more',
    openBefore: 'in from',
    feared: 'check',
  }),
  ...unrealRules(USE).map(({ id, ...rule }) => withdrawal(id, rule)),
  withdrawal('medical', {
    mode: 'interrupt',
    says: [
      'chest pain|pains|hurts|hurting|tightness',
      'pain|pains|pressure|tightness in my|his|her chest',
      'throwing|throws|throw|threw|vomiting|vomits|vomit|vomited|puking|puked|coughing|coughed up? blood',
      'pregnant .. bleeding',
      'bleeding .. pregnant',
      'NOT|CANT stop bleeding',
      'bleeding NOT|CANT stop',
    ],
    past: 'interrupt',
    lasting: true,
    notBefore: 'gone went stopped',
    openNear: 'sometimes occasionally anxiety',
    feared: 'check',
  }),
  withdrawal('seizure-now', {
    mode: 'interrupt',
    says: [
      'having|in .. seizure|seizures|convulsions|convulsion',
      'is|hes|shes|im seizing|convulsing|hallucinating|delirious',
      'delirium tremens',
      'having|has|got|in|with .. dts',
    ],
    lasting: true,
    past: 'interrupt',
    feared: 'check',
  }),
  withdrawal('seizure-had', {
    mode: 'interrupt',
    says: [
      'has|had a|another|two|three|some|several|his|her|my seizure|seizures|convulsions|convulsion',
      'had seizures|convulsions .. today|morning|tonight|yesterday|night|now',
    ],
    past: 'interrupt',
    lasting: true,
    notBefore: 'disorder disorders medication meds medicine history',
    openNear: 'epilepsy epileptic history',
    feared: 'check',
  }),
  withdrawal('seizures', {
    mode: 'check',
    says: ['have|has|had|get|gets|getting seizures|convulsions'],
    lasting: true,
    notBefore: 'of',
  }),
  withdrawal('severe', {
    mode: 'interrupt',
    says: [
      'SHAKE badly|bad|uncontrollably|violently|nonstop|hard',
      'CANT|NOT stop SHAKE',
      'CANT|NOT keep anything|water|food|fluids|liquids down',
    ],
    near: STOPPED,
    feared: 'check',
  }),
  withdrawal('tremor', {
    mode: 'check',
    says: [
      'SHAKE',
      'bad|severe|terrible|horrible|dangerous|awful alcohol|benzo|xanax? withdrawal|withdrawals',
    ],
    near: STOPPED,
    notBefore: 'it this off that hands',
  }),
  withdrawal('sudden-stop', {
    mode: 'check',
    says: [
      'stop|stopping|stopped|quit|quitting .. drinking|ALCOHOL|BENZO .. coldturkey|suddenly|abruptly',
      'coldturkey .. drinking|ALCOHOL|BENZO',
      'going|gonna|will|ill|want|wanna|plan|planning .. stop|quit|detox .. drinking|ALCOHOL|BENZO .. alone|own',
      'going|gonna|will|ill|want|wanna|plan|planning .. stop|quit|detox .. drinking|ALCOHOL|BENZO .. by|at myself|home',
      'stop|stopping|quit|quitting .. drinking|ALCOHOL|BENZO .. today|tonight|tomorrow|now .. alone|own',
      'stop|stopping|quit|quitting .. drinking|ALCOHOL|BENZO .. today|tonight|tomorrow|now .. by|at myself|home',
    ],
    notBefore: 'good health sake terms',
    otherDenied: [],
  }),
];
