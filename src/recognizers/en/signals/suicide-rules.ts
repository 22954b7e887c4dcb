import type { SignalRule } from './rule.ts';

const suicide = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `suicide.${id}`,
  signal: 'suicide',
  ...rule,
});

const FIGURES = 'for of from laughing in to on';

/** Thoughts of suicide, plans and passive wishes to be dead, in any person. */
export const suicideRules: readonly SignalRule[] = [
  suicide('want-to-die', {
    mode: 'interrupt',
    says: [
      'WANT to|2|too? DIE',
      'WANT i|he|she|they? would|could|can|will? DIE',
      'let me|him|her DIE',
      'make me die',
    ],
    notBefore: FIGURES,
  }),
  suicide('want-to-be-dead', {
    mode: 'interrupt',
    says: [
      'WANT to? be dead|gone',
      'WANT i|he|she|they|id was|were|is? dead',
      'WANT i|he|she|they? NOT alive|born|exist|here|wake',
      'WANT i|he|she|they? was|were|is|am? NOT be? alive|born|here|existing|exist',
      'WANT i|he|she|they? had|d? NOT been? born|existed',
      'better|rather be? dead|die',
      'better off dead',
    ],
    notBefore: 'than for of',
  }),
  suicide('kill-self', {
    mode: 'interrupt',
    says: ['KILL SELF', 'METHOD SELF', 'kms', 'unalive', 'overdose SELF'],
    openBefore: 'with at working trying over drinking doing for by slowly in studying',
    notNear: 'gym workout homework laughing',
  }),
  suicide('end-life', {
    mode: 'interrupt',
    says: [
      'END MY|my own? life',
      'END MY own? lives',
      'END it all',
      'WANT to? end everything',
      'WANT MY life to? be? over|end',
    ],
    notBefore: 'back seriously day one story insurance sentence',
    openBefore: 'as in',
  }),
  suicide('not-live', {
    mode: 'interrupt',
    says: [
      'NOT WANT to? live|exist',
      'NOT WANT to? be alive',
      'NOT WANT to? WAKE up?',
      'WANT to? .. NOT WAKE up?',
      'sleep and? NOT WAKE up?',
      'NOT see .. reason|point .. live|living|alive',
      'NOT care if|whether .. live|lives|die|dies|dead|alive|wake',
      'NOT WANT to? go on living',
    ],
    notBefore: 'early at before him her them there near up',
    openBefore: 'with in like here this',
  }),
  suicide('suicidal', { mode: 'interrupt', says: ['suicidal'], notNear: 'prevention squad' }),
  suicide('act', {
    mode: 'interrupt',
    says: [
      'THINK of|about|thoughts|with? suicide',
      'THINK .. KILL SELF',
      'suicide note|letter|plan|pact|attempt',
      'goodbye note|letter|letters',
    ],
    notNear: 'prevention hotline lifeline awareness movie book squad committed',
  }),
  suicide('no-reason', {
    mode: 'interrupt',
    says: [
      'no|NOT reason|point to|in|of? live|living|life|alive',
      'nothing left? .. live for',
      'life NOT worth living|it',
      'NOT worth living',
      'nothing to live',
    ],
    openBefore: 'like with here there together',
  }),
  suicide('done-living', {
    mode: 'interrupt',
    says: [
      'tired|sick|done|finished|over with|of? living|life|existing',
      'tired|sick|done of|with being alive',
      'ready to die',
      'deserve|deserves to? die',
    ],
    openBefore: 'like with in this here there at under',
  }),
  suicide('better-without', {
    mode: 'interrupt',
    says: [
      'better off? without me',
      'better if|when i|he|she|they was|were|wasnt|werent dead|gone|here|around|alive',
      'nobody|noone .. miss me',
      'nobody|noone .. care|cares|notice|miss if|when i|he|she DIE|died|disappeared|gone',
      'says .. better off without him|her|them',
    ],
  }),
  suicide('means', {
    mode: 'interrupt',
    says: [
      'CUT MY wrist|wrists|throat',
      'jump|jumping off|from|in|into|onto .. bridge|roof|building|balcony|train|traffic|overpass|ledge|tracks',
      'blow|blowing MY brains|head',
      'gun|noose|rope .. MY head|mouth|neck',
      'crash|drive|wrap MY car into|off|around',
    ],
    notNear: 'metaphorically',
  }),
  suicide('mention', {
    mode: 'check',
    says: [
      'suicide',
      'NOT feel? safe with|around|alone|by SELF',
      'afraid|scared|worried .. SELF',
      'do|doing something stupid|drastic',
      'NOT trust SELF',
      'do|doing something? to SELF',
    ],
    notNear:
      'prevention hotline lifeline awareness movie book squad died lost committed killed door doors drink',
  }),
  suicide('cannot-go-on', {
    mode: 'check',
    says: [
      'CANT do|take|handle|stand|bear|deal this|it|life|with anymore|longer',
      'CANT go on',
      'CANT keep going|living',
      'CANT live like|anymore',
      'give|giving|gave|given up on life|everything|living',
      'no way out',
      'end of MY rope',
      'hopeless',
      'no hope',
      'nothing matters',
      'NOT WANT to? be here',
      'WANT to? disappear|vanish',
      'WANT .. pain|everything|life|it .. over|end|stop',
      'WANT to? end it|this',
      'sleep forever',
      'goodbye world|everyone|everybody|forever',
      'NOT going|gonna? to? make it through|until|till',
      'INTENT to? end it',
      'END everything',
      'why .. i alive|here',
      'NOT sure|know|certain if|whether? i|he|she? WANT to? live|go',
      'i|he|she could die',
    ],
    notBefore: 'vacation holiday trip for today tomorrow during',
  }),
  suicide('death', {
    mode: 'check',
    says: [
      'THINK of|about|like|that? DIE|death',
      'going|gonna to? die',
      'should .. be? dead|die',
      'if i|he|she die|died|dies|disappeared',
      'NOT care .. anymore if',
    ],
    notBefore: 'for of laughing from',
    notNear: 'embarrassment boredom',
  }),
];
