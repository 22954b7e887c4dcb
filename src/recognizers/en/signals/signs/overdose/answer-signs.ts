import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Someone who does not wake or answer, in English. */
export const answerSigns = {
  unresponsive: {
    otherDenied: ['UNSURE'],
    says: [
      'CANT|NOT get MY? HIM|HE up|awake',
      'consciousness|loc|gcs .. declining|decreasing|dropping|altered|low|decreased|down',
      'gcs|gsc .. 3|4|5|6|7|8|9|10',
      'altered|decreased|reduced|diminished|declining consciousness|responsiveness|mental|loc',
      'NOT awake|awakening',
      'HE NOT wake|waking|woke up?',
      'HE NOT|FAILS|CANT STIRS up?',
      'wont|doesnt|isnt|not|aint|didnt|nothing|barely|wouldnt STIRS up?',
      'CANT|NOT|unable|impossible|hard|difficult|trouble|struggling|trying to? WAKEN my? HIM|HE',
      'CANT|NOT get|got|getting my? HIM|HE .. STIRS|conscious|consciousness|eyes',
      'CANT|NOT get|getting|got any|a|no? response|reaction|responses',
      'no|zero|without response|reaction|responses|movement|reflexes|reflex',
      'SHAKEN .. nothing|zilch|nada',
      'NOT STIRS to .. name|pain|touch|voice|anything|light',
      'NOT STIRS when i|we|you .. SHAKEN|call|yell|touch|say|talk',
      'nothing wakes',
      'NOT squeeze|squeezing|grip my|his|her hand|fingers|finger',
      'HE NOT|hardly|barely moving|move|moved',
      'stopped moving|responding|twitching',
      'NOT|wont open|opening|opens MY? eyes',
      'eyes NOT|wont open',
      'unresponsive|unconscious|unrousable|comatose|lifeless|nonresponsive|unarousable|motionless|unconcious|unresponsve',
      'non responsive',
      'out cold',
      'NOT coming round|around|out',
      'NOT|barely|hardly conscious|concious',
      'lost|losing|loses|losing consciousness|conscious',
      'in and out of consciousness|concious|conscious|it',
      'went|gone|goes lifeless|unresponsive',
    ],
    notBefore:
      'out on to forward away with early before past until when for our text texts because about',
    notNear:
      'wish hope hoping pray text texts texted call calls messages message email phone treatment medication meds antibiotics therapy letter website',
  },
  eyesRoll: {
    otherDenied: ['UNSURE'],
    says: [
      'eyes .. rolled|rolling|rolls|roll .. back|head|up|white',
      'MY eyes .. rolling|roll|rolled|rolls',
    ],
  },
  unanswering: {
    says: [
      'NOT|wont|stopped|aint|hasnt answer|answering|answers|answered|respond|responding|talking|speaking|reply|replying|talk|speak',
      'no answer|sound|noise|reply|movement',
      'NOT said|spoken|made|uttered a|any|one word|sound|peep|thing',
      'dead silence|quiet|silent',
      'gone|went|got|its|is|really|too quiet|silent|still',
      'knock|knocking|knocked',
      'banging|banged|pounding|pounded|beating on .. door',
      'CANT hear HIM|anything|a',
      'CANT|NOT get .. word|answer|sense|peep out|from|of',
      'CANT|NOT get MY attention|eyes',
      'hung up',
      'NOT hear|heard from?',
      'NOT come|came|coming out',
    ],
    notNear: 'text texts texted calls email facebook insurance website',
  },
  behindDoor: {
    says: [
      'locked|lock|locks .. bathroom|room|door|in|inside|shower|restroom',
      'bathroom|restroom|bedroom|shower|stall|garage|room|toilet .. hour|hours|minutes|min|mins|forever|while|long',
      'bathroom|bedroom|his|her|the door .. locked|shut|closed|open',
      'hour|hours|minutes|mins|forever|while in|inside .. bathroom|room|shower|there|car|restroom|stall',
      'behind .. door',
      'through the door',
      'other side of .. door',
      'in the bathroom|restroom|stall|porta',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
