import type { CommonSign } from '../../../signals/constellations/common.ts';
import type { SignsOf } from '../../../signals/sign.ts';

/** Classes of words of these signs alone. */
export const commonClasses = {};

/** What more than one danger is told by, in English. */
export const commonSigns: SignsOf<CommonSign> = {
  now: {
    says: [
      'tonight|rn|now|already',
      'right|as now|we|i',
      'this minute|second|morning|weekend|week',
      'in the next hour|minute',
      'as soon as',
    ],
  },
  drug: { says: ['DRUG|DEADLY', 'DRINK|ALCOHOL', 'BENZO'] },
  downer: { says: ['DEPRESSANT', 'BENZO', 'ALCOHOL', 'DRINK'] },
  needle: {
    says: [
      'needle|needles|syringe|rig|spoon|foil|baggie|baggies|tourniquet|pipe|straw',
      'my|his|her|their|the kit|works|setup|cooker',
    ],
  },
  weapon: {
    says: [
      'WEAPON',
      'hatchet|cleaver|shank|shiv|shanks|ar15|ammo|molotov|handgun|9mm|screwdriver|knives',
      'body armor',
      'zip ties',
    ],
  },
  kin: { says: ['HE'] },
  fiction: {
    says: [
      'song|lyrics|album|movie|movies|film|netflix|novel|chapter|character|podcast|documentary|episode',
      // "Book me", "show up" and "a new script" for pills are no fiction.
      'a|an|the|this|that|my|our|his|her|tv|in|favorite|school|comic|of show|series|book|game|band|play|class|exam|level',
      'games|gaming|minecraft|fortnite|boss fight',
      'play|plays|playing|played .. xbox|playstation|ps5|switch|roblox',
      'screenplay|essay|homework',
      'poem|script|play for|about|in',
    ],
  },
  joking: { says: ['lol|lmao|lmfao|haha|hahaha|jk|kidding|joking|figuratively|metaphorically'] },
  animal: {
    says: ['dog|dogs|cat|cats|puppy|kitten|horse|fish|hamster|vet|bird|parrot|rabbit|goldfish'],
  },
};
