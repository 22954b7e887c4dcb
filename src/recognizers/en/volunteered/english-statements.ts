import type { StatementLanguage } from '../../volunteered/language.ts';
import { busy } from './busy.ts';
import { limits } from './limits.ts';
import { rules } from './rules.ts';

const KIN =
  '(?:son|daughter|hubby|stepdaughter|stepmom|twin|husband|wife|spouse|mom|mum|mother|dad|father|brother|sister|boyfriend|girlfriend|bf|gf|fiance|fiancee|partner|ex|kid|child|nephew|niece|cousin|uncle|aunt|grandson|granddaughter|grandma|grandpa|roommate|friend|best friend|stepson|stepdad|mother in law|brother in law)';
const NUMBER =
  '(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|couple(?: of)?|a couple(?: of)?|few|a few|several)';
const SPAN = `${NUMBER}(?: (?:or|to) ${NUMBER})?(?: and(?: a half)?)? ?(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|decades?)(?: and a half)?`;
const TAKES =
  'drink(?:s|ing|in)?|drank|drunk|us(?:e|es|ing|ed)|smok(?:e|es|ing|in|ed)|snort(?:s|ing|ed)?|shoot(?:s|ing)?(?: up)?|shot up|inject(?:s|ing|ed)?|tak(?:e|es|ing|in)|took|taken|pop(?:s|ping|pin|ped)?|do|does|doin|doing|did|eat(?:s|ing)|abus(?:e|es|ing)|vap(?:e|es|ing)|slam(?:s|ming)?|bang(?:s|ing)?|sniff(?:s|ing|ed)?|relapsed(?: on)?|relapsing on|addicted to|addiction to|hooked on|strung out on|dependent on|dependence on|high on|messed up on|(?:problem|problems|issues?|trouble|struggling|struggle|struggles|dealing) with|withdraw(?:ing|als?) from|detox(?:ing)? from|com(?:e|ing) off(?: of)?|get(?:ting)? off(?: of)?|off of|quit(?:ting)?|stop(?:ping|ped)?|(?:be|been|is|im|hes|shes|are|am|back|was) on|buy(?:s|ing)|cut(?:ting)? (?:back|down) on|kick(?:ing)?|mix(?:es|ing)|go through|goes through|going through|went through|live on|lives on|finish(?:es|ing)?|kill(?:s|ing) off';
const UNITS =
  'lines?|bumps?|rails?|pints?|fifths?|handles?|bottles?|cans?|glass(?:es)?|shots?|beers?|box|boxes|packs?|pills?|bags?|bundles?|grams?|half|liters?|gallons?|mg|milligrams|6 pack|12 pack|points?|balls?|ounces?|oz|tallboys?';

/** How facts that nobody asked for are stated in English. */
export const englishStatements: StatementLanguage = {
  common: new Set(
    'the and is was for with have has been my he she his her they it its i im ive to of in every day days since years need help want this that from not dont'.split(
      ' ',
    ),
  ),
  spelling: new Map(
    'nite night,nites nights,everynite everynight,n and,w with,u you,ur your,bc because,cuz because,dr doctor,wk week,wks weeks,tho though,drinkin drinking,smokin smoking,usin using,takin taking,doin doing'
      .split(',')
      .map((pair) => pair.split(' ') as [string, string]),
  ),
  subjects: {
    writer:
      /(?:^| )(?:i|im|ive|id|ill|imma)(?= )(?! (?:think|guess|know|believe|heard|found|feel|mean|swear|see|saw|counted|suspect|bet|dont know))/g,
    other: new RegExp(
      `(?:^| )(?:(?:hes|shes|he|she|they|theyre|theyve)(?= )|(?<!(?:with|for|from|to|of|by|since|after|when|until|and|about|at|on|lost|love|helping|help|moved|told|tell|asked|see|miss|left|hurt|scared|taking|watching|raising|supporting) )(?:my|our)(?: (?:\\d+ (?:year|yr)s? old|older|younger|little|oldest|youngest|adult|ex|late|best))* ${KIN}s?(?= )|(?:my|our)(?: (?:\\d+ (?:year|yr)s? old|older|younger|little|oldest|youngest|adult|best))* ${KIN} (?=who|that|is|has|keeps|uses|drinks|cant|wont|was|been|started|got|needs))`,
      'g',
    ),
  },
  helpFor: {
    me: /(?:^| )(?<!not |isnt |never )(?:(?:this is|its|help is|it is) for (?:me|myself)(?: only)?|for myself|(?:writing|asking) about me(?! )|im here (?:because|cause|cuz|for) (?:i|me)|asking for myself)(?= |$)/,
    client:
      /(?:^| )(?:(?:like to|want to|calling to) refer|referral|referring|lcsw|my (?:client|patient)|a (?:client|patient) (?:of mine|who|with)|client is|patient (?:is|has|was)|(?:case manager|discharge planner|social worker|caseworker|probation officer) (?:w|with|at|from|for|here))(?= |$)/,
    other: new RegExp(
      `(?:^| )(?:(?:help|treatment|rehab|place|bed|program|detox|options|looking|asking|writing|here|this is|its|calling|reaching out)(?: \\w+){0,4} for (?:my|our|a)(?: \\w+){0,3} ${KIN}|for (?:my|our) ${KIN}|(?:worried|scared|concerned|worry) (?:sick )?(?:about|for) (?:my|our)(?: \\w+){0,2} ${KIN}|help (?:my|our)(?: \\w+){0,2} ${KIN}|(?:this is|im|its) (?:his|her|their|the) (?:\\w+ )?(?:mom|dad|mother|father|wife|husband|daughter|son|sister|brother|friend|aunt|uncle|grandma|girlfriend|boyfriend)|(?:he|she)s down to|(?:my|our)(?: \\w+){0,3} ${KIN} (?:needs|is (?:an )?(?:addict|alcoholic)|wont stop|cant stop|has a (?:problem|drinking problem|drug problem)|relapsed))(?= |$)`,
    ),
    writer:
      /(?:^| )(?:i (?:need|want|wanna|gotta|have to) (?:to )?(?:help|treatment|rehab|detox|somewhere|somebody|a plan|off|in|out|stop|quit|it to stop|get (?:clean|sober|help|right|off)|drink|use)|(?:already|still) want to (?:drink|use)|i dont wanna (?:lose this|drink|use)|help me|for (?:myself|me)|near me|take me|im (?:an? )?(?:alcoholic|addict|addicted|junkie)|i have a (?:problem|drinking problem|drug problem)|i cant (?:stop|quit)|i relapsed|first time telling anyone)(?= |$)/,
  },
  denial:
    /(?:^| )(?:not|dont|doesnt|didnt|havent|hasnt|isnt|arent|never|no|without|nobody|noone|none of|nor|neither|wont|dont even|stopped using|aint)(?: (?!stop|quit|know|remember|only|just)\w+){0,2} $/,
  formerly:
    /(?:^| )(?:used to(?: \w+){0,3}|history of|years ago i(?: \w+)?|was on|kicked|gave up) $/,
  use: {
    takes: new RegExp(
      `(?:^| )(?:${TAKES})(?: (?:some|the|a lot of|lots of|like|too much|crushed|street|more|way too much|\\d+|one|two|three|four|five|a few|a|of|my|his|her|any|all|it|too))* $|(?:^| )(?:${UNITS})(?: (?:a|per|every) \\w+)?(?: of)? $|(?:^| )(?:too much|a lot of|lots of|its|theres|on the) $`,
    ),
    alone: /^ ?(?:just |only |mostly |mainly |some )?$/,
    notTaken:
      /(?:^| )(?:allergic to|instead of|except|besides|not|no|never|without|for|about|overdosed? on|hate|from my) $/,
    gaveUp: {
      before:
        /(?:^| )(?:off|quit|clean (?:off|from)|sober from|stopped|kicked|gave up)(?: of)?(?: the)? $/,
      after:
        /^ (?:(?:for|about|like|over|almost) )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several|many) ?(?:years|yrs|decades)|^ in (?:19|20)\d\d|^ in \d\d(?= |$)/,
    },
    over: /^ (?:\w+ )?(?:years|decades|yrs) ago|^ in (?:college|high school|my (?:teens|twenties|20s))|^ back in the day/,
    joins:
      /^ (?:(?:and|or|plus|also|then|with|w|mixed|mostly|some|sometimes|a|the|little|bit|of|lots|other|even|his|her|my|on|weekends|occasionally|now|taking|using|smoking|doing|drinking|snorting|popping|shooting|too|lately)(?: |$)){0,6}$/,
    deniesOn: /^ (?:(?:or|and|,|nor|any|no|use|do|touch) ){1,4}$/,
    heads:
      /^ (?:addiction|addict|problem|problems|habit|dependence|abuse|use|user|binges?|withdrawals?|dependency|pills)(?= |$)/,
    drinks: /(?:^| )(?:drink|drinks|drinking|alcoholic|alcoholism|boozing|wasted|hammered)(?= |$)/g,
    treatments: new Set(['methadone', 'buprenorphine']),
    misused:
      /(?:^| )(?:street|streets|abus\w+|addicted|hooked|snort\w*|shoot\w*|inject\w*|buy|buying|bought|not prescribed|get em)(?= |$)/,
    acts: /(?:^| )(?:using|use|uses|smoking|smokes|shooting|snorting|drinking|drinks|drank|used)(?= |$)/g,
    harmless:
      /^ (?:\w+ )?(?:water|coffee|soda|tea|milk|juice|gatorade|pedialyte|energy|smoothies?|pop|kombucha)(?= |$)/,
    everyday: new Set(
      'vaping vapin h wet snow grass glass rock rocks blow ice bars spice acid glue chew speed tar blues perks lean subs soma carts bud wax crystal tina crank tweak smack dope pot crack joint joints blunt hash line lines poker slots betting casino casinos coffee roids cat cut coke shards chronic juice vape vapes edible edibles hydros trams rum gin ket 2c bong weed pills duster uppers everything'.split(
        ' ',
      ),
    ),
  },
  often: new RegExp(
    `(?:^| )((?:(?:almost|nearly|pretty much|about|like) )?(?:every|each) (?:single )?(?:other )?(?:day|night|nite|evening|morning|weekend|week|month)|everyday|everynight|daily|nightly|most (?:days|nights|evenings)|${NUMBER}(?: (?:or|to) ${NUMBER})? ?(?:times|x|days|nights) (?:a|per|each|every|out of the) (?:day|week|month|year)|(?:once|twice|thrice)(?: (?:or|to) (?:twice|three times))? (?:a|per|every|each) (?:day|week|month|year)|every (?:\\d|two|three|four) (?:days|weeks)|(?:on |only on |just on |only |just )?(?:the )?(?<!\\d )weekends|(?:(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:days?)?(?: and| n| ,)? ?){2,5}|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|basically every (?:day|hour)|\\d(?: \\d)?x (?:a |per )?(?:day|wk|week|month)|all day(?: every day| long| everyday)?|24 7|morning (?:to|till|til) night|weekly)(?= |$)`,
    'g',
  ),
  long: new RegExp(
    `(?:^| )(?:for|past|last|over|going on|almost|about|been|like) (?:the )?(?:past |last )?(?:about |like |almost |over |around |maybe |at least |more than |roughly )?(${SPAN})(?! (?:clean|sober|ago|old|since (?:my|his|her) last|pregnant|along|without|in jail|in prison|in rehab|together|married|left))(?: now| on and off| off and on)?(?! straight| in a row)(?= |$)|(?:^| )(?:since|began|started|after)(?: \\w+){1,5}?(?: ,)? (${SPAN}) ago(?= |$)|(?:^| )(since (?:(?:i was|i turned|he was|she was|age|the age of) )?(?:like |about |around )?(?:\\d{1,2}|(?:19|20)\\d\\d|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?: years old)?)(?! (?:days|weeks|months|years|am|pm))(?= |$)|(?:^| )(${SPAN}) (?:now|total|on and off|off and on|of (?:drinking|using|this))(?= |$)|(?:^|[.,] )(?:(?:its|been|about|like|almost|around|over) )*(${SPAN})(?= [.,]|$)|(?:day|night|nite|daily|everyday|nightly|week|weekends?|on and off|off and on) (?:for |about |like )?(${SPAN})(?! (?:clean|sober|ago))(?= |$)`,
    'g',
  ),
  last: new RegExp(
    `(?:^| )(?:last|my last|his last|her last)(?: \\w+){0,4}?(?: (?:was|is|were|about|like|at|around))* ((?:${SPAN}|\\d+ (?:hours?|hrs?|minutes?|mins?)|an? (?:hour|hr|few hours)|a few hours|few hours|couple hours) ago|yesterday|last night|tonight|today|this morning|this afternoon|just now|earlier today|last (?:week|weekend|month|year))(?= |$)|(?:^| )(?:drank|used|smoked|drinking|relapsed|drunk|shot up|took some|got high|stopped|quit|stopped drinking|quit drinking|cold turkey)(?: \\w+){0,2}? ((?:${SPAN}|\\d+ (?:hours?|hrs?)|an hour|a few hours) ago|yesterday|last night|tonight|today|this morning|right now|earlier today)(?= |$)|(?:^| )(?:havent|hasnt|not|no|have not)(?: \\w+){0,4}? (?:drink|drank|drunk|used|anything|touched|smoked|drop|sip|alcohol|dose|had)(?: \\w+){0,3}? (?:in|for) ((?:about |like |over |almost )?(?:${SPAN}|\\d+ (?:hours?|hrs?)))(?= |$)|(?:^| )((?:${SPAN}|\\d+ (?:hours?|hrs?))) (?:clean|sober)(?= |$)|(?:^| )(?:its been |been )?((?:${SPAN}|\\d+ (?:hours?|hrs?))) since (?:my|his|her) last(?= |$)|(?:^| )(?:clean|sober)(?: for| since| now)?(?: about| like| almost)? (${SPAN})(?! (?:after|before|then|once))(?= |$)`,
    'g',
  ),
  otherMatter:
    /(?:^| )(?:grand|dollars|costs?|(?:i|he|she|we|they) works?|working|job|school|gym|church|meetings|fight|fights|fighting|call|calls|cry|crying|cries|panic|throw up|throwing up|married|divorced|together|lived|living|clean|sober|detox|rehab|home|pray|hits?|see|visit|date|dating|therap\w+|jail|prison|wake|waking)(?= |$)/,
  daily: new RegExp(
    `(?:^| )(?:(?:${NUMBER}|half an?)(?: (?:to|or) ${NUMBER})?(?: \\d+)? ?(?:a |of )?)?(?:${UNITS})(?: of)?(?: \\w+){0,2} (?:a|per|each|every) (?:day|night|nite)(?= |$)|(?:^| )(?:${NUMBER})(?: (?:to|or)? ?${NUMBER})? (?:of (?:them|em|those) )?(?:a|per) (?:day|night)(?= |$)`,
    'g',
  ),
  kin: new RegExp(`(?:^| )(?:my |our )(?:\\w+ ){0,3}${KIN}s?(?= |$)|^${KIN}(?= |$)`),
  self: /(?:^| )(?:i|im|ive|id|me|my|myself)(?= |$)/,
  mind: /(?:^| )(?:depress\w*|anxi\w+|ptsd|bipolar|trauma\w*|panic\w*|ocd|schizo\w*|mental\w*|suicid\w*|voices|mood\w*|grief|psychosis|adhd|borderline|bpd)(?= |$)/,
  ages: new RegExp(
    `(?:^| )(?:im|i am|hes|he is|shes|she is|is|age|aged|(?<!since i |when i |since he |since she )turned|just turned|a|${KIN}s) (\\d{2})(?! ?(?:days?|weeks?|months?|hours?|hrs?|minutes?|mins?|mg|beers?|drinks?|times|blues|miles|percent|pills|bags|clean|sober|pack|years? (?:sober|clean|in|of|into|since)|yrs? (?:sober|clean|in)|st|nd|rd|th|pm|am|dollars|bucks|shots|k|grams?|ounces|and a half|day|x))(?= |$)|(?:^| )(\\d{2}) ?(?:yo|y o|yrs? old|years? old|year old)(?= |$)|(?:^| )(\\d{2}) ?(?:m|f|male|female)(?= |$)|(?:^|[.,] )(\\d{2})(?= [.,]|$)`,
    'g',
  ),
  introduces:
    /(?:^|[\s,.!])(?:[Ii]['’]?m|[Ii] am|[Nn]ame['’]?s|[Nn]ame:|[Tt]his is|(?:[Hh]i|[Hh]ello|[Hh]ey),? it['’]?s) ([A-Z][a-z]{1,14})(?=[,.!\n]|\s+(?:and|asking|here|\d|from|calling|by the way)|$)|[.!?)]\s+([A-Z][a-z]{1,12})(?:[.!]?\s*$|, \d)/,
  names:
    /(?:^| )(?:my names?(?: is)?|my name s|name is|names|im called|(?<!(?:dont|not|never|doesnt|didnt) )call me|you can call me) [a-z]{2,}(?= |$)/g,
  zips: /(?:^| )(\d{5})(?! ?(?:dollars|bucks|pesos|dolares|a year|a month|al mes|miles|times|veces|k)(?= |$))(?= |$)/g,
  located:
    /(?:^| )(?:live in|living in|lives in|from|in|near|around|outside of|outside|located in|out in|here in|out of|were in|im in) (?=[a-z])/g,
  notPayers: new Set([
    'star',
    'hip',
    'sharp',
    'oscar',
    'allied',
    'medical',
    'va',
    'friday',
    'bright',
    'ambetter from',
  ]),
  insured:
    /(?:^| )(?:have|has|got|insurance|on|through|with|by|under|covered|carry|insured|my|his|her|our|is|ppo|hmo|and)(?: \w+){0,3} #|#(?: \w+){0,1} (?:insurance|ppo|hmo|plan|coverage|card)|(?:^|[.,] )#(?: [.,]|$| if)/,
  lives:
    /(?:^| )(?:live|lives|living|staying|stay|stays|moved back in) with (?=my|his|her|our|the|a|some|two)/g,
  daysAgo: [
    [/today|tonight|this (?:morning|afternoon)|now|hours?|hrs?|min/, 0],
    [/yesterday|last night/, 1],
    [/last weekend/, 6],
    [/last week/, 7],
    [/last month/, 31],
    [/last year/, 365],
  ],
  busy,
  limits,
  rules,
};
