import type { SignalRule } from '../../../signals/rule.ts';
import { bodilyRules } from './bodily-rules.ts';
import { UNREAL, unrealRules } from './unreal-rules.ts';
import { DANGEROUSLY_STOPPED, STOPPED, USE, withdrawal } from './withdrawal-signal.ts';

/**
 * Dangerous withdrawal (clinical.md 3.1), and the bodily emergencies that must not wait for an
 * answer to whether it is withdrawal.
 */
export const medicalRules: readonly SignalRule[] = [
  withdrawal('complicated', {
    mode: 'interrupt',
    says: [
      'tongue .. bit|bitten|bloody|bleeding|chewed',
      'bit|bitten|chewed .. tongue',
      'woke|came up|to on .. floor|ground',
      'CREATURE .. coming|crawling|everywhere|out|all',
      'feel|feeling|feels CREATURE',
      'picking|grabbing at .. air|things|nothing',
      'thinks|think|believes .. on|after|out fire|him|her|me|there',
      'fell out|over and',
      'burning hot|up',
      'thinks its|hes|shes|were .. 19|back|year',
      'SYMPTOM',
      'NOT know where|who|what .. he|she|i|am|is|day|year|we|they|it',
      'NOT know where',
      'NOT recognize|recognizing .. me|us|anyone|family|KIN',
      'had|having|have|has|having a fit|fits|convulsion',
      'fever of|is|at|over',
      'NOT making? .. sense',
      'talking|talks|talk|yelling|screaming .. people|someone|nobody|noone|things|wall|himself|herself .. NOT|arent|there|isnt',
      'thinks|think|believes .. someone|people|bugs|hes|shes .. there|room|house|walls|wall|outside|home',
      'see|sees|seeing|saw .. people|man|bugs|spiders|things|shadows|faces|animals|rats|snakes',
      'hear|hears|hearing|heard .. voices|music|people|things|talking',
      'blood pressure is? .. high|over|spiking|through',
      'pulse|heart .. 120|130|140|150|160|170|180',
      'drenched|soaked .. shaking|confused|fever',
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
  withdrawal('severe', {
    mode: 'interrupt',
    says: [
      'SHAKE badly|bad|uncontrollably|violently|nonstop|hard',
      'CANT|NOT stop SHAKE',
      'CANT|NOT keep .. anything|water|food|fluids|liquids|nothing|meds|gatorade|sips down',
      'SHAKE .. CANT|NOT hold|walk|stand|write|stop|drink|pick',
      'SHAKE .. all over|everywhere|head|whole',
      'body|hands|he|she|im|arms|legs .. SHAKE uncontrollably|violently|bad|badly|out',
      'throwing|vomiting|puking .. nonstop|everything|hours|days|stop',
    ],
    near: STOPPED,
    feared: 'check',
    notNear: 'antabuse vivitrol',
  }),
  withdrawal('twitching', {
    mode: 'interrupt',
    says: [
      'TWITCH',
      'electric shock|shocks',
      'body|arms|legs|hands|muscles .. locking|locked|seized|stiff|rigid',
    ],
    near: DANGEROUSLY_STOPPED,
    notNear: 'restless eye eyelid heroin oxy fentanyl opiates opioids suboxone methadone kratom',
    notBefore: 'reaction off',
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
  ...bodilyRules,
];
