import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What makes a wound a harmless one, or a thing of the past, in English. */
export const mishapsSigns = {
  skinMishap: {
    says: [
      'shaving|shave|shaved|shaver|cooking|chopping|slicing|onion|onions|vegetables|veggies|tomato|tomatoes|bagel|avocado|skillet|grease|fryer|gardening|roses|tattoo|surgery|surgeon|accident|accidentally|accidently|tripped|rash|eczema|psoriasis|itch|itchy|mosquito|haircut|barber|skateboard|soccer|football|basketball|crossfit|sunburn|dish|dishes|baking|welding|construction|carpentry|sushi|tattooed|bug|bugs',
      'on|at|from the|a can|box|job|work|fence|paper|treadmill|lid',
      'paper cut|cuts',
      'on|from|by the|a|my|hot? oven|stove|pan|grill|iron|radiator|muffler|exhaust|coffee',
      'in the kitchen',
      'cat|cats|dog|dogs|kitten|puppy|ferret .. scratched|scratches|scratch|bit|bites|bite|clawed|claws',
      'scratched|bit|bitten|scratches by|from my|the|a cat|dog|kitten|puppy',
      'fell|slipped off|down|on|from|when|while|and|playing|skating|hiking',
    ],
  },
  toldInArt: {
    says: [
      'and so on|forth',
      'the|this|that|their|our|favorite|fav|rock|metal|punk|emo|local|new band|bands',
      'question|questions .. about|on',
      'song|songs|lyrics|album|movie|movies|film|films|netflix|novel|character|podcast|documentary|metaphor|poster|brochure|seminar|presentation|thesis',
    ],
  },
  healedHarm: {
    says: [
      'years|year|decade|decades|yrs ago|clean|free|sober|since|without',
      'in|over|nearly|almost 8|9|10|12|15|20|ten|five|decade years',
      'clean|free|stopped|quit .. years',
      'NOT .. since|in high|college|middle|years|school|teen',
      'when|back i|he|she|in was|were? 12|13|14|15|16|17|young|younger|teen|teenager|kid|high|school|college',
      'old|faded|healed|white|childhood scars|scar|cuts|marks|wounds',
      'scars|scar|marks|cuts .. old|faded|healed|years',
      'healed|faded|past me|that',
      'none|nothing|stopped in|for|since .. years|year|decade',
      'behind me|us|her|him',
      'NOT do|cut|cutting it|that? anymore',
      'used to',
      'as a teen|teenager|kid|child',
      'in my|his|her past|teens|twenties|20s',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
