import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What others may see of abuse, in English. */
export const abuseShownSigns: SignsOf<
  Extract<AbuseVeiledSign, 'rage' | 'belittled' | 'helpSought' | 'fled'>
> = {
  rage: {
    says: [
      'punch|punches|punched|punching|hit|hits|kicks|kicked|puts|put|throws|smash|smashes|smashed|breaks|broke|slams|slammed|threw|destroys|destroyed|bash|bashed hole|holes|things|dishes|stuff|plates|everything|furniture|tv|phone|doors .. wall|walls|doors|in|at|plates|dishes|drywall|me',
      'hole|holes in|through .. wall|walls|door|drywall',
      'break|breaks|breaking|broke|throw|throws|threw|throwing|smash|smashes|smashed|smashing something|things|stuff|dishes|plates|furniture|chairs|objects',
      'screams|screamed|screaming|yells|yelled|yelling|rages|raging|explodes|exploded|snaps|snapped|lashes|lashed|curses|cusses at|on|out me|us|kids|over|her|mom|grandma',
      'explodes|snaps|rages|raging|lashes|blows|flips out|over|when|if|at|up .. nothing|drinks|over|me|us|anything|small',
      'loses|lost|losing his|her temper|shit',
      'goes|went|go|gets crazy|off|nuts|ballistic|psycho on|at me|us',
      'he|she swings|explodes|flips',
      'killed|kicked|kicks|strangled|poisoned|drowned|shot my|our|her cat|dog|puppy|kitten|pets',
      'still|gets|so|gonna|will|be mad|angry|furious|pissed',
      'screams|screamed|screaming|yells|yelled|yelling|cusses|cussing in my|our face',
      'bad|violent|short|explosive|nasty|mean|horrible|scary|crazy temper|rages|rage|outburst|outbursts',
      'temper|rage|rages|anger .. scares|worse|issues|problem|getting|out|problems|bad|explodes|snaps|dangerous',
      'mean|violent|ugly|nasty|aggressive|scary|handsy|rough|crazy when|after|if .. he|she|hes|drunk|drinks|drinking|high|using',
      'fight|fights|fighting|argument|arguments|arguing .. worse|physical|scary|violent',
      'things|dishes|stuff get|gets|got broken|smashed|thrown',
      'escalate|escalating|escalated|escalates',
      'insanely|crazy|so|gets|extremely|pathologically|violently jealous|possessive',
      'not|wasnt|isnt always like this',
      'he|she|hes .. sorry|apologizes|flowers|promises|promised|swears .. never again|do|hit|touch',
      'he|she .. sorry|apologizes|flowers after|every|next|and|the',
      'deserve|deserved|provoke|provoked it|him',
      'make|made|makes him|her mad|angry|do|snap',
    ],
    notNear: 'rehab',
  },
  belittled: {
    says: [
      'call|calls|called|calling me|us|her .. worthless|stupid|whore|slut|bitch|crazy|trash|garbage|fat|ugly|names|useless|idiot|pathetic|junkie|nothing|cunt|dumb',
      'name calling',
      'tells|told|says|said|saying|telling .. me|im|that|i .. worthless|nothing|stupid|crazy|trash|useless|ugly|fat|no|nobody|noone|never|lucky|deserve|without',
      'no|noone|nobody one|else|will|would|ever .. want|love|believe|believes|believed|take|have|wants|care .. me|us',
      'noone|nobody believes|believed|believe',
      'NOT believe|believed|listen .. me|him|charming|everyone|loves',
      'gaslight|gaslights|gaslighting|gaslighted|gaslit',
      'belittles|belittle|degrades|degrading|humiliates|humiliate|humiliated|humiliating|insults|demeans|demeaning|puts|berates|shames|mocks|tears me|us|her|down|my',
      'makes|make|made me feel|think|doubt|look .. crazy|small|worthless|stupid|insane|nothing|insane',
      'silent treatment',
      'everyone|everybody|family|people|they .. thinks|think|loves|love|likes|believes|says .. hes|he|him .. great|perfect|nice|wonderful|charming|sweet|good|so',
      'kiss|beg|kneel|crawl .. his|knees|floor|forgiveness|feet',
    ],
    notNear: 'school classmates kids bullies boss coworkers myself',
  },
  helpSought: {
    says: [
      'police|cops|cop|sheriff|911|deputies|officers|officer .. came|come|called|were|here|left|nothing|believed|report|again|house|out|told|him|arrested',
      'called|call|calling|calls .. police|cops|911|sheriff|hotline|cps|aps|dv',
      'hotline|shelter|shelters|safehouse',
      'womens shelter|center',
      'restraining|protective|protection|no order|contact',
      'press|pressed|pressing|drop|dropped charges',
      'protective|protection|restraining|stay order|away',
      'arrested|arrest|jail|jailed .. for .. hitting|me|domestic|assault|beating|battery',
      'neighbors|neighbor .. heard|hear|called|call|knock|knocked|screaming',
      'safety plan',
      'need|want|safe|somewhere|find .. safe|somewhere place|go|to|stay',
    ],
  },
  fled: {
    says: [
      'ran|run|running|fled|snuck|sneak|bolted|climbed .. away|out|from|window|barefoot .. him|house|night|her|kids|home|window|barefoot|husband|middle|baby|asleep|sleeping|work|shower',
      'fled|fleeing|flee',
      'escape|escaped|escaping him|her|from|this|my',
      'get|getting|got away|out from|of .. him|her|house|relationship|marriage|husband|man|guy',
      'get us|me out',
      'sleep|sleeping|slept|living|staying|hiding in|at .. car|motel|shelter|truck|friends|sisters|van .. with|because|kids|so|from|him',
      'packed|pack|packing|go|emergency|hidden .. bag|bags',
      'nowhere|place|somewhere to go|run|else|sleep|stay',
      'snuck|sneaked|climbed out|away',
      'keep|keeps|always|kept going back to',
      'if i|when i leave|left|try .. him|hell|he|kill|kids',
    ],
    notNear: 'rehab detox hospital facility',
  },
};
