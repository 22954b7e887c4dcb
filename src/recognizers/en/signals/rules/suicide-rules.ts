import type { SignalRule } from '../../../signals/rule.ts';
import { JOKES, suicide } from './suicide-signal.ts';

/** Suicide itself: the act, the thought of it, and fear of oneself. */
export const suicideRules: readonly SignalRule[] = [
  suicide('kill-self', {
    mode: 'interrupt',
    says: [
      'METHOD SELF in|from|with|by',
      'KILL SELF',
      'METHOD SELF',
      'WANT|INTENT|could|should|might|just|about|gotta to? off SELF',
      'killed|hung|hanged|shot myself',
      'kms',
      'unalive',
      'overdose SELF',
      'kill yourself',
    ],
    openBefore: 'with at working trying over drinking doing for by slowly in studying from',
    openNear: `gym workout laughing studying ${JOKES}`,
  }),
  suicide('end-life', {
    mode: 'interrupt',
    says: [
      'end|ends|ending MY own? life|lives',
      'END it all',
      'WANT to? end everything',
      'WANT MY life to? be? over|end',
    ],
    openBefore: 'as in sentence story with',
  }),
  suicide('take-life', {
    mode: 'interrupt',
    says: ['take|takes|taking MY own? life|lives'],
    notBefore: 'back seriously story insurance into',
    openBefore: 'as in one day for',
  }),
  suicide('suicidal', { mode: 'interrupt', says: ['suicidal'], notBefore: 'squad' }),
  suicide('act', {
    mode: 'interrupt',
    says: [
      'yes .. suicidal|suicide',
      'voices|voice .. tell|telling|tells|told|say|saying .. KILL SELF',
      'voices|voice .. tell|telling|tells|told .. to jump|die|end|do',
      'THINK of|about|thoughts|with? suicide',
      'THINK .. KILL SELF',
      'suicide thoughts|ideation|tendencies|urges|feelings',
      'commit|committing suicide',
      'suicide .. only|answer|option|way|solution',
      'ready|prepared for|to suicide|commit',
      'attempted last|yesterday|today|again|this|suicide',
      'my|another|failed|his|her suicide? attempt .. failed|yesterday|last|today|week',
      'thoughts|thought|urges|urge|ideas of|to|about end|ending|END my|it|his|her life|all|lives|it',
      'want to? commit',
    ],
    notBefore: 'prevention hotline lifeline awareness squad rate rates statistics',
    notMourned: true,
    openNear: 'paper article essay thesis documentary',
  }),
  suicide('lethal-dose', {
    mode: 'check',
    says: [
      'how many|much .. to die|overdose|od|kill',
      'how many|much .. take|takes|need|needs|enough .. to die|overdose|od|kill',
      'how many|much .. kills? me|you|someone|somebody|him|her|SELF',
      'how many|much .. would|will|could|can|does|do .. kill me|you|someone|somebody|him|her|SELF',
      'how many|much .. kill|kills a person|human|man|woman',
      'enough .. to kill me|you|someone|somebody|SELF',
      'enough to die',
      'lethal|fatal|deadly dose|amount|dosage',
      'painless|easiest|easy|quickest|quick|fastest|best way|ways to? die|kill',
    ],
    evenAsked: true,
  }),
  suicide('mention', {
    mode: 'check',
    says: ['suicide'],
    notBefore:
      'prevention hotline lifeline awareness movie book squad door doors drink rate rates statistics documentary training wings drills sprints squeeze',
    notNear:
      'paper article essay thesis documentary statistics movie film podcast training study documentary',
    notMourned: true,
  }),
  suicide('unsafe-now', {
    mode: 'interrupt',
    says: [
      'NOT .. can|could keep SELF|him|her safe',
      'NOT|CANT keep SELF|him|her safe',
      'NOT|CANT trust SELF',
      'NOT safe with|around|by SELF',
      'afraid|scared|terrified .. SELF',
      'might|could|gonna|will|ill do something stupid|drastic|bad',
      'do something to SELF',
      'NOT safe alone',
    ],
    near: ['tonight|pills|gun|knife|rope|razor|blade|bridge|now|anymore|dark|alone'],
    notNear: 'drinking drink using relapse money around',
  }),
  suicide('unsafe-alone', {
    mode: 'check',
    says: [
      'im|i|am NOT safe',
      'CANT stay here',
      'NOT feel? safe with|around|alone|by SELF',
      'afraid|scared|worried .. SELF',
      'do|doing something stupid|drastic',
      'NOT trust SELF',
      'do|doing something? to SELF',
    ],
  }),
];
