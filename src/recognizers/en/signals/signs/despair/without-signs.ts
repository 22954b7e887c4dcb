import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Without = Extract<
  DespairSign,
  'betterWithout' | 'onlyTether' | 'ofHabit' | 'gladToLive' | 'notUnwilling'
>;

/** How people say that others would be better off, and what takes the danger out of it, in English. */
export const withoutSigns: SignsOf<Without> = {
  betterWithout: {
    says: [
      'best|kindest|nicest|only .. thing|gift i .. do|give .. gone|die|dead|disappear|NOT',
      'best|kindest|nicest|only thing .. do|give for|to .. KIN|them|everyone is|be .. gone|die|dead|disappear',
      'best|kindest|nicest|only thing .. KIN|them|everyone .. is .. gone|die|dead|disappear',
      'UNEASED life|lives|world .. if|when|once|with i|im|me .. gone|BEDEAD|disappeared|NOT|wasnt|werent',
      'SAID|thinks|think|feels|convinced .. everyone|everybody|family|kids|we|wed|they|theyd|world|yall .. UNEASED .. without|if|when|once him|he|hes|her|she|shes',
      'UNEASED .. if|when|once|with i|im|me|he|hes|him|she|shes|her .. gone|dead|out|disappeared|away',
      'UNEASED .. without me|him|her in|around|here|there|anymore|existing',
      'UNEASED off? without me|us',
      'UNEASED in|under the|a ground|grave|dirt|cemetery',
      'everyone|everybody|they|theyd|family|kids|world|yall|people .. better off',
      'UNEASED off? if|when|once i|im|he|hes|she|shes was|were|am|is? .. gone|dead|wasnt|werent|died|disappeared|vanished|existed',
      'UNEASED off? if|when|once i|he|she NOT exist|alive|around|here|born|there',
      'UNEASED off? with|if me|him|her|i gone|dead|buried|wasnt|werent|not',
      'UNEASED off|place|life|lives|world .. without|minus me|us',
      'world|family|kids|everyone|everybody|people|husband|wife|mom|parents|life|lives|they|theyd|lives UNEASED .. without me|mine',
      'favor|favour by|if|to|when .. dead|gone|dying|disappearing|leaving|dropped|died|NOT',
      'world NOT need|miss|want|needs me|people|another',
      'NOT miss|need|want|better me|him when|if|once|off .. gone|dead|die|without',
      'relieved|happy|happier|glad|thrilled|celebrate|relief|free .. if|when|once im|i|he|she .. gone|dead|died|NOT',
      'only|everyone|everybody|they|world hold|holding|ruin|ruining .. back|everything|lives .. better|gone|without',
      'insurance|money|policy more dead|worth',
      'worth|worthmore more dead|gone|to|than dead|alive|them|living|im',
    ],
  },
  onlyTether: {
    says: [
      'whats|what|nothing|nobody|noone keeping|keeps me|him|her EXIST|going|here',
      'if it NOT for my|the|our KIN .. NOT .. here|alive|around|breathing',
      'only thing|reason|reasons|person .. keeping|keeps|holding|stopping|tethering|left|am|im .. me|him|her|alive|breathing|earth',
      'only reason|thing i|he|she NOT is|yet|done',
      'only .. alive|breathing|living because|for|cause|cuz|bc|out|is',
      'if it NOT|wasnt|werent for .. gone|dead|done|over|ended|end',
      'wasnt|werent|NOT for .. id|would|i be|have gone|dead|done|end|checked|over',
      'too scared|chicken|cowardly|weak|much to|a? .. die|end|live|kill',
      'only|just hanging|holding|staying|here|alive|around|sticking on|around|alive? till|until|because|til|for .. then|goes|dies|gone|moves|grows|graduates|18',
      'NOT|lack have|got|brave|the|enough? guts|courage|nerve|balls|enough to do|end|die|kill',
      'alive|breathing|stay|staying|living only|just|because for|because|of my|him|her|the',
      'scared|afraid .. to|of live|living|both and|or die|dying|live|living',
    ],
    notNear: 'rehab treatment detox program',
  },
  ofHabit: {
    says: [
      'done|tired|sick|finished|through|over|fighting|keep|giving|give|given|gave with|of|being|up? .. drinking|drunk|using|drink|pills|heroin|meth|weed|smoking|vaping|cravings|job|work|dating|marriage|hangover|hangovers|addiction|rehab|alcohol|booze|dope|coke|fent|gambling|relapsing|boss',
      'CANT|wont stop|quit drinking|using|smoking|gambling',
      'homework|landlord|traffic|diet|paperwork|taxes|parking|laundry|lease|shift|coworkers|customers',
    ],
  },
  gladToLive: {
    says: [
      'glad|grateful|thankful|lucky|happy|blessed to be? alive|here|living|waking',
      'glad|grateful|thankful i|im|he|she|that|hes|shes .. alive|here|survived|woke|lived|didnt',
      'want|wants to live',
      'love|loves|enjoy|enjoying|loving|like|likes my? life|living|waking',
    ],
  },
  notUnwilling: {
    says: ['not|isnt that|like|because|bc|cause i|he|she|im|we'],
  },
};
