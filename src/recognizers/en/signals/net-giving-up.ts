import type { SignalRule } from '../../signals/rule.ts';
import { DESPERATE } from './net-suicide.ts';
import { suicide } from './suicide-signal.ts';

/** Giving up, and means at hand, beside a mind at its end. */
export const netGivingUp: readonly SignalRule[] = [
  suicide('net-giving-up', {
    mode: 'check',
    says: [
      'done|finished|through trying|fighting|waiting|pretending|here|living|hoping|existing|caring',
      'ready|time|want|wanna|going|gonna|just|about to? give up|in',
      'gave|given|giving|give up on|hope|completely|trying',
      'no point|hope|reason|future',
      'nothing left|matters|to? lose|live|helps',
      'just gonna|going|wanna|want|will|ill to? do it',
      'do|doing|done it tonight|already|anyway|soon|tomorrow|now',
      'NOT worth|fit|meant|deserve to? it|living|saving|life|live|be',
      'out of options|reasons|hope|fight',
      'make|makes|making it|the? .. stop|pain|end',
      'hurts|hurt|pain|hard too? much|bad to? .. live|bear|stand|breathe|anymore',
      'why bother|go|keep|live|try|am i',
      'end it|this|everything|things',
      'NOT anything|nothing|anyone|noone to live|here',
      'what is|s? the point',
      'NOT WANT .. here|wake|exist|live|tomorrow',
      'only|one reason|thing .. alive|here|going',
      'cost|burden|waste|dead weight|drain to|on|of|for everyone|everybody|family|them|him|her|my|space',
    ],
    near: DESPERATE,
    notNear: 'dealer lease contract smoking nicotine hangovers',
    notBefore: 'with using drinking smoking clean sober drugs alcohol',
  }),
  suicide('net-means', {
    mode: 'check',
    says: [
      'looking|staring|standing|sitting|walking|walked|drove|parked|driving|stood|climbed|going|went|am|im|hes|shes at|on|by|near|to|over|under|off|beside .. EDGE',
      'i|he|she|ive|hes|shes .. have|has|got|bought|found|took|loaded|cleaned|holding|getting .. MEANS',
      'got|took|have|found|bought|holding|with|loaded my|the|his|her|dads|a gun|pistol|rifle|shotgun|revolver|rope|noose',
      'toes|feet|leg|legs over',
      'NOT|stopped|stop looking both ways',
      'bought|got|have|gathered|ordered what|everything|all .. need|needed|needs',
      'NOT|stopped|stopping|skipping|refuses|refusing .. insulin|dialysis|chemo|eating|food|heart meds',
      'car|garage|exhaust|hose|engine .. running|exhaust|garage',
      'into traffic|trees|tree|pole|median|wall|oncoming',
      'steering wheel',
    ],
    near: [...DESPERATE, 'dont|NOT know why|what', 'tonight|rn|now', 'calm|quiet|peace'],
    notNear: 'police cop hunting collection permit safe class kids commute',
  }),
];
