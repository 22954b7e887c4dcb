import type { SignalRule } from '../../signals/rule.ts';
import { abuse } from './abuse-signal.ts';

/** Who may hurt someone at home, named near by. */
export const NAMED = ['HE|person|one|who'];
/** What is over, played or said in a figure. */
export const QUIET =
  'lol haha chess game games movie song football pizza divorced escaped conviction class childhood former intervention batterers bus bill boss shift';

/** Blows, threats, control and fear at home, where no narrower rule has heard them. */
export const netAbuse: readonly SignalRule[] = [
  abuse('net-alone', {
    // No one is named: that is how it is told first.
    mode: 'check',
    says: [
      'NOT feel|feeling|feels|be|am|stay? safe .. home|house|here|going|tonight|leaving|there|him|her',
      'NOT safe .. home|house|here|going|leaving|there|him|her',
      'unsafe at|in|around|with|going|here',
      'i|hes|shes|she|he .. bruises|bruise|welts|fractures|injuries .. fell|all|everywhere|explain|hide|cover|unexplained|multiple',
      'unexplained|suspicious|multiple .. bruises|fractures|injuries|burns|bruising|marks',
      'black|swollen eye|eyes|lip',
      'touches|touched|touching|fondles|fondled|gropes|groped me',
      'on|over|through my|her throat|neck',
      'domestic|sexual|physical|emotional|elder|child abuse|violence|assault',
      'being|am|been|getting abused|stalked|trafficked|hurt|hit|beaten|harassed|exploited|controlled|blackmailed',
      'person|one|man|guy|people hurting|abusing|hitting|beating|threatening|stalking me|us|my',
    ],
    notBefore: 'survivors conviction class classes program training statistics by my sober',
    notNear: `${QUIET} denies denied accept gym feelings`,
    notMourned: true,
  }),
  abuse('net-now', {
    mode: 'interrupt',
    says: [
      'HE .. STRIKE me|us',
      'HE .. STRIKE my|our|his|her|the|a .. throat|neck|face|hair|arm|wrist|ribs|jaw|baby|grandbaby|kids|son|daughter|mom|mother|girl|boy|child',
      'hands|hand|fingers|arm|cord|belt around|on|round my|her neck|throat',
      'squeezes|squeezed|grabs|grabbed|choked|chokes|choking my|her throat|neck',
      'boiling|hot water|coffee|grease|oil on me|us|her',
      'HE .. force|forces|forced|forcing|makes|making|made me|her|us to? have? .. use|drink|smoke|inject|sex|take|shoot|sell|sleep|strip',
      'shoots|shot|injects|injected|drugs|drugged|drugging me|her up|with|and|so|at|to',
      'sex|intercourse with|on me|her .. when|after|while|asleep|passed|drunk|most|against|NOT',
      'has|had|having sex with me .. it|when|while|asleep|against',
      'HE .. cracked|broke|fractured|knocked|busted|bruised .. my|her|of .. teeth|tooth|rib|ribs|jaw|nose|arm|lip|wrist|eye',
      'hole|dent|knife .. next|beside|near my|the head|face',
      'next one|time .. wont|be .. wall|me|you|face|head',
      'HE .. SEIZE my|her|our LIFELINE my|her|our|and .. LIFELINE',
      'HE .. throws|threw|throwing .. at my|me|our|the .. head|face|kids|baby|us',
      'HE .. punched|punches|punching|kicked|put .. hole|holes|wall|door|fist',
      'HE|who|that locks|locked|chains|chained|ties|tied|cages .. in|to|without|up',
      'NOT feel|feeling? safe .. home|house tonight|anymore|with|because|now',
      'tracker|airtag|gps .. my|our car|phone|purse|truck|bag',
      'black eye again|from|and|because',
      'uncle|stepdad|dad|father|brother|grandpa|cousin|stepfather|grandfather|stepbrother|teacher|coach|priest .. touches|touched|touching|fondled|fondles me|her|him',
      'unless|if i .. sleep|sex|bed|blow with|HIM',
      'unless|until i .. sleep|have with|sex',
      'puts|put|sticks|stuck|slides|had his|her hand|hands|fingers .. in|on|up|down|inside .. pants|shirt|bed|skirt|leg|legs|underwear|panties|diaper|privates|me|mouth',
      'hell|shell|he|she|will .. kill|hurt|shoot|drown|poison our|the|my|a .. dog|cat|pets|dogs|cats|baby|kids|children',
      'intimate partner|domestic violence .. in|at|from|by|with|currently|ongoing',
      'pillow|bag|towel|hand over|on my|her|his face|mouth|head|nose',
      'if i|we .. leave|left|tell|told|run|go|try .. he|hell|shell|she|will|theyll .. find|kill|hurt|hunt|take|burn|ruin|shoot',
      'belt|cord|hand|finger|whip marks|welts|bruises|print|prints',
      'hide|hiding|hid|barricaded in|from|behind|at .. from my? HE|HIM',
      'chained|locked|tied|caged .. porch|closet|basement|room|bed|crate|chair|outside|shed',
      'HE .. says|said|told|threatens|threatened .. he|she|hell|shell|theyll will|would|d? .. kill|shoot|bury|burn|hurt|find|end me|us|my',
      'raped|assaulted|molested .. tonight|yesterday|today|last|night|week|again|by',
    ],
    past: 'interrupt',
    notNear: `${QUIET} jail police prison`,
    notBefore: 'up feelings off out a to',
    openNear: 'program hospital detox',
  }),
  abuse('net-hurt', {
    mode: 'check',
    says: [
      'STRIKE|hurt me|us',
      'person|one|guy|man|people|who|that|he|she|they|hes|shes|HE is|are|who|keeps|been? STRIKE me|us|VICTIM',
      'HE .. STRIKE VICTIM',
      'HE .. STRIKE at|on|out|near|by|with|the|a .. VICTIM',
      'rape|raped|rapes|molested|molesting|molest|assaulted|incest|groped|trafficked|pimped',
      'NOT STRIKE|hits|touches me|us .. here|anymore|just|when|except',
      'bruise|bruises|fractures|welts|injuries|black eye|eyes|broken bones',
      'hole|holes|fist|punched|punches in|through|a .. wall|door|window|hole',
      'throws|threw|throwing|smashes|smashed|breaks|broke .. things|stuff|dishes|furniture|phone|everything|chair|plates',
      'violent|abusive|possessive|controlling|jealous|rages|raging|temper|aggressive|volatile|explosive',
      'abuse|abused|abuses|abuser|neglect|neglected|neglects',
      'forced|forces|forcing|coerced|pressured|pressures|blackmail|blackmails|blackmailing me|him|her|us',
      'belittles|degrades|humiliates|terrorizes|threatens|threatened|threatening me|us|her|my',
    ],
    near: NAMED,
    notBefore: 'up feelings to into off out under as down alcohol drugs adderall meth of with by',
    notNear: `${QUIET} denies substance probation evict adderall bottom divorce`,
    notMourned: true,
  }),
];
