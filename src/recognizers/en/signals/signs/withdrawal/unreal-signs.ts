import type { UnrealSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What a denial may be of instead: "no drink since Monday, seeing things". */
const OTHER_DENIED = ['LIQUOR', 'CALMER', 'DRINK', 'DRUG', 'SLEEP', 'COUNT'];

/** How it is said in English that someone sees and hears what is not there. */
export const unrealSigns: SignsOf<UnrealSign> = {
  unreal: {
    says: [
      'SEE|HEAR .. VERMIN',
      'SEE|HEAR .. EERIE SIGHT|SOUND',
      'SEE|HEAR dead|spirits|ppl|nonexistent',
      'SIGHT|SOUND|VERMIN|ppl .. ISNT NOWHERE',
      'SIGHT|SOUND|VERMIN|ppl who|that|thats|which|what|whos|there ISNT NOWHERE',
      'that|which|who|whos ISNT NOWHERE|in',
      'NOT NOWHERE .. SEE|HEAR',
      'only he|she|i|they can? SEE|HEAR',
      'nobody|noone else .. SEE|HEAR',
      'VERMIN .. CREEP|WITHIN|everywhere|coming|all',
      'CREEP WITHIN|up|out|all .. SKIN|WALLS|me|him|her|bed',
      'VERMIN|things|something WITHIN .. SKIN',
      'feel|feels|feeling|felt .. VERMIN|CREEP',
      'HALLUCINATE',
      'GRASP .. to|with|at|for|away|off|from|on .. PHANTOM',
      'GRASP PHANTOM',
      'UTTER|fighting|arguing .. with|to|at? .. who|that|isnt|whos|but DEAD|ISNT|alone',
      'UTTER .. but .. DEAD|alone',
      'WALLS|everything|things start|look|looks|like|was|were|is|are|started|kept? WAVERS',
      'everything look|looks|looked .. WAVERS',
      'UTTER about|bout|at|on|going VERMIN|SIGHT|war',
      'shadow people|person|man|men|figures|figure',
      'LATE HE|dog .. THERENESS',
      'HE|uncle who|whos|that .. DEAD .. THERENESS',
      'HE .. DEAD|funeral .. LINGERS',
      'sounds|sound like whispers|whispering|voices',
      'imaginary|invisible SIGHT|SOUND|VERMIN|strings|friend|friends',
      'CANT|NOT tell|know|sure whats|what .. real',
      'BELIEVE .. VERMIN|HAUNTED|under|inside|behind|outside',
      'PET|tv|toaster|lamp|fridge|picture|pictures|painting|statue|doll|plant|plants|walls|wall|radiator|rug talked|talking|spoke|speaking|whispered|whispering|answered|singing|told|said|saying to|with|at|me|him|her|my|something|things|back',
      'eyes playing tricks',
      'tripping|trippin balls|out|bad',
    ],
    otherDenied: OTHER_DENIED,
    notBefore: 'videos posts ads commercials',
  },
  sighting: {
    notNear: 'apartment upstairs downstairs',
    says: [
      'SEE|HEAR a|an|some|these|random|two|three? SIGHT|SOUND',
      'SEE|HEAR MY SIGHT WITHIN .. ROOM|WALLS',
      'SEE MY|a HE|SIGHT WITHIN MY MIRROR',
      'theres|there a? SIGHT|strangers .. WITHIN|behind|outside|at .. ROOM|WALLS',
      'nobody|noone|nothing|noones|nobodys there|here',
      'theres|there no|ISNT|nothing|nobody any|a|no? SIGHT|SOUND|VERMIN|PHANTOM|radio',
      'NOT have|own|got a|any|no? VERMIN|cat|cats|dog|dogs|radio|tv|baby|kids',
      'corner|corners of .. eye|eyes',
      'things|stuff|shadows|letters WAVERS',
      'faces|people|shapes|figures|eyes in .. WALLS|window|mirror|trees|dark',
      'SIGHT|SOUND|something|keep|keeps|they UTTER|calling .. name',
      'VERMIN',
    ],
    otherDenied: OTHER_DENIED,
    notBefore:
      'videos posts ads commercials clearly differently better more about that stories get quit who how drinking drunk from of need clearer say saying says talk at again are is were was new else special i we',
  },
  voices: { says: ['voices'], notNear: 'BROADCAST', otherDenied: OTHER_DENIED },
  offAir: {
    says: [
      'BROADCAST that|thats|which|when|and? its? .. off|unplugged',
      'BROADCAST that|its|thats|which? ISNT on|playing|plugged',
    ],
  },
};
