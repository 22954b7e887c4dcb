import type { SignalRule } from '../../signals/rule.ts';

const overdose = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `overdose.${id}`,
  signal: 'overdose',
  ...rule,
});

const NOT_DRUGS =
  'days classes hours shifts breaks risks chances things jobs time turns work photos pictures trips';
const NOT_NEAR_DRUGS = 'classes courses shifts breaks risks chances photos pictures trips';

/** Overdose: under way, intended, or likely from what was taken (clinical.md 3.2). */
export const overdoseRules: readonly SignalRule[] = [
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
      'swallowed|drank|downed|popped|ate a|my|his|her bottle|handful of? my|his|her? DRUG',
      'drank|drink|drinking|swallowed bleach|antifreeze|poison|cleaner',
    ],
    past: 'interrupt',
    notNear: 'police',
  }),
  overdose('took-too-much', {
    mode: 'check',
    says: [
      'TOOK way|far? too many|much',
      'TOOK way|far? too many|much of it|that|this|them|those|these|everything',
    ],
    notBefore: `${NOT_DRUGS} from of away out`,
    notNear: NOT_NEAR_DRUGS,
  }),
  overdose('took-many', {
    mode: 'check',
    says: ['TOOK like|about|around|over? MANY .. DRUG'],
    notBefore: NOT_DRUGS,
    notNear: `${NOT_NEAR_DRUGS} mg daily day`,
  }),
  overdose('took-a-lot', {
    mode: 'check',
    says: [
      'SWALLOWED .. lot|lots|ton|tons|load|loads|pile|bottle|handful|fistful of? MY? DRUG',
      'SWALLOWED .. lot|lots|ton|tons|load|loads|pile|bottle|handful|fistful of MY .. DRUG',
    ],
  }),
  overdose('took-pills', {
    mode: 'check',
    says: ['SWALLOWED a? some|few|these|those? pills|tablets'],
    notBefore: 'for as daily every everyday with to from',
  }),
  overdose('mixed', {
    mode: 'check',
    says: [
      'SWALLOWED .. DRUG .. with|and|then|after .. ALCOHOL',
      'SWALLOWED .. DRUG and|then .. drank|drinking .. ALCOHOL|lot|bottle',
      'drank|ALCOHOL .. SWALLOWED .. DRUG',
      'mixed|mixing DRUG and|with ALCOHOL',
      'mixed|mixing ALCOHOL and|with DRUG',
    ],
    notNear: 'without',
  }),
  overdose('unresponsive', {
    mode: 'interrupt',
    says: [
      'HE .. NOT|CANT WAKE up?',
      'NOT|CANT get? WAKE? HIM to? WAKE|up',
      'CANT|NOT WAKE my? HIM|HE',
      'wont|isnt|not|wouldnt|CANT WAKE up',
      'NOT|CANT be? woken|awoken|awakened|roused up?',
      'unable|impossible to wake|rouse',
      'no|NOT .. pulse',
      'NOT|CANT feel|find|get|have .. pulse',
      'NOT breathing',
      'barely|hardly breathing|breathe|breaths|responsive|conscious',
      'stopped breathing',
      'HE .. NOT|barely|hardly respond|responding|responsive|moving|breathe',
      'unresponsive',
      'unconscious',
      'lips|face|fingers|fingernails|nails are|is|were|look|turned|turning|went|going? blue|purple|gray|grey',
      'HE .. turning|turned|going|went|is|looks blue|gray|grey',
      'hes|shes|theyre blue|purple|gray|grey|limp',
      'HE|body .. going|gone|went|goes|is limp',
      'foaming at? .. mouth',
    ],
    past: 'interrupt',
    notBefore: 'early in for before on to cross shield collar eyed about lately haired ox rate',
    openBefore: 'well right at until till without',
    notNear: 'alarm phone text email website program',
  }),
  overdose('nodding', {
    mode: 'interrupt',
    says: ['HE .. nodding off|out?'],
    near: ['DRUG', 'drooling', 'dope'],
  }),
  overdose('drowsy', {
    mode: 'check',
    says: ['nodding off|out'],
    near: ['DRUG', 'drooling', 'dope'],
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
    notNear: 'prevention prevent training kit class signs risk survived clean sober',
    notMourned: true,
  }),
];
