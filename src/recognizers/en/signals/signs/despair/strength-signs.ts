import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Strength = Extract<DespairSign, 'cannotGoOn' | 'spent' | 'hopeless'>;

/** How people say that they are at the end of their strength, in English. */
export const strengthSigns: SignsOf<Strength> = {
  cannotGoOn: {
    says: [
      'living|existing is|gets|feels|got .. hard|painful|heavy|exhausting',
      'CANT|cannot go|goes|carry|keep|continue on|going|living|like this|anymore',
      'CANT|cannot do|take|handle|face|bear|stand|endure|survive|stomach .. life|pain|existing|existence|living|world',
      'CANT|cannot do|take|face|bear|survive|endure|handle another|one day|night|week|hour|morning|more|minute',
      'CANT|cannot do|take|survive|bear|stomach|face|handle life|living|it|this|tomorrow anymore|longer|alone',
      'CANT see|picture|imagine|find SELF|me|strength|way|point? to? going|go|continuing|carrying|living',
      'CANT anymore|cope|survive',
      'NOT know|think|sure|see how|if|that|why much? longer|i|he|she? .. go|keep|carry|continue|hold|last|hang on|going|longer|like',
      'NOT strong enough to|for .. go|live|keep|life|continue|carry|this',
      'NOT want|wanna|wants|have strength|energy|to|the? .. go|keep|carry|continue on|going|fighting|trying|living',
      'another day|night|week|year|month of|like|in this|pain|existence',
      'hanging|holding on? by a? thread|fingernails|string',
      'end of my|the|his|her rope|road|tether',
      'at|reached|past|hitting my|his|her? breaking point',
    ],
    notBefore: 'drinking using smoking lying with paying tuesday monday wednesday thursday friday',
    notNear: 'coupon bill bills rent insurance hold phone website snoring',
  },
  spent: {
    says: [
      'YEARN|ready to be done with? everything|all|it|now|already',
      'WEARY of|with it|everything|this all|anymore',
      'done done',
      'so done anymore|man|dude|guys|here|fr',
      'im|i|hes|shes done|finished|through|out fighting|living|struggling|hurting|existing|suffering|pretending',
      'im|i|hes|shes done|finished|through with everything|life|people|existing|living|everyone',
      'im|hes|shes done|finished fr|forever|goodbye|sorry|period',
      'then|and im out|gone|done',
      'says|said|saying he|she|hes|shes|theyre done|finished',
      'ready|want|wanna|wants|time|feel|feels|about|tempted|going to|like? .. give|giving up',
      'ready|want|wants|wanna|tempted to? just? let go',
      'given|gave|giving|gives up completely|already|trying|fighting|lately|inside',
      'given|gave|giving|gives up on life|everything|hope|myself|himself|herself',
      'nothing|no|NOT|zero .. left|fight|strength|anything in me|him|her|tank',
      'no|NOT|zero|without .. fight|strength|tears left',
      'nothing left to give|fight|lose',
      'tired|exhausted|weary|sick|worn of|from|out? fighting|trying|hurting|pretending|everything|struggling|suffering|failing|crying|faking|feeling',
      'soul|heart|spirit .. tired|dead|broken|empty|exhausted',
      'dead|empty|hollow|ghost inside|already',
      'lost|losing the|my|all|his|her? will|fight',
      'stopped|refuses|refusing|quit|skipping|skips taking? dialysis|insulin|chemo',
      'CANT|NOT trust|keep|stay|keeping myself|himself|herself|me? safe|alive',
      'throw|throwing|threw in the towel',
    ],
    notNear: 'cravings craving urges insurance form alcohol',
    notBefore:
      'smoking drinking vaping of with for the it alcohol weed pills meth drugs booze dope cigarettes nicotine beer using custody my getting',
  },
  hopeless: {
    says: [
      'wake|wakes|waking up? .. disappointed|devastated|wishing|dreading|regretting|hating',
      'everything|nothing|all .. grey|gray|numb|black|dark|empty',
      'no|NOT|without|see point to|in|of any|this|it|anything|all|anymore',
      'already dead|gone inside?',
      'dead man|girl|woman|person walking',
      'walking dead|corpse',
      'hopeless|hopelessness|hopless|despair|despairing|despondent',
      'no|lost|without|losing|zero|abandoned all|any|my|his|her? hope',
      'feel|feels|feeling .. dead|hollow|broken|defeated|doomed inside|anymore',
      'everything|all is|feels|seems|looks? pointless|meaningless|hopeless|black|useless',
      'nothing matters|brings|feels anymore|joy|worth|real',
      'hate|hates|hating my|this life',
      'life is|feels|like|been|a|such|pure|living? DREARY',
    ],
    notBefore: 'that in on for he she with to',
    notNear: 'lease he him form',
  },
};
