import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What injury to oneself leaves on the skin, in English. */
export const marksSigns = {
  skinWounds: {
    says: [
      'LESION on|all|down|up|over|along|across|in|inside MY? SELF_SKIN',
      'LESION all? over|covering MY|the? SELF_SKIN',
      'SELF_SKIN|wrists covered|full|lined|striped|scarred|bandaged|wrapped|marked with|of|in|up?',
      'SELF_SKIN are|is|was|were|look|looks|all cut|sliced|scratched|shredded|torn|burned|raw|scarred|bandaged up?',
      'bandage|bandages|bandaids|bandaid|gauze|bandaged .. SELF_SKIN',
      'found|saw|seen|noticed|showed|see|spotted .. cuts|scars|scratches|burns|marks|lines|scabs|blood|gashes|slits',
      'cigarette|burn|lighter|cut|blade|razor|straight|parallel|red|slash marks|mark|burns|lines|wounds',
      'my|her|his|these|those scars|cuts|burns|wounds|scabs|scratches',
      'the|those|these CUT_MARKS|scratches|burns|wounds',
      'SELF_VEIN .. paper|toilet towels|towel|paper|tissue',
      'mine|theyre|all|is|are|were|r all|so? cut|sliced|scratched|torn|scarred up',
      'cuts|scars|burns|wounds|marks heal|fade|disappear|heals|healing|less',
      'steri|butterfly strips|closures|bandages|stitches',
      'bandage|bandaging|wrap|wrapping|patch up|myself|them',
      'bloody|bloodied|bruised|split|raw|swollen knuckles',
    ],
    notNear:
      'needle track heroin needles injection inject injecting shoot shooting shot acne surgery stretch hickey mosquito',
  },
  freshWounds: {
    says: [
      'sleeve|sleeves|bandage|gauze|jeans|leggings|pants .. stuck|sticking|glued|dried to|on MY? SELF_VEIN|cuts|wounds',
      'cuts|wounds|scabs|slits .. stuck|sticking|sticks|glued to|on',
      'perfect|straight|neat|parallel|even rows|lines|row',
      'fresh|new|more|recent|deep|dozens|rows|row|multiple|several|tons|bunch of? LESION',
      'fresh|new|recent superficial|deep|red LESION',
      'fresh|new|another|whole set|batch|bunch|crop|round|row|patch of? LESION',
      'superficial|linear|multiple|several|healing|horizontal CUT_MARKS|scratches|burns',
      'CUT_MARKS to|on|over|across left|right|bilateral|both|upper|inner|volar? SELF_VEIN',
      'dozens|rows|row|bunch|lots of LESION',
      'knuckles|thighs|arms|wrists .. hamburger|shredded|minced|ground|raw',
      'SELF_VEIN look|looks|looking|are|r|a|is|like like? .. mess|ruined|hamburger|zebra|ladder|barcode|roadmap|shredded|destroyed|meat|wrecked',
      'tally|tallies marks? .. SELF_VEIN',
      'line|lines|cut|mark|burn for every|each',
      'little|tiny|thin|red|parallel lines|cuts .. SELF_VEIN',
      'lines|cuts|marks|burns one for every|each|the',
      'cuts|slits|gashes|slices|lacerations|cutmarks|razorcuts on|all|down|up|over|along|across|in|inside .. SELF_VEIN',
      'cut|sliced|slit|slashed|bleeding|bloody|bandaged wrist|wrists|thigh|thighs|forearm|forearms',
      'wrist|wrists|thighs|forearms .. cut|sliced|scratched|clawed|slashed|torn up',
      'photo|photos|pic|pics|picture|pictures|video|snap .. LESION|blood|wrists|razor|blade|bleeding',
      'photo|photos|pic|pics|picture|pictures .. MY SELF_VEIN after|dripping|open|bandaged|again|cut|sliced',
      'SELF_VEIN are|is|all cut|sliced|slashed|shredded up?',
      'LESION fresh|new|bleeding|infected|deeper|everywhere',
      'MY WHICH? SELF_VEIN .. wont|NOT|keeps|still stop? bleeding',
    ],
    notNear:
      'surgery cat dog tattoo budget staff hours roles movie music kitchen dealer needle track cooking baking mosquito stretch acne job injection price prices tax sweat sweating sweaty sweats glue',
  },
  bloodSeen: {
    says: [
      'bleed|bleeds|bleeding|bled|blood|bloody|bloodstains',
      'raw|welts|bruised|blister|blisters',
    ],
    notNear:
      'nose gums pressure cough coughing vomit vomiting throwing work test tests sugar stool poop period pregnant cousin relative donate drive type bank',
  },
  deepWound: {
    says: [
      'too|really|pretty|cut|went deep|deeper',
      'deeper than',
      'go|goes|going|went|gone|getting|got|gotten|get deep|deeper',
      'gaping|gaped|gape',
      'its|is|are|still|already|bandage|towel|sleeve soaked|soaking|dripping',
      'soaked|soaking|dripping|pouring|gushing through|everywhere|down|blood|on',
      'need|needs|needed|might stitches',
      'wont|doesnt|isnt|not stop|stopping bleeding',
      'cut|wound|gash|it wont|doesnt close',
      'see|saw|can fat|muscle|bone|white|layers',
      'stitched|stitches|er again|tonight',
      'infected|pus|oozing',
    ],
  },
  ownLimb: {
    says: ['MY WHICH? SELF_VEIN|stomach', 'wrist|wrists|thigh|thighs|forearm|forearms|sleeves'],
  },
  freshly: {
    says: [
      'fresh|new|recent|recently|today|yesterday|tonight',
      'last night',
      'one|another for every|each',
      'this morning|week|weekend',
      'getting|gotten|got worse|deeper|bad',
      'this time',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
