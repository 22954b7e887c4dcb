import type { AbuseMenaceSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Papers held back and care kept from someone, in English. */
export const abuseCareSigns: SignsOf<Extract<AbuseMenaceSign, 'papersHeld' | 'careKept'>> = {
  papersHeld: {
    says: [
      'took|takes|taken|has|have|hid|hides|keeps|kept|holds|holding|confiscated|burned|locked .. my|our|her passport|passports|papers|visa|documents|greencard|birth',
      'ABUSER got .. my|our|her passport|passports|papers|visa|documents|greencard',
      'NOT give|gives|gave me|us|her? back? my|our|the|her passport|papers|documents|id|ids|visa|greencard',
      'passport|papers|documents|id taken|confiscated|hidden|locked',
    ],
    notNear: 'police cop dmv court embassy consulate rehab lawyer school discharge hospital',
  },
  careKept: {
    says: [
      'NOT LETTING me|us|her|him|mom|grandma|them see|go|get|have|call|to to? a|the|an|my? doctor|er|hospital|clinic|ambulance|dentist|medical|911',
      'NOT take|taking|bring me|us|her|him|mom|grandma to a|the? doctor|er|hospital|clinic',
    ],
    notNear: 'insurance medicaid boss work jail prison probation cops',
  },
};
