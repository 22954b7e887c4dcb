import type { SignalRule } from '../../../signals/rule.ts';
import { suicide } from './suicide-signal.ts';

/** How and when: what is looked up, counted and decided. */
export const planRules: readonly SignalRule[] = [
  suicide('all-of-them', {
    mode: 'interrupt',
    says: [
      'could|might|should|WANT|INTENT|THINK to|of|about? .. take|taking|swallow|swallowing|down|downing .. whole|all|every|entire|bottle|handful .. DRUG|bottle|them|cabinet',
      'INTENT to? .. take|swallow everything .. cabinet|house|drawer',
    ],
    notBefore: 'with as for to',
    notNear: 'stop not anymore',
  }),
  suicide('how-many', {
    mode: 'interrupt',
    says: [
      'LOOKING .. how many|much',
      'count|counting|counted|wonder|wondering .. how many|much',
      'how many|much .. it would|will|might take',
    ],
    near: ['DRUG|die|dying|lethal|kill|overdose'],
    past: 'interrupt',
    evenAsked: true,
    notNear: 'taper dose daily children cost lost',
  }),
  suicide('research', {
    mode: 'interrupt',
    says: [
      'LOOKING .. ways|methods|how .. die|kill|suicide|hang|overdose|end|unalive',
      'LOOKING .. suicide methods|method|notes|forums|ways',
      'LOOKING .. painless|lethal|noose|nooses|noose',
      'LOOKING .. how many|much .. would|it|to take|takes|die|kill|overdose|lethal',
      'ways|way|how to KILL|off yourself|SELF',
      'method|methods|way to KILL|end|do SELF|it|my',
    ],
    past: 'interrupt',
    evenAsked: true,
    notNear:
      'prevent prevention help treat family relapse drinking habit addiction paper essay bugs spiders ants weeds mice',
  }),
  suicide('plan', {
    mode: 'interrupt',
    says: [
      'planned|planning|plan out? my|his|her own? suicide|death|funeral',
      'have|has|made|got|making a|my|the|his|her plan .. die|kill|end|suicide|jump|overdose|hang|pills|gun|means|rope|date|do',
      'my plan is|was to? .. die|kill|end|do jump|it|overdose',
      'know|decided|picked|chose|chosen .. how|when|where .. do it|die',
      'know .. how|when|where im|hes|shes .. do it',
      'decided|picked|chose|chosen|set|have a|the|my date|day|method|spot|place .. to? die|do|kill|end',
      'planned|planning|plan my|his|her|own own? suicide|death|funeral|exit|demise',
      'know|knows exactly how .. do it|die',
    ],
    openNear: 'parents mom dad insurance',
    notNear: 'wedding treatment rehab detox',
    past: 'interrupt',
  }),
  suicide('plan-open', {
    mode: 'check',
    says: [
      'LOOKING .. ways|how to? do it',
      'i want out',
      'INTENT to? do it tonight|today|soon|now|tomorrow|anyway|this',
      'almost|nearly did|done it last? night|today|yesterday|again|this',
      'almost|nearly did it',
      'have|has a plan and|but',
      'so|that it? looks like an? accident',
      'have|has the means',
    ],
    notNear: 'rehab treatment detox quit quitting drinking',
    notBefore: 'of',
  }),
];
