import type { AbuseNightSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is done at night, by whom one comes home to, and for what one did, in English. */
export const abuseNightSigns: SignsOf<AbuseNightSign> = {
  nightVisit: {
    says: [
      'ELDER .. COMES in|into|to|inside|on my|our room|bed|bedroom',
      'ELDER .. COMES in|into bed with me|us',
      'ELDER .. COMES in at|every|when|while',
      'moms|mothers|mums|aunts .. man|boyfriend|husband|friend|guy|fiance .. COMES|sits|sat|lays|stands|watches in|on|into|by|at my|our bed|room|door|doorway',
      'ELDER .. sits|sat|stands|stood|watches|sleeps in|on|by|over my bed',
      'husband|man|guy .. COMES in|into|to|inside|on my|our room|bed|bedroom .. shes|moms|mom|aunt',
    ],
    notNear:
      'checks check checking sick nightmare nightmares tuck tucks kiss goodnight cries crying',
  },
  handsOnMe: {
    says: [
      'touch|touches|touched|touching|rubs|rubbed|feels|kisses|kissed|fondles|gropes me|us',
      'takes|took|pulls|pulled off? my clothes|pajamas|pants|shirt|blanket|covers',
      'hand|hands over|on my|me mouth|leg|legs|thigh|chest',
      'makes|made|making|forces|forced me to? do|touch|watch',
      'our|a|his little? secret',
      'pretend|pretending|act|fake|faking like|to? im? sleep|sleeping|asleep',
      'moms|mom .. passed|high|asleep|work|drunk',
      'NOT tell',
      'in|into bed with me|us',
      'on|against|behind|beside me when|while',
    ],
    notNear: 'forehead heart soul shoulder',
  },
  wounded: {
    says: [
      '2|3|4|5|6|7|8|9|10|some|needed|got|had|it|was stitches|staples',
      'stitches|staples last|because|for',
      'broken|fractured|cracked|busted BONE|ribs|arm|wrist|jaw',
      'arm|wrist|jaw|nose|rib|ribs|finger broken|broke|fractured|busted',
      'black eye|eyes',
      'lost a|two|my tooth|teeth',
      'in|to the er|hospital',
    ],
    notNear: 'surgery fell accident crash football soccer bike csection',
  },
  provoked: {
    says: [
      'last time|night i .. slipped|talked|answered|burned|said|forgot|was|cried|yelled|made|came|spoke|asked|tried|told',
      'long|so|if as? i .. dont|NOT make|say|cry|talk|move|wake|burn|upset',
      'dinner|food|supper was|is|isnt|wasnt|hot|cold|late|ready',
      'talked|talk|answered|answer|mouthed back|off',
      'because|cause|cuz|for|bc i missed|came|was|talked|forgot|burned|said|spoke|looked|lost|texted|dropped|spilled',
      'for missing|talking|texting|forgetting|being|coming|losing|spilling|laughing|looking',
    ],
    notNear: 'withdrawal detox relapse pain',
  },
  ultimatum: {
    says: [
      'if i ever? go|goto|check|get|enter|start|try|sign|seek|admit|come .. HELPED',
      'if i detox|detoxed',
    ],
  },
  toldMe: {
    says: [
      'said|says|told|tells|swears|promised|warned|threatened if|that|me|us|he|she|hell|shell',
    ],
  },
  reprisal: {
    says: [
      'kill|kills|killing|hurt|hurts|drown|shoot|shoots|poison|get the|my|our|his dog|cat|puppy|pets|kids|mom|sister|family|babies',
      'burn|burns|burning the|my|our|down house|place|car|trailer|apartment',
      'NOT .. see|hold my|the|our|his kids|babies|kid|son|daughter|baby|children',
      'take|takes|taking|keep|keeps my|the|our kids|kid|son|daughter|baby|children',
      'hell|shell|theyll|he|she|will|gonna|going|would to? find|hunt|kill|shoot|bury|cut|beat me|us',
      'me in the|a river|ditch|ground|woods|lake|dumpster|trunk',
      'put|post|send|leak .. pictures|pics|photos|videos|nudes',
    ],
    notBefore: 'someday better to',
  },
  intruded: {
    says: [
      'ex|exhusband|exboyfriend .. broke|breaks|breaking|climbed|snuck|sneaks|sneaked|got in|into|through|inside',
      'standing|stood over|by|beside|next .. my|our bed',
      'let|lets himself|herself in|into',
    ],
    notNear: 'car phone laptop nurse rehab',
  },
};
