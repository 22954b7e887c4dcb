import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Speaking of a time without oneself, and going off, in English. */
export const absenceSigns = {
  gone: {
    says: [
      'NOT be .. anyones|anybodys|everyones|your|their|her|his problem|burden|worry',
      'stop|quit worrying|worry .. me .. after|soon|tonight',
      'NOT INTENT? hear|hearing from me|him|her again|anymore|after',
      'tomorrow|monday|morning i|he|she NOT be|here',
      'NOT .. worry|fret about my|his|her|me|paying|money|check|rent|funeral',
      'only|just HAVE to? .. put|deal|bother|bear|stuck|stand up? with? me|him|her',
      'NOT be .. problem|burden|bother|trouble|worry|weight for|to|on|anymore',
      'longer|more|further than|then i|ive|im|id .. plan|planned|planning|intend|expect|left',
      'NOT need|needing MY .. check|paycheck|clothes|bed|phone|car|things|stuff',

      'when|once|after|if im|ive|hes|shes|i|id am|are|was? gone|dead',
      'when|once|after|if im|i|hes|shes am? no|NOT longer|here|around .. here|around|anymore|there?',
      'NOT|nobodys|noones|longer will|would? HAVE? to? worry|deal|deals|put|bother|fret|babysit|pay about|bout|with|up|for .. me|him|her|them',
      'last you|yall|they|anyone .. hear|see|hears|sees',
      'NOT|wont INTENT? to? be .. burden|problem|bother|drain much|anymore|any|to|longer|after|long',
      'NOT INTENT to? be .. burden|problem|around|here .. much|longer|to|anymore|for|when',
      'NOT be? needing|need .. anything|anymore|where|bed|it|clothes after|anymore|where|all|soon',
      'NOT be? needing|need anything|clothes|phone|money',
      'NOT be around|here|there .. anymore|longer|tomorrow|for|when|to|next|by|much|soon|christmas',
      'NOT will|would? HAVE? to? see|hear me|from|us|him|her .. again|anymore|me|ever',
      'ill|i will? be gone|dead .. by|soon|tomorrow|tonight|before|forever|then',
      'over|finished|done|ends for me|good|him|her',
      'itll|it .. be over|quiet .. soon|tonight|tomorrow|morning',
      'when|if|by you|they|anyone|yall read|reads|find|finds|see|get this',
      'time you|they|anyone|yall read|reads|find|finds|see|get this',
      'no more mondays|tomorrows|birthdays|mornings',
      'NOT be|necessary necessary|needed',
    ],
    notNear:
      'rehab work store vacation trip school shift treatment detox inpatient college appointment drug dealer battery baby weekends withdrawals sick withdrawal hungover hangover hangovers people users vacation',
  },
  goneSupposed: {
    says: [
      'NOT want|wanna|wants to? be|stay here|around|there',
      'if|when|once|after i|im|he|she|hes|shes was|were|am|is? no|not|nolonger? gone|dead|here|around',
    ],
  },
  leaves: {
    says: [
      'ill|youll|id|theyll|wed|well|shed|hed need them|it|these|this|that soon|someday|after|when|later',
      'where|place im|hes|shes|i going|am|go',
      'NOT need|needs|needing it|them|this|these|that|me .. anymore|where|after|soon',
      'just in case',
      'in case something|anything happens',
      'before i|he|she go|goes|leave',
      'NOT be there|around|here',
      'someday|soon youll|theyll .. understand',
      'going|go|leaving|leave away forever|long|far|for|permanently',
      'know|understand|see .. what|why .. after',
      'go|going to? sleep',
      'ready|wants to go',
      'he|she|it|they NOT need me|him|her after',
    ],
    notNear:
      'rehab work store vacation trip school shift treatment detox inpatient college appointment moving',
  },
  lastTime: {
    says: [
      'just my time',
      'my time has|is? come|here',
      'my|his|her|the LASTLY night|day|meal|drink|post|message|text|weekend|birthday|christmas|time|hours|call|words|drive|supper|breath|one',
      'LASTLY time .. see|talk|hear|speak|hug|hold|be|ever|you|text',
      'this is|will|be|might|might the|my|be|it LASTLY',
      'wanted|want|just|calling|texting|reaching to|out one LASTLY',
      'one LASTLY time|call|message|chat|goodbye|hug|meal|drink|look|visit|conversation',
      'LASTLY thing .. do|say|see|hear|ever|on|left',
      'one|just more night|sunrise|day|sunset and|then|before|with',
      'no tomorrow|more tomorrows|mornings|mondays',
    ],
    notNear:
      'used drank smoked drink shift rehab detox use relapse relapsed treatment season class appointment episode week dose saw',
  },
  dated: {
    says: [
      'christmas|thanksgiving|birthday|graduation|monday|sunday|friday|saturday',
      'after|by|until|before tonight|tomorrow|today|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|christmas|morning|birthday',
      'tonight|tonite|tomorrow|soon|weekend|morning',
      'much longer',
      'few|couple|some more? days|weeks|nights|hours',
      'past|till|until|before|by friday|monday|tuesday|wednesday|thursday|saturday|sunday|summer|spring|winter|the|my|christmas|birthday',
    ],
  },
  vanished: {
    says: [
      'wont|NOT answer|answers|answering|respond|responds|responding|pick',
      'motel|hotel|room|cabin .. booked|reserved|rented|paid',
      'booked|reserved|rented .. motel|hotel|cabin',
      'drove|took|walked|ran|stormed off',

      'phone|cell|location .. off|dead|straight|shut|disabled|dumped|ditched',
      'turned|turning|shut|switched off|her|his|my|the .. phone|location|life360|notifications|off',
      'NOT|CANT|wont answer|answering|pick|picking|find|reach|respond|responding|get|come|coming|returned|return|talk|talking|open|opening .. phone|texts|calls|him|her|us|up|door|home|back|anymore|hold|anywhere',
      'left|took|gone|drove|ran|walked|missing|disappeared off|out|away|in|with|the|without|my|his|her .. house|car|truck|woods|night|gun|pills|rope|phone|keys|shoes',
      'out|sitting|sat|locked|alone in|behind|at .. truck|car|garage|woods|shed|barn|basement|field .. with|w|and|crying|drunk|since',
      'missing since|for|now|person|from',
      'locked|locks|barricaded|locking|shut SELF|in|the|his|her .. bathroom|room|garage|basement|car|bedroom|shed',
      'blocked|blocking everyone|us|me|all',
      'checked|checking|got|rented|booked into|in|a|at .. motel|hotel|airbnb|cabin|room',
    ],
    notNear:
      'thoughts urges cravings symptoms work dealer doctor doctors clinic office pharmacy insurance reception',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
