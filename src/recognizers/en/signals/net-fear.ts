import type { SignalRule } from '../../signals/rule.ts';
import { abuse } from './abuse-signal.ts';
import { QUIET } from './net-abuse.ts';

/** Kept, followed or afraid at home, where no narrower rule has heard it. */
export const netFear: readonly SignalRule[] = [
  abuse('net-held', {
    mode: 'check',
    says: [
      'HE .. SEIZE my|her|our|the .. LIFELINE',
      'SEIZE .. my|her LIFELINE .. LIFELINE',
      'tracker|airtag|airtags|gps|spyware|cameras|camera|bug on|in|all|inside|over|hidden',
      'NOT let|lets|letting|allow|allows|allowed me|her|him|us .. leave|go|see|have|talk|eat|sleep|use|work|out|call|visit|near|drive|spend|wear|alone|be',
      'CANT|NOT|afraid|scared .. leave|leaving him|home|house|because',
      'outside|sits|sat|parked|waiting|waits|standing|shows|showed|drove|circling|in up|by|past|outside|my|the .. house|home|work|job|apartment|kitchen|shelter|window|door|school|street|driveway|bedroom|porch',
      'calls|called|calling|texts|texting|texted|messages|messaging .. times|nonstop|constantly|every',
      'has|have|had|made|keeps a|my|the|another key|keys',
      'police|cops NOT|wont|wouldnt|cant do|help|come|anything|believe',
      'because|and if i .. go|leave|say|tell|come|call he|hell|shell|she|theyll',
      'makes|made|making|force|forces me|her|him|us do|have|go|be|sleep|sell|strip|beg|kneel|drink|use',
      'restraining|protective|protection order|orders',
      'stalk|stalks|stalked|stalking|stalker|following|followed|follows|harassing|harasses|harassed',
      'trapped|hostage|prisoner|captive|isolated|imprisoned',
      'wherever|everywhere i|we go',
      'NOT mean|means|stop|stops|care anything? .. him|to him',
    ],
    near: [
      'ex|husband|boyfriend|girlfriend|wife|partner|he|hes|him|she|shes|stepdad|bf|gf|dad|father|mother|son|daughter|caregiver|brother|uncle|fiance',
    ],
    notNear: `${QUIET} evict rent insurance license landlord`,
    notBefore: 'up on with use drink drugs',
  }),
  abuse('net-fear', {
    mode: 'check',
    says: [
      'AFRAID of|for|about .. HE|HIM|home|retaliation|life|safety|going|what|leaving',
      'hide|hid from HE|HIM',
      'cowering|flinch|flinches|flinching .. HE|HIM|home|when',
      'AFRAID .. he|she|they will|would|might|could|gonna|going|finds|hears|comes|drinks|ll',
      'NOT|unsafe safe|secure to|at|in|with|around|here|for? .. home|here|him|her|house|there|HE',
      'unsafe',
      'terrified|petrified of|that|to .. HE|HIM|home|house',
      'get|getting|got away|out|escape from|of .. HIM|HE|house|here|marriage',
      'help|somewhere|place|shelter .. leave|escape|flee|from .. HE|HIM|violence|abuse',
      'hurt|kill|beat|find|hurting|killing me|us if|when|for|again|one|someday',
      'kids|children|baby .. NOT safe|see|hear|scared|watch',
    ],
    near: ['HE|him'],
    notNear: `${QUIET} withdraw withdrawal withdrawals relapse lose job surgery covid overdose overdoses dies die died dying disappoint judge license`,
    notMourned: true,
  }),
];
