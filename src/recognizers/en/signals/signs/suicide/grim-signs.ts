import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Things that are rarely named without it, and an inner pull, in English. */
export const grimSigns = {
  grimThing: {
    says: [
      'rope|ropes|noose|shotgun|pistol|rifle|revolver|bullet|bullets|ammo|9mm|glock',
      'tracks|ledge|rooftop|overpass|cyanide|helium|antifreeze',
      'coffin|casket|grave|morgue|cemetery|obituary|eulogy|tombstone|urn',
      'heaven|afterlife|reincarnation|purgatory',
    ],
    notNear:
      'jump ladder climbing skipping courses boat tent hunting hunt range safe locked police cops stolen dads moms fathers visit visited visiting grandpa grandmas friend brother buried died vodka booze addiction alcohol drugs heroin meth pills works needle marks road bike school heavens sake paintball nerf arms veins toy show movie song album band alley robbed robbery ex him husband boyfriend neighbor threatens threatened',
  },
  innerPull: {
    says: [
      'my head|brain|mind|voice|demons|depression keeps|keep|kept .. saying|telling|says|tells|whispering',
      'voice|voices|it|darkness|depression|demons|pain finally? won|wins|winning',
      'rope|river|gun|tracks|train|water|bridge|knife|lake|roof .. calling|calls|whispers|whispering my|me|to',
      'matter of when',
      'when not if',
      'so do|will|am i',
      'do the math',
      'head|brain|mind .. just step|jump|do|end|go|drive|swerve|pull',
    ],
    notNear: 'drink use relapse craving cravings dope dealer phone battery',
  },
  goesToDead: {
    says: [
      'go|be where my|the|his|her .. went|is|are',
      'go|want|wanna|ready|time to? .. hold|hug|meet|see her|him|them|my baby|again',
      'god|lord|jesus|heaven .. is|says|are? ready|calling|waiting for me|him|her',
      'friends|family|everyone|people|brothers .. in|are|is .. cemetery|ground|dead|heaven|graveyard',
      'lost the|our|my|a baby|son|daughter|husband|wife|twin .. go|join|follow|hold|next|with',
    ],
    notNear: 'visit visiting rehab custody court hospital weekend supervised jail airport',
  },
  noFollowUp: {
    says: [
      'NOT think|believe|guess|suppose|sure ill|id|i need the|a|that|your|any callback|appointment|bed|number|follow|referral|list',
      'NOT be|going|gonna .. able to|around take|care|raise|watch|pick',
      'take|keep|raise|adopt my kids|baby|dog|son|daughter|cat please|im|i|and|he|she',
      'last person|one|thing im|ill|i|he|she|you|they talking|talk|ever|tell|write|see|say|do',
      'version of|where .. tonight|tomorrow|me|im .. NOT',
      'im|ill|i NOT be? here|around tomorrow|monday|next|by|after|in',
    ],
    notNear: 'work inpatient rehab detox program shift cps court foster weekend',
  },
  survivesAsked: {
    says: [
      'survive|survives|survivable|survived a|an|the|from|jumping .. fall|drop|jump|hanging|overdose|gunshot|stories|story|feet|foot',
      'buried|mass|funeral|rites|service .. church|catholic|priest|cemetery|holy .. if|do|suicide|myself',
      'happens|happen to your|my|a facebook|accounts|body|stuff|phone|kids|debt|loans|debts .. when|after|if .. gone|die|dead',
      'does|will|would|do .. know|tell|notice|remember .. after|when .. dead|die|gone|dying',
    ],
  },
  lifePast: {
    says: [
      'in the past tense',
      'like he|she|i|im|hes|shes NOT|was|were|is|already gone|here|dead|leaving|saying',
      'was nice|good|fun|great|real knowing|while|to you|him|her|yall|it|have',
      'thank|thanks you|u|yall|everyone for trying|everything|putting|loving|being',
      'sorry .. NOT stronger|better|enough|braver|able',
      'had a good|decent|nice|long run|life|ride',
      'ghost|shell|corpse|zombie that|who',
      'ghost|shell|corpse|zombie .. haunting|leave|myself|walking|person|empty',
      'i|he|she used to be someone|somebody|alive|happy|person',
    ],
    notNear: 'essay book intake call meeting nurse chat info information',
  },
  forgotten: {
    says: [
      'hope|wish|let|want|kids|they|everyone forget|forgets my face|about|me|i',
      'do|doing|did .. everyone|them|taxpayers|world|him|her|yall|family|kids|society|system a? favor|favour|solid',
      'spins|turns|goes|runs|better|fine on|fine|without me',
      'my|his|her son|kid|daughter|mom says|thinks .. mistake|burden|trouble|problem',
      'nobody|noone called|texted|calls|texts|came|visits|asked|noticed in|for|all|me|anymore',
      'thinks|believes im|i am? safe|fine|better|okay|ok',
      'everyone|everybody|they|people|parents|kids|friends think|believe im|i am? safe|fine|better|okay|ok',
    ],
    notNear: 'work boss sober drunk drinking using referral intake message job clean',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
