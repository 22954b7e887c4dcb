/** What people quit, speak of as of a person, and know to be deadly. */
const HABIT =
  'alcohol|alcoholism|drinking|drink|drinks|booze|vodka|whiskey|wine|beer|liquor|tequila|rum|gin|addiction|habit|disease|heroin|dope|meth|crack|coke|cocaine|fentanyl|opioids|drugs|weed|pot|kratom|cigarettes|smoking|nicotine|vaping|gambling|sugar|using|partying|lifestyle|stress|job';
/** What does nobody harm but by too much of it. */
const TREAT =
  'coffee|espresso|caffeine|latte|wings|tacos|pizza|nachos|chili|salsa|turkey|pie|cake|candy|chocolate|donuts|ramen|buffet|cheese|milk|burrito|sushi|curry|tamales|barbecue|bbq|brunch|redbull|energy';
const WHOM = 'me|us|him|her|them|my|our|his';
const GOT = 'will|could|would|can|might|may|is|are|was|has|have|had|gonna|nearly|almost|very';

/** Turns of phrase about habits, treats and the paper that goes with life's stages. */
export const HABITS = [
  // What the habit does.
  `${HABIT} ${GOT}? going|almost|nearly|eventually|definitely|surely|probably|near? to? kill|kills|killed|killing|bury|buried|end|ended ${WHOM}`,
  'doctor|dr|doc|hepatologist|cardiologist|liver .. said|says|told|warned .. kill|kills me|him|her',
  `letter|letters|note|notes|poem|song|song|card to|for my? old? ${HABIT}`,
  `goodbye|farewell|breakup letter|letters|note|notes to|for my? old? ${HABIT}`,
  'letter|letters|note|notes to my|his|her|our future|younger|past|inner|teenage|old|sober|childhood|sponsor',
  `end of the road|line for .. ${HABIT}`,
  'on the other side of',
  // Too much of a good thing.
  `${TREAT} .. feel|feeling|felt|feels like .. dying|die|death|exploding|dead`,
  `overdid|overdo|overdoing it? on|with the|my|those? .. ${TREAT}|gym|squats|weights|cardio|gardening|yoga|decorations|shopping`,
  // Papers and funerals.
  'affairs in order before|for|because|as|since .. surgery|operation|deployment|deploy|trip|move|procedure|rehab|treatment|wedding|baby|retirement|taxes|estate|travel',
  'made|make|making|planned|planning|plan|paying|paid|arrange|arranging .. funeral arrangements|plans? for|of|with my|our|his|her KIN',
  'born into|in this|that|a|an|the|these .. family|era|century|generation|decade|town|country|religion',
  // Shared at home.
  'controls|control|controlling our|the|about .. budget|remote|thermostat|calendar|playlist|aux|radio|tv|menu|grill',
];
