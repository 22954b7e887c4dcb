import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How injury to oneself is hidden and explained away, in English. */
export const hidingSigns = {
  hidesWounds: {
    says: [
      'hide|hides|hiding|hid|cover|covers|covering|covered|conceal|disguise|tell|explain up? MY|the|these? cuts|burns|scratches|slits|gashes|wounds|scabs|selfharm',
      'cuts|burns|scratches|slits|gashes|wounds under|underneath|beneath|hidden .. sleeve|sleeves|hoodie|bracelets|makeup|jeans|shorts|clothes|leggings|watch',
      'SKIN_LIES .. cuts|marks|scratches|burns|scars|bruises|lines from|SKIN_EXCUSE|were|was',
      'SELF_VEIN look|looks like i|she|he|they fought|wrestled|lost',
      'nobody|noone|anyone|no .. see|sees|know|knows|notice|notices what|how|where i|she|he did|do|does|cut|cuts to? SELF|MY?',
    ],
    notNear: 'budget pay tax surgery rug floor carpet needle track',
  },
  explainedAway: {
    says: [
      'SKIN_LIES .. SKIN_EXCUSE',
      'NOT an? accident|accidental',
      'CANT|NOT|how|to|cannot .. explain .. it|they|them|how|these|this|cuts|marks|scars',
      'from .. they|it|those arent|isnt|wasnt|werent|not',
      'blame|blamed|blames|blaming the|my|it|them on? .. SKIN_EXCUSE',
    ],
  },
  heatSleeves: {
    says: [
      'long? sleeves|sleeve|hoodie|hoodies|sweater|sweaters|sweatshirt|sweatshirts|pants .. summer|heat|hot|degrees|90|95|100|july|august|beach|pool',
      'summer|hot|heat|degrees|july|august .. sleeves|hoodie|hoodies|sweater|sweatshirt',
      'wont|refuses|never|stopped|quit .. show|wear|wearing|roll .. arms|wrists|sleeves|short|shorts|tshirts|swimsuit|bikini',
    ],
  },
  hidesSkin: {
    says: [
      'long sleeve|sleeves|sleeved',
      'asked|asks|asking|noticed .. happened|about .. MY SELF_VEIN|sleeves',
      'hoodie|hoodies|sweater|sweaters|sweatshirt|sweatshirts|jacket|sleeves|pants .. summer|heat|hot|degrees|july|august|beach|pool|always|even|inside',
      'sleeves down|pulled',
      'flinch|flinches|winces|wince|jerks .. arm|arms|touch|hug|wrist|leg',
      'under|underneath my|her|his|these|the sleeves|hoodie|clothes|jeans|bandages|bracelets|shirt|them',
      'hide|hides|hiding|hid|hidden|cover|covers|covering|covered .. arms|arm|wrists|wrist|legs|thighs|marks|scars|cuts|it|them|skin|up',
      'bracelets|wristbands|bandaids|makeup|concealer|bandage|bandages|band aids',
      'wont|refuses|doesnt|never|not .. show|wear|roll|swim|change .. arms|arm|wrists|sleeves|shorts|legs|skin|swimsuit|pool|gym|front',
      'lock|locks|locked|locking the|my? bathroom',
      'lock|locks|locked|locking|hours in .. bathroom|room|herself|himself|myself',
      'pulls|pulled|pulling|tugs|yanks .. sleeve|sleeves|arm|away',
      'secret|secretly',
      'nobody|noone knows|know|sees|notices|checks|looks|can',
      'check|see|look|inspect|search|show|examine|noticed your|my|our|her|his|at arms|arm|legs|skin|thighs|wrists|body|scars|cuts',
      'skin|body|strip check|checks|search|searches|searched',
      'arms|legs|wrists|body|skin covered|hidden|wrapped',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
