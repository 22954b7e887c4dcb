import type { SelfharmToldSign } from '../../../../signals/constellations/selfharm/told-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Injury to oneself told without its name, in English. */
export const toldWoundSigns: SignsOf<SelfharmToldSign> = {
  freshOnes: {
    says: [
      'fresh|new ones|one|set|row|batch .. night|nightly|today|tonight|week|morning|yesterday|again|every|each|on|inside|under|up',
      'theres|there|has|got|have|hes|shes|more fresh|new ones|one',
    ],
    notNear: 'tattoo tattoos scripts pills shoes glasses needles tracks track',
  },
  lesionNamed: {
    says: [
      'LESION|CUT_MARKS|scratch|stripe|blister|blisters|blistered|welts',
      'MARKED',
      'towel|tissue|sleeve .. blood|red',
    ],
  },
  noSuchCause: {
    says: [
      'NOT|never|without have|own|had|got|owned|kept a|any|no|that? CREATURES|rosebush|roses|garden|fence|stove|oven|iron|pets',
      'no CREATURES .. here|home|house|live',
      'theres|there|got|have|has no CREATURES',
      'NOT play|plays|cook|cooks|iron|irons|bake|garden|skate|climb|fall|trip',
      'what|which CREATURES',
      'those|these|they are|were|is|arent|look .. straight|neat|even|parallel .. lines|rows',
      'CREATURES died|dead|gone|declawed',
    ],
    notNear: 'allergic allergies',
  },
  heldThere: {
    says: [
      'hold|holds|held|holding|kept|keep|press|pressed|presses|pressing it|them there|down|on|against|to|in',
      'hold|holds|held|holding|kept|keep|press|pressed|presses|pressing MY own? WHICH? SELF_SKIN .. on|over|against|under|in|to .. HOT_THING|FLAME|it|heat',
      'hold|holds|held|holding FLAME|HOT_THING under|against|on|to|near MY own? WHICH? SELF_SKIN',
    ],
    notNear: 'ice compress pressure nurse gauze hand-hold together',
  },
  sleeveBloody: {
    says: [
      'sleeve|sleeves|sock|socks|shorts|pants|leggings|jeans|sheets|towel|towels|cuff|cuffs|hoodie|bandage .. wet|red|dripping|bloody|stained|blood|soaked|crusty|stiff|sticky',
      'SELF_VEIN dripping|drips|bleeding|bled|gushing',
      'blood|bloody|bleeding .. sleeve|sleeves|sock|socks|cuff|cuffs|bath|sink|drain',
    ],
    notNear: 'period nose ketchup wine paint dog needle vein shot',
  },
  dizzied: {
    says: [
      'until|till .. stars|dizzy|black|spots|ringing|lump|concussion|knot|bruise|bruised|bleeds|bleeding|blood',
      'over|again and over|again',
      'on purpose',
      'in sheets|strips|chunks|layers|patches',
    ],
  },
  headToWall: {
    says: ['BASH MY SELF_HEAD .. against|into|on|off .. HARD_WALL'],
    notNear: 'accident accidentally slipped tripped fell',
  },
  scantly: {
    says: [
      'only|just|barely|mostly scratches|scratch|superficial|shallow|surface|cuts',
      'its|theyre|so|but shallow|superficial',
      'only|just skin|flesh|scratches|surface',
      'NOT deep|bleed|bleeding|serious enough?',
    ],
    notNear: 'car paint sleep cat dog record cancer bones tag',
  },
  unwilled: {
    says: [
      'NOT want|wanna|wants to? GASH|SCORCH|SELF_PAIN|CLAW SELF|MY .. again|anymore',
      'NOT want|wanna|wants to? GASH|SCORCH|SELF_PAIN|CLAW MY SELF_VEIN again|anymore|but|and',
      'NOT want|wanna|wants to? GASH|SCORCH again|anymore|but|tonight',
    ],
    notBefore: 'feelings',
    notNear: 'relapse drinking',
  },
};
