import type { SignalRule } from '../../../signals/rule.ts';
import { abuse } from './abuse-signal.ts';

const OTHER_HITS =
  'up to into toward towards off out feelings in home a with at under hard later away';

/** A partner or relative with a weapon or a hand at the throat: heard before any other violence. */
export const partnerRules: readonly SignalRule[] = [
  abuse('partner-weapon', {
    mode: 'interrupt',
    says: [
      'put|puts|held|holds|stuck|shoved|pressed|presses his|her WEAPON to|in|on|at|against .. my|me|our',
      'HE .. put|puts|held|holds|pressed|presses|shoved|stuck a|his|her|the WEAPON .. my|our|me head|mouth|face|neck|temple|throat',
      'PARTNER .. put|held|puts|holds .. WEAPON',
      'forcing|forced|forces .. needle|drugs|pills .. me|my',
      'PARTNER|stepdad|stepfather|dad|father .. threatens|threatened|threatening|pulled|pulls|pointed|points|pointing|held|holds|waves|waved|waving|came|comes|chased|chases .. WEAPON',
      'PARTNER|stepdad|stepfather|dad|father .. threatens|threatened|threatening|came|comes|chased|chases me|us|my at|with|after .. WEAPON',
      'PARTNER|stepdad|stepfather|dad|father .. at me|us with .. WEAPON',
    ],
    past: 'interrupt',
  }),
];

/** Someone is hurt or threatened by a partner or relative. */
export const abuseRules: readonly SignalRule[] = [
  abuse('threat', {
    mode: 'interrupt',
    says: [
      'HE .. found|finds|knows|find .. where i live|work|am|stay',
      'said|says im next',
      'HE .. coming|comes|came after me|us',
      'take|cut|blow|rip my head off',
      'HE|HELL .. find|hunt|hunts me|us|my .. if|when|down|and|girl|kids|family',
      'threatens|threatened|threatening to? kill|hurt|shoot|beat me|us|my',
      'threatens|threatened|threatening me|us|my .. with .. WEAPON',
      'threatens|threatened|threatening to? kill|hurt|take .. if',
      'pulls|pulled|drew WEAPON on me|us|my',
      'pulls|pulled|drew a|his|her WEAPON on me|us|my',
      'says|said .. going|gonna|will|hell|shell to? kill|shoot me|us',
      'afraid|fear|scared|terrified for MY life|lives|safety',
      'being abused|beaten|hit|raped|molested|trafficked',
      'WEAPON .. pointed|pointing|threatening|to|at .. me|us',
    ],
    past: 'interrupt',
    notNear: 'program',
  }),
  abuse('threat-to-come', {
    // Put off until something is done or left undone, it is a threat all the same.
    mode: 'interrupt',
    says: [
      'HE SAID .. HE will|would|going|gonna|wants to? HURT|hit me|us|my',
      'HE SAID .. HELL HURT|hit me|us|my',
      'HE will|would|going|gonna to? HURT|hit me|us .. if|when|unless',
      'HELL HURT|hit me|us .. if|when|unless',
      'if i|we .. HE will|would|going|gonna to? HURT|hit me|us',
      'if i|we .. HELL HURT|hit me|us',
      'HE SAID .. HE|HELL will|would|going|gonna? to? beat me|us up',
      'if i|we .. HE|HELL will|would|going|gonna? to? beat me|us up',
      'beat me|us up if|unless',
    ],
    past: 'interrupt',
    notBefore: 'feelings up with in credit career chances wallet body liver heart',
    openNear: 'bill card sees ticket receipt tab mess lol haha curfew',
  }),
  abuse('hits', {
    mode: 'interrupt',
    says: [
      'HE .. HIT my|our|the|his|her little|older|younger? KIN',
      'is|been|keeps|keep molesting|raping|abusing me|my|his|her|the|our|a',
      'HE .. HIT my|our|the|her|his .. kids|children|old|girl|boy|son|daughter|baby|brother|sister|mom',
      'and|then|who|always beats|slapped|slaps|shoved|shoves|punched|punches|choked|chokes|kicked|kicks|pushed|pushes|strangled|burned me|us',
      'getting|get|gets|got beat|hit|slapped|punched|choked up|by|every|again|at',
      'PARTNER|he .. put|sent|puts me in|to .. hospital|er|icu',
      'HE burned me',
      'HE .. HIT me|us',
      'HE .. HIT my|our|the|her|his? kids|children|kid|child|son|daughter|baby|brother|sister|siblings|mom|mother|little',
      'HE .. HIT me|us|him|her .. in|on|across|against|by .. FACE|hair|wall|floor',
      'HE .. HIT me|us|him|her .. with .. WEAPON|belt|stick|fist|fists|hand|bottle|hanger|shoe|cord|paddle|board|pipe|iron|lighter|cigarette|pan|phone|remote|lamp|chair|hot',
      'HE .. HIT me|us at home',
      'HE .. HIT me|us down .. stairs|floor|ground',
      'HE .. beats|beating me|us up|bad|badly',
      'HE beat me|us up|bad|badly',
      'HE .. HIT on|at? me|us when|if|whenever|because|every|again|so|until|for',
      'raped|molested|assaulted me',
      'i|was|been|got|getting|is raped|molested|beaten',
      'raped|molested',
    ],
    past: 'interrupt',
    notBefore: OTHER_HITS,
    notNear: 'chess game games cards cancer fantasy toddler tantrum tantrums autistic',
  }),
  abuse('body', {
    mode: 'interrupt',
    says: [
      'been touching me',
      'HE .. touches|touched|touching me .. since|again|still|for',
      'ribs|rib|jaw|nose|lip|bruises|bruise|eye|teeth|scars|marks|cracked .. from my? HE|HIM|man',
      'welts',
      'making|made|makes|make .. do|perform sexual|sex',
      'sexual|sex favors|stuff|acts|things .. to|for|or',
      'bruises on .. wrist|wrists|neck|arms|legs|face|back|both',
      'kick|kicked|kicking|break|breaking|broke|breaks MY? door .. in|down',
      'HE .. puts|put|got|has|had|wrapped|wraps hands|hand around|on|over my|his|her neck|throat|me|mouth',
      'hands|hand around my|her neck|throat',
      'HE .. broke|breaks|fractured|busted|dislocated|twisted|twists|burned|burns|pulled|pulls|grabbed|grabs|bit my arm|nose|rib|ribs|jaw|hand|wrist|finger|tooth|teeth|leg|hair|eye|lip|face|skin|throat|neck',
      'HE .. threw|throws|throwing|smashed|smashes .. at me|us',
      'HE .. forced|forces|forcing|makes|made me|her|him .. sex|bed|touch|sleep',
      'HE .. forced|forces|forcing himself|herself',
      'HE wont|not|never get|getting|got off of? me',
      'HE .. touches|touched|touching me .. night|down|inappropriately|places|when|while|sexually|wrong',
      'touches|touched|touching me where|inappropriately|sexually|down',
      'bruises|bruise|marks|black eye|welts .. from|HE|by|where|gave',
      'HE .. left|leaves|leaving|gave|gives bruises|marks|black|me .. bruises|marks|eye|bruise',
      'covered in bruises',
      'sexually abused|abusing|assaulted|assaulting|molesting',
      'violent with|to|toward|towards|at|when|again me|us|my|he|she|home',
      'violence .. in|at .. house|home',
    ],
    past: 'interrupt',
    notNear: 'needle needles injecting doctor nurse surgery game',
  }),
];
