import type { SignalRule } from '../../../signals/rule.ts';
import { suicide } from './suicide-signal.ts';

/** What makes means that are at hand a danger: despair, distrust of oneself, the act itself. */
const DESPAIR = [
  'NOT trust SELF',
  'NOT safe',
  'suicidal|suicide|goodbye|die|dying|death|hopeless|loaded',
  'KILL SELF',
  'NOT WANT .. live|wake|alive|here',
  'end|ending|END it',
  'CANT .. anymore|decide',
  'do|doing|use it|this|that tonight|today|now|soon',
  'sorry|crying|drunk',
];

/** The same in so many words: pills are in every house. */
const DESPAIR_PLAIN = [
  'NOT trust SELF',
  'suicidal|suicide|goodbye|dying|hopeless',
  'WANT .. die',
  'KILL SELF',
  'NOT WANT .. live|wake|alive|here',
  'end|ending it|everything|life',
  'have|got a plan',
];

/** Means, method and plan: how, with what, when. */
export const meansRules: readonly SignalRule[] = [
  suicide('means', {
    mode: 'interrupt',
    says: [
      'CUT MY wrist|wrists|veins',
      'CUT my own? throat',
      'tried|tries|trying .. CUT his|her own? throat',
      'jump|jumping|jumped off|from|in|into|onto|out|front .. EDGE|building',
      'LEAP off|from|front .. bridge|roof|balcony|overpass|ledge|window|cliff|platform|tracks',
      'LEAP in|into|onto .. front|traffic|train|trains|tracks|oncoming|path',
      'belt|cord|rope|sheet|noose|wire|cable .. around .. MY? neck|throat',
      'blow|blowing MY brains|head',
      'gun|pistol|revolver|noose|rope|barrel .. MY head|mouth|neck|temple|chin',
      'crash|drive|driving|wrap|steer|steering|swerve|swerving|crashing MY? car|truck|SELF? into|off|around .. road|bridge|cliff|tree|wall|traffic|pole|lake|river|oncoming|median',
      'crash|wrap|crashing MY car|truck',
      'walk|walking|step|stepping|run|running|throw|throwing|lie|lay|laying SELF? in|into|onto|on|under|front .. traffic|train|bus|tracks|highway|freeway|semi|truck',
      'bullet in|through MY head|brain|skull',
    ],
    openNear: 'metaphorically work commute',
  }),
  suicide('means-held', {
    mode: 'interrupt',
    says: [
      'if i had a gun|pistol|rope',
      'coward|guts|courage|nerve|balls .. pull|jump|trigger|kill|die',
      'MEANS .. next|beside|front|open|ready .. me|here|of|now',
      'gun|guns|pistol|rifle .. seat|table|bed|passenger|nightstand',
      'bought a gun|rope|noose|pistol|shotgun today|yesterday|tonight|this|last',
      'gun|pistol|rifle|knife|razor|blade|pills|rope|noose .. my|his|her lap|hand|hands',
      'holding|staring|sitting|hold|looking at|with|here? .. gun|pistol|rifle|razor|blade|noose|rope',
      'staring|looking at .. bottle of? pills|sleeping',
      'sitting|here with|holding .. bottle|handful of? pills',
      'loaded|loading .. gun|pistol|rifle|shotgun|revolver',
      'gun|pistol|rifle|shotgun|revolver is? loaded',
      'hesitate|hesitating|hesitated .. gun|trigger|jump|jumping',
      'gun|trigger|rope|knife|ledge .. hesitate|hesitating|hesitated',
      'pull|pulled|pulling the trigger',
      'got|have|bought|has|made|tied|tying|get the|a|my|his rope|noose|helium',
      'how to? tie a noose',
      'noose',
    ],
    notBefore: 'on collection safe license',
    openNear: 'boat climbing camping police cop',
    past: 'interrupt',
  }),
  suicide('means-near', {
    mode: 'interrupt',
    says: ['gun|guns|pistol|rifle|shotgun|revolver|rope|noose|razor|razors|gauge|helium|bullets'],
    near: DESPAIR,
    notBefore: 'collection license permit store range from violence control at on',
    notNear: 'police cop movie news',
  }),
  suicide('pills-near', {
    mode: 'interrupt',
    says: [
      'have|has|got|bought|count|counting|counted|lined|keep|with .. pills|meds|knife|blade|insulin',
    ],
    near: DESPAIR_PLAIN,
    notBefore: 'for from daily',
  }),
  suicide('stockpile', {
    mode: 'interrupt',
    says: [
      'saving|saved|collecting .. DRUG .. enough',
      'stockpiling|stockpiled|stockpile|hoarding|hoarded|hoard .. DRUG',
      'saving|saved|collecting|collected up .. DRUG',
      'saving|saved|collecting .. DRUG up|until|till|for when',
    ],
    notBefore: 'to',
  }),
  suicide('jump', {
    mode: 'interrupt',
    says: [
      'INTENT to? jump',
      'standing|sitting|standin .. ledge|bridge|roof|overpass|tracks|edge|rooftop|railing',
      'is|im|hes|shes|am on|at .. ledge|bridge|roof|overpass|tracks|rooftop|railing',
      'drove|went|going|walked|driving|walking to the bridge|overpass|tracks|cliff',
    ],
    near: [
      'jump|jumping|die|dying|goodbye|end|ending|suicide|suicidal|over|almost|kill|cant|letter|alone|crying|everything',
    ],
    notBefore: 'in into on back at up through right ahead rope start ship for',
    notNear: 'meeting zoom chat webinar class shift',
    past: 'interrupt',
  }),
];
