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
  needle: { says: ['needle|needles|syringe|rig|spoon|foil|baggie|baggies|tourniquet|pipe|straw'] },
  weapon: { says: ['WEAPON'] },
  kin: { says: ['HE'] },
  fiction: {
    says: [
      'song|songs|lyrics|album|band|movie|movies|film|show|series|episode|netflix|book|novel|chapter|character|podcast|documentary',
      'game|games|gaming|xbox|playstation|minecraft|fortnite|level|boss fight',
      'poem|play|script|essay|homework|class|exam',
    ],
  },
  joking: { says: ['lol|lmao|lmfao|haha|hahaha|jk|kidding|joking|figuratively|metaphorically'] },
  animal: {
    says: ['dog|dogs|cat|cats|puppy|kitten|horse|fish|hamster|vet|bird|parrot|rabbit|goldfish'],
  },
};
