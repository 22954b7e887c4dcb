import type { StoppedSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

const DOWNER = 'LIQUOR|CALMER';

/** How it is said in English that drink or calming pills were stopped, ran out or were kept away. */
export const downerStoppedSigns: SignsOf<StoppedSign> = {
  downerStopped: {
    says: [
      `HALT .. ${DOWNER}`,
      `off|without|minus of? all|MY|any|a|that? daily|nightly|usual|hard? ${DOWNER}`,
      `out|outta of? .. ${DOWNER}`,
      'HALT|off|without|no|outta|out|missed|lost .. sleeping|nerve|anxiety|calming|panic MEDS',
      `CANT|NOT OBTAIN .. ${DOWNER}`,
      `REFUSE OBTAIN|prescribing|giving|selling .. ${DOWNER}`,
      `NOT HADSOME a|one|any? .. ${DOWNER}|drop|sip`,
      'NOT drank|drunk|drink|drinking since|in|for|anymore|today|yesterday|a|COUNT|anything|nothing',
      'not|nolonger|CANT LIQUOR',
      'nothing to drink',
      'sober|dry|teetotal .. for|since|COUNT|CLOCKED|DAYNAME',
      'SPAN|CLOCKED|DAYNAME sober|dry',
      'on the wagon',
      'plug|cork in MY|that jug|bottle',
      `theres|there|got|have|with|where|thats NOTHING .. ${DOWNER}`,
      `with o ${DOWNER}`,
      `from|of .. CALMER .. to? NOTHING`,
      `NOTHING from|of .. ${DOWNER}`,
      `NOTHING more|new|single? ${DOWNER} .. since|for|in|SPAN|COUNT|CLOCKED|DAYNAME|left|today|house|now`,
      `${DOWNER} .. empty|seized|delayed|customs|late|NOTHING|till|until NOTHING|DAYNAME|SPAN|late|customs|now`,
      `${DOWNER} ran|run|running|runs|are|all|supply|been|gone|dried|was out|gone|dry|up|LOSE`,
      `${DOWNER} .. WITHDRAWAL|coldturkey|ago|HALT`,
      `${DOWNER} free since|for|now|COUNT`,
      `alcohol|LIQUOR free`,
      'LIQUOR .. till|until DAYNAME|SPAN',
      'till|until DAYNAME|SPAN .. ago|night|morning|i|he|she',
      'drying|dried|dry SELF|out',
      `LOSE .. ${DOWNER}`,
      `MANY|COUNT|CLOCKED|SPAN .. no|off|without|wo|sans|wout|from|past|post|since|after .. ${DOWNER}`,
      `abrupt|abruptly|sudden|suddenly|rapid|forced|fast|coldturkey .. HALT|WITHDRAWAL|reduction? .. ${DOWNER}`,
      `last|final|previous of? LIQUOR|CALMER|drop|swig|sip|shot|drunk`,
      `last|final dose|bit|one|pill|bottle|glass|shot|can|pack|case of? MY? ${DOWNER}`,
      'my|his|her last xan|bar',
      `REDUCE .. off|back|down|away|out|me|her|him|my|his .. ${DOWNER}`,
      `refill|refills|refilled|prescribe|prescribing|renew|fill|script|prescription .. CALMER`,
      `CALMER refill|refills|prescription|script|supply|got|was|were .. out|up|expired|late|denied|ended|halved|LOSE|HALT`,
      `WITHDRAWAL|comedown|kicking|taper from|off|of .. ${DOWNER}`,
      `since|after|post|past|from MY|a|last|final|HALT .. ${DOWNER}`,
      `gave|given|giving|give|swore|sworn|put|poured|dumped|hung .. up|off|out|away|down .. ${DOWNER}`,
      'gave|given|put|poured|dumped all|MY? .. LIQUOR',
      'HALT|done boozing|partying|drinkin|drinking',
    ],
  },
};
