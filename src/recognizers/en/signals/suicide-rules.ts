import type { SignalRule } from '../../signals/rule.ts';

const suicide = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `suicide.${id}`,
  signal: 'suicide',
  lasting: true,
  ...rule,
});

/** Thoughts of suicide, plans and passive wishes to be dead, in any person. */
export const suicideRules: readonly SignalRule[] = [
  suicide('want-to-die', {
    mode: 'interrupt',
    says: [
      'WANT to|2|too? die|dies',
      'WANT i|he|she|they? would|could|can|will? die|dies',
      'let me|him|her die',
      'make me die',
    ],
    notBefore: 'laughing',
    openBefore: 'sober old clean happy',
    openNear: 'embarrassment embarrassed boredom laughter age',
  }),
  suicide('want-to-be-dead', {
    mode: 'interrupt',
    says: [
      'WANT to? be dead',
      'WANT i|he|she|they|id was|were|is? dead',
      'WANT i|he|she|they? NOT alive|born|exist|here|wake',
      'WANT i|he|she|they? was|were|is|am? NOT be? alive|born|here|existing|exist',
      'WANT i|he|she|they? had|d? NOT been? born|existed',
      'better be? dead|die',
      'better off dead',
    ],
  }),
  suicide('rather-dead', {
    mode: 'interrupt',
    says: ['rather be? dead|die', 'WANT to? be gone'],
    openBefore: 'than for of from by until till before on to at this',
  }),
  suicide('kill-self', {
    mode: 'interrupt',
    says: ['KILL SELF', 'METHOD SELF', 'kms', 'unalive', 'overdose SELF'],
    openBefore: 'with at working trying over drinking doing for by slowly in studying',
    openNear: 'gym workout homework laughing',
  }),
  suicide('end-life', {
    mode: 'interrupt',
    says: [
      'end|ends|ending MY own? life|lives',
      'END it all',
      'WANT to? end everything',
      'WANT MY life to? be? over|end',
    ],
    openBefore: 'as in sentence story',
  }),
  suicide('take-life', {
    mode: 'interrupt',
    says: ['take|takes|taking MY own? life|lives'],
    notBefore: 'back seriously story insurance into',
    openBefore: 'as in one day for',
  }),
  suicide('not-live', {
    mode: 'interrupt',
    says: [
      'NOT WANT to? live|exist',
      'NOT WANT to? be alive',
      'NOT see .. reason|point .. live|living|alive',
      'NOT care if|whether .. live|lives|die|dies|dead|alive|wake',
      'NOT WANT to? go on living',
    ],
    openBefore: 'with in like here this at there near off on by',
  }),
  suicide('not-wake', {
    mode: 'interrupt',
    says: [
      'NOT WANT to? WAKE up? at all',
      'NOT WANT to? WAKE up?',
      'WANT to? .. NOT WAKE up?',
      'sleep and? NOT WAKE up?',
    ],
    // To wake someone is another verb, and to wake early another wish.
    notBefore: 'early earlier up him her them my anyone everyone everybody someone',
    openBefore: 'at before there near late hungover sick with to',
  }),
  suicide('suicidal', { mode: 'interrupt', says: ['suicidal'], notBefore: 'squad' }),
  suicide('act', {
    mode: 'interrupt',
    says: [
      'THINK of|about|thoughts|with? suicide',
      'THINK .. KILL SELF',
      'suicide note|letter|plan|pact|attempt',
      'goodbye note|letter|letters',
    ],
    notBefore: 'prevention hotline lifeline awareness squad',
    notMourned: true,
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
      'nobody|noone|NOT .. care|cares|notice|miss me? if|when i|he|she was|were|is? DIE|died|disappeared|gone|dead',
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
    openNear: 'metaphorically',
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
    notBefore: 'prevention hotline lifeline awareness movie book squad door doors drink',
    notMourned: true,
  }),
  suicide('unsafe-alone', {
    mode: 'check',
    says: [
      'NOT feel? safe with|around|alone|by SELF',
      'afraid|scared|worried .. SELF',
      'do|doing something stupid|drastic',
      'NOT trust SELF',
      'do|doing something? to SELF',
    ],
  }),
  suicide('cannot-go-on', {
    mode: 'check',
    says: [
      'CANT do|take|handle|stand|bear|deal this|it|life|with anymore|longer',
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
  }),
  suicide('cannot-continue', {
    mode: 'check',
    says: ['CANT go on'],
    notBefore: 'vacation holiday trip trips a the my dates',
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
    notBefore: 'laughing',
    notNear: 'embarrassment boredom laughter',
  }),
];
