import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Injury to oneself once left, or said not to be about dying, in English. */
export const cleanSigns = {
  notToDie: {
    says: [
      'NOT suicidal|suicide|dying|die',
      'NOT want|wanna|trying|tryna|looking|gonna|going|planning|plan|about to? die|dying|suicide|kms|kill|end|dead',
      'NOT to die|kill|end',
      'NOT a|an? suicide attempt|thing',
      'nonsuicidal|non suicidal?',
    ],
  },
  cleanOfIt: {
    says: [
      'done|finished|through|quit with? cutting|razors|razor|blades|selfharm',
      'without a|any|the|my|touching|using|picking|holding up? a|any|my|the? razor|razors|razorblade|razorblades|blade|blades|boxcutter',
      'NOT touched|picked|used|held .. razor|razors|razorblade|razorblades|blade|blades|boxcutter',
      'without|stopped|not touching|marking|opening MY own? SELF_SKIN',
      'no|zero|without .. cutting|razor|razors|razorblade|razorblades|blade|blades|boxcutter|selfharm',
      'gone|went|go|lasted|made .. without cutting|hurting|harming|burning|selfharm',
      'used to cut|selfharm|burn|selfinjure',
      'clean|free|sober from|off|of cutting|selfharm|sh|blades|blade|burning|it',
      'NOT cut|selfharmed|burned .. in|for|since',
      'without|no|off cutting|hurting|selfharm|blade|blades|cuts',
      'days|weeks|months|year|years from|since|of no? cutting|selfharm|blade|cut',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
