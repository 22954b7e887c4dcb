import type { SelfharmSign } from '../../../../signals/constellations/selfharm-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Why one hurts oneself, in English. */
export const reasonsSigns = {
  deservesPain: {
    says: [
      'deserve|deserves|deserved|deserving',
      'punish|punishes|punishing|punished|punishment',
      'hate|hates|hating|disgusted|disgusts SELF|MY|at|by|with SELF? body|face|skin|fat?',
      'hate|hates|hating SELF',
      'teach SELF a lesson',
      'make|making SELF pay|suffer',
      'because|when i|she|he|im|hes|shes bad|ate|failed|fail|messed|mess|screw|screwed|ugly|fat|worthless|stupid|useless',
      'my|her|his own fault',
    ],
    notBefore: 'better help care respect more',
  },
  painRelieves: {
    says: [
      'relief|release|releases|relieves|releasing|numb|numbs|numbness',
      'calm|calms|calmer|calmed|soothes|quiet|quiets|quieter|peaceful',
      'only thing|way .. helps|works|feel|helped|cope|handle|stops|makes|can',
      'feel|feels|feeling|felt something|anything|real|alive|better|human|okay',
      'stop|stops|quiet|silence|drown .. thoughts|noise|voices|head|feelings|feeling|screaming|brain|thinking|pain',
      'takes|take|took|makes|get|lets .. edge|pain|it out|away',
      'when|whenever|every|everytime .. upset|stressed|angry|mad|sad|anxious|fight|argue|yells|overwhelmed|cry|scream|anxiety|panic|numb|nervous|lonely|worked|meltdown',
      'cope|coping|copes',
      'instead|dont|cant of? feel|feeling|crying|cry|screaming',
      'until|till i|she|he|it feel|feels|calm|calms|bleeds|bleed|numb|stop|passes|goes|dont|cant',
      'physical pain|hurt',
      'pain .. helps|good|control|better|easier|real',
      'yells|yelled|yelling|screams|screamed|fights|fighting|hits',
      'makes|make me|her|him|it feel|calm|stop|quiet|real|better',
      'drips|dripping|rush|high|buzz',
    ],
  },
  harmReason: {
    says: [
      'to|so|and stop|stops|quit|avoid|silence|drown|forget .. thinking|feeling|crying|thoughts|noise|voices|feelings|craving|cravings|pain|screaming|panic',
      'to|can|could feel|felt something|anything|alive|real|better|human|it',
      'to calm|cope|punish|numb|ground|relax|release|breathe MY?',
      'CANT|couldnt stand|take|handle the|this|my? feeling|feelings|guilt|craving|cravings|numbness|pain|thoughts',
      'makes|made me|her|him feel',
      'only thing|way .. SOOTHES|works|feel|cope|handle|stops|makes',
      'better than|instead of crying|screaming|drinking|using|feeling|nothing|numb',
      'instead of drink|drinking|using|drugs|pills|crying|screaming',
      'just to feel',
      'until|till .. peels|blisters|raw|hurts|numb|bleeds|breaks|swells|purple|passes|stops',
      'want|need .. noise|thoughts|voices|head|feelings|screaming|brain to|it stop|quiet|shut|stops',
      'felt|feel|feels better|calm|calmer|relief|release|sleep after|afterwards|and|then|for',
      'and then i can|could sleep|breathe|rest|think',
    ],
  },
  harmSoothes: {
    says: [
      'blood|bleeding|cut|cuts|cutting|burn|burning|blade|razor|scratching makes|make .. feel|quiet|calm|stop|better|real|alive|away|okay|breathe|disappear',
      'blood|bleeding|cuts|cutting|blade|razor|selfharm SOOTHES|stops|silences|shuts|grounds',
      'selfharm|cutting|burning|hurting how|why|what .. get|gets|cope|deal|survive|sleep|through',
      'pain .. outside .. not|instead|than|inside',
      'rather|prefer|need|want the? physical|outside pain',
      'pain makes|helps|keeps .. feel|real|alive|calm|quiet|grounded|punish',
      'razor|blade|cutting|selfharm|lighter is|was|became my|her|his best|only|new|old? friend|drug|release|escape|therapy|high|addiction',
    ],
    notBefore: 'out back down',
  },
  meantHarm: {
    says: [
      'did|do|does|done|doing it|this|that|these|them to SELF',
      'on purpose',
      'deliberately|intentionally|deliberate|intentional|purposely|purposefully',
    ],
  },
  harmHabit: {
    says: [
      'when|whenever|everytime|every|always|constantly|keeps|keep|until|till|again|hard|daily|nightly|lately|anytime|repeatedly',
      'over and',
      'each|all the? time|day|night|morning',
      'have|has|need|needs|want|wants to',
      'so i|he|she|it|they|the dont|doesnt|can|wont|never',
      'because|bc i|he|she|it|of|its',
      'covered in bruises',
      'black and blue',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
