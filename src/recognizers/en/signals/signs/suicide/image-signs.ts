import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Pictures of an end that is not named, in English. */
export const imageSigns = {
  endImage: {
    says: [
      'lights|light out for|forever|tonight|soon',
      'go|goes|stay|turn|fade|everything .. black|dark|silent and|forever|stay|stays|out',
      'want|wanna|need|wants it|everything|all|world|the|my .. quiet|silent|dark|still|off|blank',
      'switch|turn|shut|power|log|sign .. it|me|myself|everything|brain off|down for|forever|permanently',
      'final|last|closing curtain|chapter|page|stop|exit|sunset|act|bow|lap',
      'end of the line|road|story for|is|here|me',
      'go|leave|left|slip|disappear quietly|silently|away',
      'game over|finito',
      'big|long|endless|eternal sleep|nap|dirt|goodnight',
      'i|just want|wanna|wants|need out',
      'heaven|hell|grave has|is|NOT .. withdrawals|bills|pain|waiting|better|quiet',
      'sign .. me .. heaven|death|hell|grave',
      'figured|figure out .. leave|go|exit|out',
      'way off this|the|of|that planet|earth|rock',
      'push|pushing up daisies',
      'meet|meeting|see my|his|her maker',
      'tired .. being in the|this world|body|skin',
    ],
    notNear: 'job lease marriage relationship contract book movie phone electricity party program',
  },
  neverBack: {
    says: [
      'one way ticket|trip|drive|flight|ride',
      'no return|forwarding|way ticket|trip|address|date|back',
      'NOT pack|packed|packing anything|a|nothing|bag',
      'NOT|never be? come|coming back|home|down .. again|ever|this|time|from',
      'NOT be opening|reading|checking|answering|picking my|mail|it|messages|texts|up',
      'stop|quit looking|searching|waiting for me|him',
      'NOT have to be anywhere|anyone|somewhere',
      'gave|give|giving notice .. job|apartment|work|lease|landlord',
    ],
    notNear:
      'prison jail abusive abuser bus greyhound airport ex dealer vacation mexico job program',
  },
  dutyDone: {
    says: [
      'my|his|her job|work|part|role|duty|mission|purpose here? is|will|be .. done|over|finished|complete',
      'then|after i|im|he|shes can|am|is|be done|free|go|rest|stop|leave|finished',
      'used|ran|run up|out of? my|all .. chances|luck|road|tries|options|reasons',
      'nothing|no .. left to|for do|say|see|lose|me|try|give|prove',
      'have|got nowhere|nothing left|else to .. be|go|do|lose',
      'stuck|stayed|hung|held around|on long enough|for|until',
      'did|done|tried my|everything part|time|best|i .. could|enough|here|now',
    ],
    notNear: 'shift drinking probation sentence work clean interview insurance',
  },
  ageRefused: {
    says: [
      'NOT have|having|want|see|reach|get|do another one|birthday|christmas|winter|summer|year|monday|decade',
      'MANY|30|21|18|19 NOT for me|happening|gonna',
      'decided .. MANY|30|21|18|19 NOT',
      'my|a|this|be last|final birthday|christmas|winter|summer|thanksgiving|halloween|easter|spring',
      'stopped|quit making|planning plans|past|anything .. past|after|for|beyond|anymore',
      'scared|afraid|dread|dreading of? another christmas|year|birthday|decade|morning',
      'NOT making|make|made plans past|after|for|beyond|anymore',
      'NOT planned|plans|planning past|after|beyond',
    ],
    notNear: 'drunk sober hungover drinking rehab jail',
  },
  freesOthers: {
    says: [
      'fix|solve|settle|end|clean|make it|this|everything|things for|easy|right|better|up|easier .. everyone|everybody|all|them|family|kids|mom',
      'nobody|noone|they|theyd|everyone|NOT HAVE? to? pay|buy|spend|deal|explain|visit|worry|chase|bail for|about|with|me|on|a|another .. me|rehab|box|again|anymore|funeral',
      'one|1 less|fewer thing|problem|mouth|person|bill|junkie|addict|headache',
      'free|spare|save|relieve them|everyone|everybody|her|him|family|kids|yall|you of|from|the|all',
      'the? world|everyone|family|kids .. rid of me|him|her',
      'get|gets|be|finally rid of me',
      'out of their|your|everyones|everybodys|her|his|the way|hair|lives|misery',
      'deserve|deserves .. NOT me|her|him',
      'nobodys|noones|not anyones|anybodys|everyones problem|burden anymore|again',
    ],
    notNear: 'job landlord roommate ticket parking warrant rehab copay insurance deductible',
  },
  tooLate: {
    says: [
      'by the time .. you|they|anyone|someone|read|come|get|gets|find|finds|help|ambulance|morning',
      'too late by|when|for|to .. you|me|stop|save|help|anyone|come',
      'NOT send|call anyone|anybody|help|someone|police|cops|911|ambulance',
      'NOT|nobody .. call|calls|dial 911|ambulance|help|anyone .. me',
      'NOT matter|important .. tomorrow|soon|anymore|after|now|then|me|by',
      'NOT want help|saving|rescue|rescuing|stopped|saved',
    ],
    notNear:
      'insurance enroll register appointment apply withdrawal intake boss embarrassed husband medicaid screening',
  },
  doIt: {
    says: [
      'id|i|he|she would|wouldve|should|shouldve|could|couldve? have? do|done|did it if|but|by|already|years|long|ages|yesterday|alone|sooner',
      'said|says|told just do it',
      'go|going|gone through with|it',
      'make|making|making it|that|this happen',
      'have|has|got it|everything all? figured|worked|mapped|planned out',
      'get|getting|do|doing it right this|next|the',
      'coward|chicken|gutless or|otherwise|cause|because|not|to|and',
      'would|wouldve have? been gone|dead years|long|ages|by|already|if',
      'how|where|when he|she|i .. do it',
    ],
    notNear:
      'rehab detox treatment call intake sober quit work homework job form marathon recovery step drink',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
