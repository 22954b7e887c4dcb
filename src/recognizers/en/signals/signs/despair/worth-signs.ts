import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Worth = Extract<DespairSign, 'othersEased' | 'payout' | 'burden' | 'unmissed' | 'worthless'>;

/** How people say that they are of no use to anyone, in English. */
export const worthSigns: SignsOf<Worth> = {
  othersEased: {
    says: [
      'best|kindest|nicest|greatest|only thing|gift|favor i .. do|give',
      'UNEASED|nicer|calmer life|lives|childhood|home|future|mom|dad',
      'they|theyd|family|kids|everyone|everybody|wife|husband|mom|parents|people|daughter|son|we|wed .. finally|spared|retire|heal|recover|adjust|grieve|relieved|relax|manage|survive|breathe|sleep',
      'family|kids|everyone|parents|wife|husband|they|theyd|we|wed .. move|get on|past|over',
      'they|theyd|theyll|family|kids|everyone|parents|wife|husband|mom|mum|he|she|hed|shed|we|wed .. relieved|afford|relax|breathe|sleep|travel|retire|happy|happier|free|fine|okay|lighter .. again|finally|things|easier|without|better?',
      'finally|all be? able to? relax|breathe|sleep|rest|afford|move|live|be',
      'more|less|fewer|no money|stress|worry|worries|drama|bills|peace|problems|headaches|fights',
      'life|lifes|things|everything .. easier|simpler|better|quieter|cheaper|happier',
      'collect|collecting|cash|get|gets .. insurance|payout|inheritance|policy',
      'solve|solves|fix|fixes|end .. problems|everything|everyones|problem',
      'save .. trouble|money|heartache|pain|grief',
      'UNEASED|freed off',
      'do|doing .. favor|favour|service',
    ],
  },
  payout: {
    says: [
      'life insurance .. pay|pays|cover|covers|still|goes|go|get|gets|worth|money|policy',
      'get|gets|collect|collects|cash|leave|leaves .. life insurance',
      'insurance money|payout|check|settlement',
      'collect|collecting .. insurance|policy|payout',
    ],
  },
  burden: {
    says: [
      'NOT|CANT see|know|understand|get why anyone|anybody|someone|they|he|she would|still|even? want|wants|love|loves|miss|keep|need|needs me',
      'everyone|everybody|they|family|kids|world|wife|husband need|needs|want|wants me gone',
      'one less|fewer kid|child|mouth|person|problem|burden|thing|junkie|addict|body',
      'think|thinking|know|maybe|bet|guess .. everyone|everybody|they|theyd|family would|be? .. happier|relieved|better',
      'weight on|to|for|around everyone|everybody|them|him|her|all|my|the|you|people',
      'a|just|such|dead weight on|to|around|for',
      'too much trouble|hassle|work|drama to|for|and|is|on',
      'burden|burdening|burdensome|deadweight|parasite|leech',
      'dead weight',
      'drag|dragging|bring|bringing|weigh|weighing everyone|everybody|them|family|people|him|her|you|yall down|under',
      'ruin|ruined|ruining|wreck|wrecked|destroy|destroyed|poison everyone|everybody|everyones|familys|everything|their lives|life|i|around',
      'i cost|drain|hurt|disappoint|exhaust|poison|fail everyone|everybody',
      'in everyones|everybodys way',
      'family|everyone|everybody|kids|they|people .. recover|heal|cope|manage|adjust|survive|fine quickly|without .. me|death|gone',
      'with or without me|him|her',
      'liability|millstone|anchor|drain on|to my|the|everyone|everybody|them|family',
      'become|became|im|being a? liability|drain|problem',
      'draining|drains|bleeding them|everyone|everybody|my|family|dry?',
      'taking|take|takes|waste|wasting up? space|oxygen|air',
      'everyone|everybody|family|people|they|theyre .. sick|tired|exhausted of|with|from me',
      'deserve|deserves|needs a? better|real mom|dad|mother|father|wife|husband|parent|than',
      'put|deal|worry|bother|bothered|burdened about|with|by me anymore|again|longer|after|much|being',
      'NOT gotta|need|have|needs|has to? worry|deal|put about|with|bout|up me|him|her anymore|after|again|longer',
    ],
    notBefore: 'of proof on for',
    notNear: 'financial tax proof cost staff oxygen',
  },
  unmissed: {
    says: [
      'nobody|noone|who would|will|even|wouldnt|gonna|ever? miss|notice|mourn|grieve|cry me|if|for|im|when|until|i|that',
      'nobody|noone|who would|will|even|wouldnt|gonna|ever? miss|notice|mourn|grieve|cry .. gap|difference|if|when|until|i|im',
      'NOT miss|mourn me|if|when im|i|gone?',
      'NOT|nobody|noone|wouldnt .. anyone|anybody .. miss|notice|mourn|cry',
      'nobody|noone|anyone|anybody|who would|will|even? miss|cares|need|needs|love|loves|want|wants|mourn about|for? me',
      'nobody|noone|who|anyone .. care|cares|notice|cry if|when|whether i|im|he|she .. BEDEAD|gone|disappear|disappeared|od|vanished|live|lived',
      'nobody|noone|NOT|who .. come|show|attend|be .. funeral',
      'forget|replace .. me in|by|within .. week|month|year|christmas',
      'alone|unloved|unwanted|invisible|unlovable in|to this|the|everyone|everybody world?',
    ],
    notNear: 'work meeting shift job appointment',
    notBefore: 'call wait to',
  },
  worthless: {
    says: [
      'only thing|use|way|what .. i|im|hes|shes good|useful for',
      'NOT useful|needed|wanted to|by|anywhere? anyone|anybody|anymore',
      'good for nothing',
      'worthless|worthlessness|useless|pathetic|unlovable|irredeemable|unforgivable',
      'piece|waste|sack of a? shit|trash|garbage|space|oxygen|air|life|skin|breath',
      'im|am|feel|being such|just|like|a|total|complete? .. failure|nothing|trash|garbage|mistake|disgrace|monster|disappointment|loser|screwup|fuckup|waste|embarrassment|poison|problem',
      'hate|hates|despise|loathe|disgusted|ashamed with|of|by|who|what|being? .. myself|himself|herself|become|alive|am',
      'NOT good|worth|worthy for|anything|of|the|saving anyone|anything|love|air|trouble|it|happiness',
      'NOT matter|deserve to|anything|good|love|anyone|anymore|help|happiness',
      'self hatred|loathing|hate',
      'all i do|am is|do? ruin|hurt|disappoint|fail|cause|let',
    ],
  },
};
