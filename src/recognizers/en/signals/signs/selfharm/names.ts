import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Injury to oneself by its name or by none, in English. */
export const namesSigns = {
  harmNamed: {
    says: [
      'selfinjurer|selfharmer|selfburning|selfmutilator',
      'selfharm|selfharming|selfharmed|selfharms|selfinjury|selfinjuring|selfinflicted|nssi|cutter|selfinjure|selfinjures|selfinjured|selfmutilation|parasuicidal',
      'sh urges|urge|relapse|relapsed|scars|again|thoughts|clean|free|streak',
      'barcode|barcodes',
      'tw|cw sh|selfharm|cutting',
      'selfharm|sh|selfharming thoughts|urges|feelings|again|problem|addiction',
      's h',
      'self inflicted|mutilating|mutilates|harmer|injurious|mutilator|hurting|hitting|biting|burning|cutting|abusive|mutilated',
      'headbanging|dermatillomania|trichotillomania|excoriation',
      'head banging',
      'who|also|still|secretly cut|cuts',
      'started|starting|starts|been|still|secretly|caught|keeps|keep|kept|about|back|of|from|with|to|is|im|hes|shes|just|only|by|again|of cutting|burning',
      'i|she|he|they|also|never|ever|who|to|always cut|cuts again|last|deep|deeper|tonight|today|this|too|for|since|at|more|so|to',
      'CUT makes|make me|her|him|it',
      'cutting again|too|is|deeper',
      'cut|cuts|cutting|burn|burned in the|a|my|her|his bathroom|room|shower|bedroom|secret|class|school|stall',
    ],
    notBefore:
      'back down out off hair grass corners class school ties carbs calories sugar me him her them weight hours wood vegetables meat dope coke it pills ties board edge training policy up eyes chest',
    notNear:
      'prevention awareness researching article lawn grass hair coupons budget vegetables onions meat calories carbs caffeine soda sugar hours paycheck staff board',
  },
  harmVeiled: {
    says: [
      'did|do|does|doing both|all? SELF_VEIN',
      'what|things|stuff i|she|he|they do|did|does to SELF|MY',
      'of|about what i|she|he did|do|does',
      'whats under|underneath|beneath',
      'doing|did|does|do|done it|that|things|stuff to SELF|MY SELF_SKIN?',
      'doing|did|do|does it|that again|tonight',
      'old habit|habits|friend|ways',
      'did|do|does|doing|done .. on MY SELF_VEIN|stomach',
      'did|do|does|doing|done MY own|left|right|other? SELF_VEIN|stomach',
      'did|done|doing|do it|that again|anyway|tonight|lastnight',
      'going|gonna|might|will|ima do it|something .. to MY SELF_VEIN|SELF_SKIN',
      'did|does|doing|do both|the other|my|her|his SELF_VEIN again|too|tonight|last',
      'i|she|he do|does|did|been it|this every|daily|nightly|almost|nearly|again|most',
      'wont|dont|doesnt stop once i|she|he start|starts',
      'my|the|that|her|his bad|secret|dark|little habit|ritual|coping',
      'cope|coping|copes .. skin|body|SHARP|pain',
      'take|takes|taking|took it out on .. body|skin',
      'paint|painting|drawing|draw|draws .. red|skin|arms|wrists|thighs',
      'marks|lines|scars i|she|he make|makes|made|put|puts',
    ],
    notNear:
      'shoot shooting inject injecting iv slam needle heroin meth dope crack drink drinking smoke',
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
