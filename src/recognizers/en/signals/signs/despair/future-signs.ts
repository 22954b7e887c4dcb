import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Future = Extract<
  DespairSign,
  'noTomorrow' | 'noFuture' | 'noWayOut' | 'painOver' | 'wantsOut' | 'forGood' | 'atEase'
>;

/** How people say that no way leads on, and that it shall end, in English. */
export const futureSigns: SignsOf<Future> = {
  noTomorrow: {
    says: [
      'NOT|doubt|doubts think|sure|see|believe|know|expect .. make|last it? to|till|til|until|through|thru .. morning|night|sunrise|daylight',
      'doubt|doubts .. make|see|live|last .. morning|sunrise|tomorrow|christmas',
      'NOT think|believe|expect|sure .. see|live .. morning|sunrise|tomorrow|christmas|summer|birthday',
      'NOT|CANT sure|know|think|promise|guarantee .. be here|alive|around .. tomorrow|morning|christmas|weekend|long',
      'wont|NOT be|going need|needing anything|it|them|that',
      'no more me|mondays|birthdays|christmases',
      'NOT want|wanna|need a|my|any future|tomorrow',
      'NOT plan|planning|expect|expecting|intend|plans|gonna|think|supposed .. be|make|live|turn|see|survive .. 25|30|40|50|christmas|birthday|long|alive',
      'NOT INTENT? to? make|live|last|survive it? through|past|till|until|to|see|another .. night|christmas|birthday|30|40|50|winter|spring|thanksgiving',
      'wont|NOT be around|here|alive much|by|long|anymore|longer',
      'wont|NOT be needing|need anything|it|them anymore|where|after|soon',
    ],
    notNear:
      'call group intake coverage appointment shift office home dinner reception waitlist drunk hungover drink drinking using',
    notBefore: 'available time job day with',
  },
  noFuture: {
    says: [
      'nothing on the other side',
      'NOT|CANT|cannot|hardly see|imagine|picture|envision|visualize .. future|tomorrow|myself|himself|herself',
      'no|NOT|without|zero have|a|any|got|much|see? future|tomorrow ahead|left|for|anymore|here|in|with',
      'no future|tomorrow',
      'no|NOT|any light at end',
      'future|tomorrow .. black|dark|blank|empty|gone|bleak|wall',
      'nothing ahead|waiting|left|more of|for|here for? me|him|her|ahead',
      'nothing will|is|gonna|ever|gets ever|going|gonna|to|get? .. better|change|improve',
      'NOT gonna|going|ever|get|gets|be|getting to|be|get? .. better|easier|okay|happy',
      'too late|far gone for me|him|her',
      'too far gone',
      'beyond|past saving|repair|fixing|hope|redemption',
      'whats the point anymore|of trying?',
      'my|his|her future is|was? over|gone|dead|nothing',
    ],
    notNear: 'call group intake coverage appointment shift office home dinner reception waitlist',
    notBefore: 'available time job day with',
  },
  noWayOut: {
    says: [
      'no|only|NOT .. way|escape|exit out|left|but|except from|of|for|is|me|anymore|this|it',
      'no|NOT|any|see .. way out|escape|exit',
      'no escape|exit',
      'trapped|caged|imprisoned|drowning|suffocating|buried in|inside|by|with|under my|this|his|her|own? life|head|body|pain|mind|misery|darkness|existence|skin|despair|grief',
      'pain|hurt|suffering|torture|agony|hell|nightmare|misery NOT|never .. stop|end|ends|stops|go|stopping|away|leave|let|over',
      'pain|suffering|agony|misery .. unbearable|much|constant|endless|forever|killing',
      'unbearable|unending|endless|constant|excruciating|intolerable mental|emotional|psychological|this? pain|suffering|misery|agony|torment',
      'walls closing in',
      'black|dark|deep|bottomless hole|pit|abyss|void',
      'darkness|void|abyss|demons|depression .. winning|swallowing|swallow|won|consuming|pulling|wins|calling',
    ],
    notNear: 'elevator traffic tooth knee back job town lease house',
  },
  wantsOut: {
    says: [
      'WANT .. it|this .. over|end|stop',
      'WANT|out|way off of|this|the ride|merry',
      'she|he wants out',
    ],
    notNear: 'early alarm mornings relationship marriage lease job',
  },
  painOver: {
    says: [
      'YEARN|need|needs it|this all to? stop|end|quit',
      'YEARN|need|needs it|this to all stop|end|quit',
      'need|needs|make everything|all to? stop|end|quit',
      'waiting|ready|tired for it|this|everything|all|life to? be? over|end',
      'YEARN|need|needs|make|ready|begging for|the|my|this|all|his? .. pain|suffering|hurt|hurting|voices|misery|torment|nightmare to? stop|end|over|gone|quit',
      'YEARN|make|ready for? it|everything all|to? all|be|to? over|end|finished',
      'YEARN|need|ready|just for? peace|silence|nothingness|oblivion|darkness forever|finally',
      'YEARN|need|ready to|for? .. rest|sleep|peace|quiet forever|permanently',
      'eternal|long|endless|permanent|forever|final|big rest|sleep',
      'YEARN to? feel nothing',
      'NOT want|wanna|wants|have to? feel anything|anymore|monday|any|another',
      'stop|end|escape the|this|my|all|his|her pain|suffering|misery|hurting|agony|torment',
      'be at peace finally|soon|forever',
    ],
    notNear: 'tooth knee back surgery doctor detox withdrawal cramps drinking recovery',
    notBefore: 'from drinking using of in',
  },
  atEase: {
    says: [
      'NOT want|wanna to',
      'NOT care|mind anymore|really|either',
      'ok|okay|fine|cool|peace|alright|good with it|that|this',
      'thats|its ok|okay|fine|alright|good by|with me',
      'on purpose',
      'by my own|choice|hand',
    ],
  },
  forGood: {
    says: ['forever|permanently', 'for good|ever|eternity', 'once and for all'],
  },
};
