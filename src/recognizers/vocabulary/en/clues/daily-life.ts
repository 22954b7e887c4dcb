import { clue, denialClue } from '../../../clues.ts';
import type { Clues } from '../../../clues.ts';
import { KIN } from './kin.ts';

const SOMEONE = `(?:(?:${KIN})s?|someone|somebody|he|she|they|hes|shes|theyll|shell|hell|church|people|program|medicaid)`;
const USE =
  'drinks?|drinking|drunks?|uses?|using|smok\\w+|shoot\\w*|deal\\w*|sells?|selling|high|wasted|part(?:y|ies|ying)|snort\\w*|alcoholics?|addicts?|users?|beers?|booze|weed|pills|meth|dope|crack|coke|heroin|liquor|vodka|wine|whiskey';

/** What speaks for a choice about work, the way here, the hour and the home. */
export const dailyLife: Clues = {
  schedule: [
    // When someone is at work is when they cannot come.
    clue(
      '',
      'work(?:s|ing)? (?:\\w+ ){0,2}(?:nights?|evenings?|mornings?|days?|weekends?|graveyards?|late|early)',
      '(?:night|day|morning|evening|graveyard) shifts?',
    ),
    denialClue(
      'any',
      'nothing but time|no (?:job|plans|preference)|(?:not|dont|aint) (?:work\\w*|matter|care|picky|busy)|doesnt matter',
      '(?:cant|dont) think of a (?:bad|wrong) time',
    ),
    denialClue(
      'any',
      'retired|unemployed|any ?(?:time|day|hour|of (?:them|those))?(?: works)?|whenever|wide open|all (?:day|of (?:them|it))|whatever|you (?:pick|choose|tell me)|flexible|(?:always|totally|completely) (?:free|open|home|available)',
    ),
    clue('weekend', 'weekends?|sat(?:urday)?s?|sundays?|sun'),
    clue(
      'evening',
      'evenings?|nights?|nighttime|tonight|after (?:work|dinner|supper|dark|class|school|practice|my (?:shift|last class)|(?:i|he|she) (?:gets?|clocks?) (?:off|out)|(?:the )?kids|5|6|7|8|five|six|seven|eight|\\d (?:30|pm))',
      '(?:get|gets|got|am|im) off|clock(?:s|ing)? out|(?:off|done|home|out) (?:of )?(?:work )?(?:at|by|around|til+|until|like) (?:4|5|6|7|8|four|five|six|seven)|(?:5|6|7|8|9) ?pm|(?:5|6|7) (?:or|to) (?:6|7|8)|(?:kids?|baby|son|daughter|children) (?:\\w+ ){0,4}(?:bed|asleep|down|sleep)|bedtime|sundown|late',
    ),
    clue(
      'afternoon',
      'afternoons?|after ?noon|mid ?day|lunch ?(?:time|break|hour)?|noon|after lunch|(?:1|2|3|4) ?pm|(?:between )?(?:12|1|2|3|one|two|three|noon) (?:and|to|or|through) (?:2|3|4|5|two|three|four)(?! am)|before (?:the )?(?:kids|school) (?:get|gets|lets?|come)',
    ),
    clue(
      'morning',
      'mornings?|early|sun ?(?:up|rise)|dawn|\\d* ?am|before (?:work|noon|lunch|my shift|i (?:go|clock|head) in|12)|breakfast|first thing|(?:kids?|children|son|daughter|baby) (?:\\w+ ){0,5}(?:school|daycare|bus|preschool)|(?:8|9|10|11|eight|nine|ten|eleven) (?:or|to|and) (?:9|10|11|12|nine|ten|eleven|noon)',
    ),
  ],
  work: [
    clue(
      'disability',
      'disab\\w+|ssdi|ssi|fmla|(?:medical|sick|maternity|paternity|parental|family|short term|long term) leave|on leave|leave of absence|(?:workers|workmans|work mans) ?comp',
    ),
    clue(
      'caregiver',
      `(?:take|takes|taking|took) care of|look(?:s|ing)? after|car(?:e|es|ing) for|stay(?:s|ing)? (?:at )?home (?:mom|dad|mother|father|parent|wife|with)|home ?schooling|(?:home|house) (?:all day )?(?:with|w) (?:\\w+ ){0,3}(?:${KIN}|baby|toddlers?|twins)|raising|(?:house|home) ?(?:wife|maker)|full ?time (?:mom|dad|mother|father|parent|caregiver)|watch(?:es|ing)? (?:my|the|our|his|her) (?:\\w+ )?(?:${KIN}|baby|babies)|caretak\\w+|caregiv\\w+|chas(?:e|ing) (?:\\w+ ){0,3}(?:toddlers?|kids)|sahm`,
    ),
    clue('retired', 'retir\\w+|pension\\w*|collect(?:ing)? social security'),
    denialClue(
      'unemployed',
      'laid (?:me |him |her |us )?(?:all )?off|unemploy\\w+|fired|let (?:me|him|her|us) go|lost (?:my|his|her|the|a) (?:\\w+ )?job|between (?:jobs|work|gigs)|out of (?:a job|work)|(?:no|have a|got a|without a|had a|any) (?:\\w+ )?(?:job|work|income)(?! yet)|not (?:\\w+ )?(?:working|employed)|(?:dont|havent|hasnt|isnt|aint|doesnt|cant|couldnt) (?:\\w+ )?(?:work\\w*|hold (?:\\w+ )?a job|find (?:a job|work|anything)|keep a job)|looking for (?:work|a job|something)|job (?:hunt\\w*|search\\w*)|(?:plant|store|factory|shop|place) (?:closed|shut|folded)|quit my job|canned|sacked|jobless|applying|interviews?',
    ),
    clue(
      'student',
      'students?|semester|class(?:es)?|degree|ged|freshman|sophomore|(?:junior|senior) (?:year|in)|studying|campus|midterms|finals|(?:in|at|to|go|going|community|nursing|trade|grad|law|med|high|back in) (?:school|college|university)|(?:state )?universit\\w+|college|(?:masters|bachelors|phd)',
    ),
    clue(
      'part_time',
      'part ?time|(?:few|couple|two|2|three|3)(?: of)? (?:shifts|hours|days)|(?:8|10|12|15|16|18|20|22|24|25|28|ten|fifteen|twenty)(?: ?(?:to|or) \\w+)? ?(?:hours|hrs)(?! (?:a day|days|shifts?))|gigs?|door ?dash|uber|lyft|instacart|side (?:jobs?|work|hustle)|odd jobs|here and there|per diem|seasonal|on call|(?:just|only) (?:\\w+ )?weekends|weekends only|temp (?:job|work|agency)|day labor',
    ),
    clue(
      'full_time',
      'full ?time|(?:36|40|42|45|48|50|55|60|65|70|80|forty|fifty|sixty|seventy|eighty)\\w*(?: (?:plus|or more|to \\w+))? ?(?:hours|hrs|a week)|(?:9|nine|8|eight|7|seven) (?:to|til+) (?:5|five|6|six|4|four)|mon\\w* (?:through|thru|to) (?:fri|sat)\\w*|(?:5|6|7|five|six|seven) days|overtime|double shifts?|doubles|(?:2|two) jobs|salar\\w+|(?:10|12|ten|twelve) hour|(?:run|own|have) my own|self employed|every day at the|all week|works? (?:a lot|constantly|all the time|too much)',
    ),
  ],
  transport: [
    denialClue(
      'telehealth',
      'tele\\w*|zoom|video|online|virtual\\w*|remote\\w*|(?:from|at) (?:home|(?:my|the) (?:couch|bed|house|phone|laptop|room|apartment))|over (?:the )?(?:phone|computer|internet|web)|web ?cam|face ?time|laptop|computer',
    ),
    denialClue(
      'none',
      '(?:no|without|got no|have no|aint got|(?:dont|doesnt|havent|never) (?:have|own|got|had)|lost|lack|need) (?:\\w+ ){0,3}(?:car|rides?|licen[sc]e|wheels|transportation|way|vehicle|truck|bus|buses|gas)',
      '(?:licen[sc]e|car|truck|van|engine|transmission) (?:\\w+ ){0,3}(?:suspended|revoked|gone|taken|repo\\w*|bro(?:ke|ken)\\w*|dead|totall?ed|shot|impounded|stolen|shop|sold|died|wrecked|expired|crapped|run)',
      '(?:nobody|no one|noone|none of)',
      '(?:cant|cannot|dont|doesnt|wont|not (?:able|allowed|supposed) to|unable to) (?:\\w+ )?(?:drive|get (?:there|around|anywhere|out|a ride|down))',
      'stranded|stuck|too far|repo\\w*|took (?:away )?(?:my|the|his|her) (?:licen[sc]e|keys|car|truck)|wrecked|totall?ed|sold (?:my|the)|dui|carless|(?:id|i) (?:have to|gotta|would|can|could) walk|on foot|ankle express',
    ),
    clue(
      'transit',
      'bus|buses|train|metro|subway|transit|light rail|trolley|tram|bart|marta|septa|cta|mta|ferry|public trans\\w*',
    ),
    clue(
      'ride',
      `${SOMEONE} (?:\\w+ ){0,5}(?:drives?|driving|takes?|taking|brings?|bringing|drops?|dropping|runs?|carr(?:y|ies)|hauls?|gives?|picks?|transports?|lift|gets?) (?:\\w+ )?(?:me|us|him|her|up|off|there)`,
      `${SOMEONE} (?:\\w+ ){0,3}(?:drives?|will|can|would|offered)`,
      'uber|lyft|taxi|cab|carpool\\w*|(?:a|get|gets|got|catch|bum|hitch|find|need a|have a|give me a|giving me a|getting) (?:rides?|lift)|dropped off|picked up|ride ?share',
    ),
    clue(
      'own_car',
      '(?:i|ive|id|ill|im|my|own) (?:\\w+ ){0,4}(?:car|truck|suv|van|minivan|jeep|motorcycle|vehicle|wheels|pickup|honda|toyota|ford|chevy|nissan)',
      '(?:i|ill|id|he|she) (?:\\w+ ){0,2}drive',
      'driv(?:e|es|ing) (?:myself|himself|herself|there|over|down|up|in)',
      '(?:have|got|has) (?:a|my|his|her)(?: \\w+)? (?:car|truck|suv|van|jeep|motorcycle|vehicle|ride of my own)',
    ),
  ],
  'home.now': [
    denialClue(
      'unhoused',
      'homeless|shelters?|unhoused|(?:no|have a|got a|without a|any|got no) (?:\\w+ )?(?:home|place|address|roof)|couch\\w*|(?:in|out of|from) (?:my|his|her|the|a|our) (?:\\w+ )?(?:car|truck|van|tent|rv|camper|motel|hotel|honda|toyota|suv)|tents?|streets?|evict\\w*|under (?:a|the) (?:bridge|overpass)|motels?|nowhere|no where|wherever|bounc(?:e|ing)|crash(?:ing)? (?:at|with|on|wherever)|kicked (?:me )?out|encampment|woods|storage unit|rough|place to (?:stay|live|sleep|go)',
    ),
    denialClue(
      '',
      'used to|moved out|back then|(?:not|dont|doesnt|never|isnt|aint) (?:\\w+ )?(?:unsafe|afraid|scared|danger\\w*|violent|abusive)',
    ),
    denialClue(
      'unsafe',
      `(?:he|she|they|${KIN}) (?:\\w+ ){0,4}(?:hits?|hitting|beats?|beating|threw|throws?|throwing|chok\\w+|punch\\w+|slap\\w+|shov\\w+|push\\w+|kicks|kicked me|threat\\w+|grab\\w+|screams?|hurts?|hurting|attack\\w+|pulled a|raped?|locks?|violent|abus\\w+|scares?|rages?|rough with|mean|follows?|puts? (?:his|her|their) hands)`,
      '(?:not|dont|doesnt|isnt|aint|never|no longer) (?:\\w+ ){0,2}(?:safe|secure)|unsafe|danger\\w*|violen(?:t|ce)|abus(?:ed|ive|e|er|es)|(?:scared|afraid|terrified|fear)(?! (?:of )?(?:relaps\\w*|withdraw\\w*))|eggshells|restraining|guns?|kni(?:fe|ves)|bruises?|black eye|hits me|beats me',
    ),
    denialClue(
      'safe_sober',
      `(?:nobody|no one|noone|none|neither|(?:${KIN})s?|they|he|she|everyone|everybody|we|dont|doesnt) (?:\\w+ ){0,5}(?:(?:dont|doesnt|never|not|nor|no longer|wont|quit|hasnt|havent|allowed|allow|stopped|hates?|against)) ?(?:\\w+ ){0,4}(?:drinks?|drinking|uses?|smokes?|touch\\w*|allow\\w*|drugs|alcohol|stuff|drop|it|booze)`,
      '(?:nobody|no one|noone|none of (?:us|them)|neither)(?: \\w+){0,5} (?:drinks?|drinking|uses?|using|smokes?|touch\\w*)',
      'sober|in recovery|dry house|(?:drug|alcohol|substance) ?(?:and \\w+ )?free|(?:no|zero|without) (?:\\w+ )?(?:drugs?|alcohol|booze|drinking|liquor|beer|weed|substances)|cooking wine|not a drop|(?:years|months) (?:sober|clean)|teetotal\\w*',
    ),
    clue(
      'others_use',
      `(?:(?:${KIN})s?|everyone|everybody|they|he|she|people|someone|folks|guys|all|others?|half|whole (?:\\w+ )?|both|there ?s)(?: \\w+){0,6} (?:${USE})`,
      'party house|trap house|crack ?house|(?:beer|liquor|booze|drugs|bottles|alcohol|weed|pills|cooler)(?: \\w+){0,4} (?:fridge|house|everywhere|around|table|counter|cabinet|garage|always)',
    ),
    clue(
      'safe_sober',
      'live alone|by myself|on my own|just me|quiet|peaceful|calm|church|christian|mormon|muslim|baptist|stable|safe|(?:half ?way|oxford|recovery) (?:house|home)|supportive|clean',
    ),
  ],
};
