import type { OverdoseLapseSign } from '../../../../signals/constellations/overdose/lapse-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** A body that is hard to rouse, and the patches on it, in English. */
export const rouseSigns: SignsOf<Extract<OverdoseLapseSign, 'hardToWake' | 'patchesOn'>> = {
  hardToWake: {
    says: [
      'NOT|CANT|trouble|hard|unable to? WAKEN my|our? HIM|HE up? for|by|in|at|from',
      'HE NOT WAKEN up? for|by|in|at|from',
      'NOT come|came|coming to|around|round after|and|yet|even|with|now|from|when',
      'CANT|NOT sit|prop|stand|hold|pick HIM up',
      'CANT|NOT keep HIM|HE talking|awake|upright|conscious',
      'out|under|asleep COUNT|MANY|all hours|hrs|day|morning|afternoon',
      'out since COUNT|MANY|noon|lunch|last|this|yesterday|morning|breakfast|early',
    ],
    notNear: 'baby crib nap alarm surgery anesthesia',
  },
  patchesOn: {
    says: [
      '2|3|4|5|6|two|three|four|five|several|extra|another|second|both|multiple|new of? my|his|her|the? patch|patches',
      'patch|patches .. 2|3|4|5|two|three|four|another|extra|more|both',
      'patch|patches .. without|NOT|still .. taking|removing|took|peeling|off|old|on',
    ],
    notNear: 'nicotine lidocaine hormone estrogen birth smoking eye jeans ice elbow knee menthol',
  },
};
