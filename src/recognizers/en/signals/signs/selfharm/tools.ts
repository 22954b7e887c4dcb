import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What one turns on oneself, blade, flame or hot iron, in English. */
export const toolsSigns = {
  turnsOnSelf: {
    says: [
      'FLAME .. press|presses|pressing|pressed|hold|holds|jam it|them to|on|against|into MY WHICH? SELF_SKIN',
      'heat|heats|heating|heated .. press|presses|pressing|pressed|hold|holds it|them to|on|against|into MY WHICH? SELF_SKIN',
      'stick|sticks|sticking|stuck|jab|jabs|jabbing|jabbed|poke|pokes|poking .. needles|pins|needle|pin .. in|into|with your|MY SELF_SKIN',
      'DRAWS .. razor|razors|razorblade|razorblades|blade|blades|boxcutter to SELF|yourself',
      'grab|grabs|grabbed|reach|reaches|pick|picks|turn|turns for|up|to? a|the|my|her|his|some? razor|razors|blade|blades|razorblade|razorblades OFTEN',
      'staring|stare|looking|look at .. SHARP|cutter .. MY SELF_VEIN',
      'SHARP .. whispering|calling|talking|singing|screaming|calls|begging me|my|to|name|again',
      'move|moved|moving|switch|switched|graduated|on|over on|over? to the|a|using? SHARP|cutting|burning',
      'DRAWS .. SHARP|FLAME|it|them|those|needle|needles|hammer|belt .. on|against SELF',
      'use|using it|one|them on me|myself|himself|herself',
      'DRAWS .. SHARP .. to|on|across|over|along|down|against MY SELF_SKIN|SELF',
      'SHARP|FLAME to|on|across|against|in|into|over MY WHICH? SELF_VEIN|skin|stomach|hand',
      'HEATED spoon|knife|metal|fork|iron|wax|blade .. to|on|against|into MY SELF_SKIN',
      'sewing|knitting|safety|bobby needle|needles|pin|pins .. in|into|under|through MY SELF_SKIN',
      'draw|draws|drew|drawing|write|writes|trace|traces on|in|into MY SELF_SKIN with|using a|the|her|his? SHARP',
      'stab|stabs|stabbed|stabbing|poke|pokes|jab|jabs MY own? palm|palms|hand|hands|leg|legs|thigh|thighs|arm|arms with|using',
      'keep|keeps|use|uses|have|has|got|save|saves a|the|my|one? SHARP|FLAME for MY SELF_VEIN|SELF|skin',
      'stub|stubs|stubbing|stubbed|put|puts|putting|puts out FLAME|it|them .. on|against SELF|MY own? SELF_SKIN|SELF',
      'go|goes|going|went|gone|am|im|crawling back to the|my? SHARP|cutting',
      'LAYS SHARP|ODD_TOOL under|beneath MY nails|fingernails|toenails|skin',
      'DRAWS .. ODD_TOOL .. on|to|across|along|into|over|down MY WHICH? SELF_VEIN',
      'take|takes|took|taking .. to MY WHICH? SELF_VEIN',
      'stub|stubs|stubbing|stubbed|put|puts|putting .. FLAME|it|them .. out on|against SELF|MY|SELF_VEIN',
      'FLAME .. burn|burning|burns down|out on|against|into|to MY SELF_SKIN',
      'LAYS .. FLAME|HOT_THING .. to|on|against|into|under MY SELF_SKIN',
      'pour|poured|pouring|pours|rub|rubbed|scrub|scrubbed boiling|hot|scalding|bleach|acid|gasoline|wax|lye .. on|over|in MY|SELF',
      'swallow|swallows|swallowing|swallowed .. batteries|battery|razor|razors|blade|magnets|nails|glass|needles|pins|screws|pennies',
      'break|breaks|broke|breaking|crush|crushed|smash|smashed|hammer|hammered|hammering|snap|snapped MY|to|on own SELF_BONE',
      'BASH SELF .. with a|the|MY? hammer|fist|fists|belt|brush|hairbrush|rock|phone|bottle|shoe|bat|buckle|book',
      'BASH MY WHICH? SELF_VEIN|hand|head with|using .. hammer|belt|brush|hairbrush|rock|phone|bottle|bat|buckle',
      'trade|traded|trading|swap|swapped|switched|replaced|replacing|gave .. for|with|to .. blade|blades|razor|razors|cutting|burning|lighter|selfharm',
      'cutting|burning|razor|blade|selfharm instead of drink|drinking|drugs|using|getting|pills',
    ],
    notNear:
      'shave shaving he threatens threatened threatening surgeon makeup tattoo insulin testosterone vein',
  },
  heatOnSkin: {
    says: [
      'SCORCH SELF|MY .. with|using|on|against .. HOT_THING|spoon|fork|knife|wax|water',
      'LAYS MY own? SELF_SKIN .. on|over|against|in|into|under|to .. HOT_THING|FLAME|HEATED',
      'HEATED spoon|knife|metal|fork|iron|poker|wax|glue|blade|needle|hanger',
      'spoon|knife|metal|fork .. lighter|flame|stove .. MY|SELF',
      'HEATED water|shower|bath .. MY|SELF|skin|blister|blisters',
      'shower|bath|water .. hot|hottest|scalding|boiling',
      'hot as it|i|the goes|gets|can|will|water',
    ],
    notNear: 'needle heroin dab dabs cook cooking smoke smoking',
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
