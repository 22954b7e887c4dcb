import type { SuicideSign } from '../../../../signals/constellations/suicide-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Ways and means, in English. */
export const meansSigns = {
  method: {
    says: [
      'STEERS .. off .. mountain|hill|pier|embankment',

      'let|letting the water|river|ocean|train|sea|cold|current|tide take|have me|him|her',
      'walked|waded|swam|walks into|out .. ocean|sea|lake|river|surf',
      'wrong|other side|way .. road|highway|freeway',
      'closed|close|shut my eyes .. driving|wheel|road|drove',

      'LEAPS SELF? off|over|from .. HIGHPLACE|building',
      'LEAPS SELF? in|into|under|front .. traffic|train|trains|subway|bus|semi|truck|trucks|oncoming',
      'jump|jumping|leap in|into|out .. river|window|ocean|bay|canal|lake|traffic',
      'walk|walking|walked|walks|wade|wading|waded|swim|swimming|swam into|out .. ocean|sea|lake|river|water|surf until|and|till|keep',
      'STEERS .. off|through .. bridge|cliff|road|overpass|guardrail|pier|edge|embankment',
      'STEERS .. over .. edge|cliff|rail|guardrail',
      'NOT getting|get|move|moving|swerve|stop|step .. out|off .. way|tracks|road',
      'STEERS .. into|in|toward|towards|around .. tree|wall|traffic|semi|truck|river|lake|pole|median|barrier|oncoming|pillar|concrete',
      'let go of? the wheel',
      'bag|plastic .. over MY head',
      'hang|hanging .. ROPES|rafters|beam|closet|tree|ceiling|fan|garage|shower|doorknob',
      'slit|slice|slash|cut|open|slitting|cutting|opening MY wrist|wrists|veins|throat|artery|jugular',
      'bullet|round in|through|with MY? head|brain|skull|mouth|name',
      'eat|eating|swallow|taste a|my|the|his bullet|gun|barrel',
      'ROPES .. around MY? neck|throat',
      'take|taking|swallow|swallowing|down|downing .. all|whole|every|entire .. lot|thing|one|them|handful|pills|meds|bottle|insulin|tylenol|prescription',
      'inject|shoot|injecting .. all|whole|too .. insulin',
      'suicide by cop',
      'cops|police shoot|kill me',
    ],
    notNear: 'video game bungee pool diving trampoline skydiving ski chords',
  },
  means: {
    says: [
      'bottle|bottles of DEADLY',

      'FIREARM',
      'ROPES',
      'RAZORS',
      'bottle of? pills|meds|sleeping',
      'pills|antifreeze|cyanide|bleach|ammo|bullets|insulin',
    ],
    notBefore: 'violence control range show store permit license nuggets',
    notNear: 'cops nerf water squirt police spray',
  },
  inHand: {
    says: [
      'every|all pill|pills|med|meds .. find|found|house|cabinet',

      'FIREARM|RAZORS .. MY lap|mouth|temple|head|chin|forehead|throat|wrist|heart|chest',
      'STARES at|with|here .. FIREARM|RAZORS|ROPES',
      'STARES a|the|my|his|her|dads|moms FIREARM|RAZORS|ROPES',
      'STARES at|with|here .. bottle|handful|pile .. pills|meds|sleeping|percs|oxy|xanax|tylenol|insulin',
      'pills|meds .. lined|laid|counted|poured|dumped|spread up|out',
      'pills|meds .. sitting|lined|spread up|out|on|in .. table|counter|front|bed|me|row|rows|hand|palm|lap',
      'lined|laid|counted|counting|poured|dumped|spread up|out .. pills|meds|tablets',
      'bottle|bottles|pills open|opened|emptied|dumped .. and|in|front|next',
      'FIREARM is|loaded .. loaded|cocked|chambered',
      'loaded .. FIREARM',
      'loaded|chambered|racked|one it|round|bullet|in .. chamber',
      'FIREARM .. next|beside|under|here|front to|me|my|of|with .. me|bed|pillow|seat|us',
      'ROPES .. tied|hung|hanging|hooked|looped|knotted|thrown|ready|rafters|beam|closet|tree',
      'tied|tying|tie|made|make|making|hung|knotted a|the|my noose|knot|slipknot|loop|rope',
      'noose',
      'tied|tie|tying .. untied|untie|untying',
      'rope in|inside .. truck|trunk|car|backpack|closet|garage',
      'pills|knife|blade|razor|gun|rope|insulin|bottle .. in MY hand|hands|palm|fist',
      'pills|knife|blade|gun|rope|insulin .. right here|there|beside|next',
      'finger .. trigger',
      'safety is? off',
      'car|truck|engine|van running .. garage|closed',
      'garage .. car|engine|truck running|idling|on',
      'hose|pipe .. exhaust|tailpipe',
      'took|take|takes|put .. ROPES|FIREARM .. back|again|out',
    ],
    notNear: 'range hunting cops police officer cooking boat climbing tent glue',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
